import { describe, expect, it } from 'vitest';
import { emptyValues, toDraft, valuesOf } from '../../../renderer/profile-form/form-values';
import { checkProfileDraft, cleanProfileDraft } from '../../../shared/check-draft';
import { storedCredential, storedProfile } from './fixtures';

const stored = valuesOf(storedProfile, storedCredential);

describe('toDraft', () => {
  it('sends a new credential with everything typed', () => {
    const values = {
      ...emptyValues('sandbox'),
      name: 'x',
      clientId: 'id',
      secret1: 's',
      tags: 'a، b,',
    };
    expect(cleanProfileDraft(toDraft(values, null, null))).toEqual({
      id: null,
      name: 'x',
      environmentId: 'sandbox',
      credential: {
        kind: 'new',
        fields: {
          clientId: 'id',
          secret1: 's',
          secret2: '',
          secretsExpireOn: null,
          sendIn: 'header',
        },
      },
      signIn: { kind: 'taxpayer' },
      registrationNumber: '',
      scope: '',
      renewal: 'always',
      tags: ['a', 'b'],
      notes: '',
    });
  });

  it('brings a stored profile back unchanged, without touching its credential', () => {
    const draft = cleanProfileDraft(toDraft(stored, storedProfile.id, storedCredential));
    const { session, paused, pinned, clientId, credentialId, ...kept } = storedProfile;
    expect(draft).toEqual({
      ...kept,
      credential: { kind: 'existing', id: credentialId, fields: null },
    });
    expect(checkProfileDraft(draft)).toEqual([]);
  });

  it('keeps the stored secrets while another field of the credential changes', () => {
    const draft = toDraft({ ...stored, sendIn: 'header' }, 'p1', storedCredential);
    expect(draft.credential.fields).toMatchObject({
      secret1: null,
      secret2: null,
      sendIn: 'header',
    });
  });

  it('replaces one secret and removes the other only when asked', () => {
    const replaced = toDraft({ ...stored, secret1: 'new' }, 'p1', storedCredential);
    expect(replaced.credential.fields).toMatchObject({ secret1: 'new', secret2: null });
    const removed = toDraft({ ...stored, removeSecret2: true }, 'p1', storedCredential);
    expect(removed.credential.fields).toMatchObject({ secret1: null, secret2: '' });
  });

  it('uses another existing credential as it is', () => {
    const draft = toDraft(
      { ...stored, credential: 'c2', secret1: 'typed' },
      'p1',
      storedCredential,
    );
    expect(draft.credential).toEqual({ kind: 'existing', id: 'c2', fields: null });
  });

  it('sends no "on behalf of" with a taxpayer sign-in', () => {
    const draft = toDraft({ ...stored, signIn: 'taxpayer' }, 'p1', storedCredential);
    expect(draft.signIn).toEqual({ kind: 'taxpayer' });
  });
});
