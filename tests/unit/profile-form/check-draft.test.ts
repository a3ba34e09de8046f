import { describe, expect, it } from 'vitest';
import { checkProfileDraft, cleanProfileDraft } from '../../../shared/check-draft';
import type { CredentialDraft, ProfileDraft } from '../../../shared/profile-draft';

const fields: CredentialDraft = {
  clientId: '6f2c1a0e-93d4-4b7e-8c51-0a9de1f2b3c4',
  secret1: 'one',
  secret2: '',
  secretsExpireOn: null,
  sendIn: 'header',
};
const draft: ProfileDraft = {
  id: null,
  name: 'Nile Trading',
  environmentId: 'production',
  credential: { kind: 'new', fields },
  signIn: { kind: 'taxpayer' },
  registrationNumber: '100015840',
  scope: '',
  renewal: 'always',
  tags: [],
  notes: '',
};

const withFields = (change: Partial<CredentialDraft>): ProfileDraft => ({
  ...draft,
  credential: { kind: 'new', fields: { ...fields, ...change } },
});
const stored = (change: Partial<CredentialDraft>): ProfileDraft => ({
  ...draft,
  credential: { kind: 'existing', id: 'c1', fields: { ...fields, ...change } },
});
const representing = (onBehalfOf: string): ProfileDraft => ({
  ...draft,
  signIn: { kind: 'intermediary', onBehalfOf },
});

describe('checkProfileDraft', () => {
  it('finds nothing wrong with a good draft', () => {
    expect(checkProfileDraft(draft)).toEqual([]);
    expect(checkProfileDraft({ ...draft, registrationNumber: '' })).toEqual([]);
    expect(checkProfileDraft(representing('313717919'))).toEqual([]);
    expect(checkProfileDraft(stored({ secret1: null, secret2: null }))).toEqual([]);
    expect(
      checkProfileDraft({ ...draft, credential: { kind: 'existing', id: 'c1', fields: null } }),
    ).toEqual([]);
  });

  it.each([
    ['name', 'required', { ...draft, name: '' }],
    ['name', 'too_long', { ...draft, name: 'x'.repeat(201) }],
    ['name', 'control_characters', { ...draft, name: 'a\u0000b' }],
    ['environment', 'required', { ...draft, environmentId: '' }],
    [
      'credential',
      'required',
      { ...draft, credential: { kind: 'existing', id: '', fields: null } },
    ],
    ['registrationNumber', 'digits_only', { ...draft, registrationNumber: '12a' }],
    ['registrationNumber', 'too_long', { ...draft, registrationNumber: '1'.repeat(31) }],
    ['onBehalfOf', 'required', representing('')],
    ['onBehalfOf', 'digits_only', representing('٣')],
    ['clientId', 'required', withFields({ clientId: '' })],
    ['clientId', 'colon_in_client_id', withFields({ clientId: 'a:b' })],
    ['clientId', 'too_long', withFields({ clientId: 'x'.repeat(501) })],
    ['secret1', 'required', withFields({ secret1: '' })],
    ['secret1', 'required', withFields({ secret1: null })],
    ['secret1', 'required', stored({ secret1: '' })],
    ['secret1', 'control_characters', withFields({ secret1: 'a\nb' })],
    ['secret2', 'too_long', withFields({ secret2: 'x'.repeat(1001) })],
    ['secretsExpireOn', 'not_a_date', withFields({ secretsExpireOn: '2027-02-30' })],
    ['scope', 'not_ascii', { ...draft, scope: 'نطاق' }],
    ['tags', 'too_long', { ...draft, tags: ['x'.repeat(51)] }],
    ['tags', 'too_long', { ...draft, tags: Array.from({ length: 31 }, (_, i) => `t${i}`) }],
    ['notes', 'too_long', { ...draft, notes: 'x'.repeat(5001) }],
    ['notes', 'control_characters', { ...draft, notes: 'a\u0000' }],
  ] as const)('%s: %s', (field, fault, faulty) => {
    expect(checkProfileDraft(faulty)).toEqual([{ field, fault }]);
  });

  it('reports faults in the order of the form', () => {
    const empty = { ...withFields({ clientId: '', secret1: '' }), name: '' };
    expect(checkProfileDraft(empty).map(issue => issue.field)).toEqual([
      'name',
      'clientId',
      'secret1',
    ]);
  });
});

describe('cleanProfileDraft', () => {
  it('cleans every field and keeps the rest', () => {
    const typed: ProfileDraft = {
      ...representing(' ٣١٣-٧١٧-٩١٩ '),
      name: ' Nile\tTrading ',
      credential: {
        kind: 'new',
        fields: { ...fields, clientId: '"abc"\u200F', secret1: ' s ', secretsExpireOn: '' },
      },
      registrationNumber: ' ١٠٠٠١٥٨٤٠ ',
      scope: '  InvoicingAPI   other ',
      tags: [' a ', '', 'a', 'b'],
      notes: ' one\ntwo ',
    };
    expect(cleanProfileDraft(typed)).toEqual({
      ...draft,
      signIn: { kind: 'intermediary', onBehalfOf: '313717919' },
      credential: { kind: 'new', fields: { ...fields, clientId: 'abc', secret1: 's' } },
      scope: 'InvoicingAPI other',
      tags: ['a', 'b'],
      notes: 'one\ntwo',
    });
  });

  it('leaves the secrets that are to be kept', () => {
    const cleaned = cleanProfileDraft(stored({ secret1: null, secret2: null }));
    expect(cleaned).toEqual(stored({ secret1: null, secret2: null }));
  });
});
