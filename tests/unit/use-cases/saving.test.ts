import { describe, expect, it } from 'vitest';
import { deleteProfile } from '../../../electron/use-cases/delete-profile';
import { openVault } from '../../../electron/use-cases/open-vault';
import { retryVault } from '../../../electron/use-cases/retry-vault';
import { saveProfile } from '../../../electron/use-cases/save-profile';
import { testSignIn } from '../../../electron/use-cases/test-sign-in';
import type { ProfileDraft } from '../../../shared/profile-draft';
import { issuedToken } from '../../fakes/fake-token-endpoint';
import { createFakeWorld, type FakeWorld, profileDraft } from '../../fakes/fake-world';
import { unreadable } from '../vault/vault-content';
import { issuesOf, openWorld, saved } from './open-world';

function existing(world: FakeWorld, id: string, fields: ProfileDraft['credential']['fields']) {
  const credentialId = world.deps.store.get().profiles.get(id)?.credentialId ?? '';
  return { kind: 'existing', id: credentialId, fields } as const;
}

describe('saving a profile', () => {
  it('keeps it in the vault, cleaned', async () => {
    const world = await openWorld();
    await saved(
      world,
      profileDraft({
        name: '  Nile ',
        clientId: ' "abc-١٢٣" ',
        secret1: '\u200e s3cret ',
        registrationNumber: '١٠٠٠١٥٨٤٠',
      }),
    );
    const content = world.saved.at(-1);
    expect(content?.profiles[0]).toMatchObject({ name: 'Nile', registrationNumber: '100015840' });
    expect(content?.credentials[0]).toMatchObject({ clientId: 'abc-123', secret1: 's3cret' });
  });

  it('lets one credential serve many profiles, and drops it with the last', async () => {
    const world = await openWorld();
    const first = await saved(world, profileDraft());
    const second = await saved(
      world,
      profileDraft({
        signIn: { kind: 'intermediary', onBehalfOf: '200000002' },
        credential: existing(world, first, null),
      }),
    );
    expect(world.deps.store.get().credentials.size).toBe(1);
    await deleteProfile(world.deps)({ id: first });
    expect(world.deps.store.get().credentials.size).toBe(1);
    await deleteProfile(world.deps)({ id: second });
    expect(world.saved.at(-1)).toEqual({ environments: [], credentials: [], profiles: [] });
  });

  it('uses a stored credential again when client id and secrets agree', async () => {
    const world = await openWorld();
    await saved(world, profileDraft());
    await saved(world, profileDraft({ signIn: { kind: 'intermediary', onBehalfOf: '200000002' } }));
    expect(world.deps.store.get().credentials.size).toBe(1);
  });

  it('leaves that credential exactly as it is stored', async () => {
    const world = await openWorld();
    const first = await saved(world, profileDraft({ secret2: 'two' }));
    const fields = {
      clientId: 'client-1',
      secret1: null,
      secret2: null,
      sendIn: 'header',
    } as const;
    const expiring = { ...fields, secretsExpireOn: '2027-01-31' };
    await saved(world, profileDraft({ id: first, credential: existing(world, first, expiring) }));
    const before = world.saved.at(-1)?.credentials;
    await saved(world, profileDraft({ signIn: { kind: 'intermediary', onBehalfOf: '200000002' } }));
    expect(world.saved.at(-1)?.credentials).toEqual(before);
    expect(before).toMatchObject([{ secret2: 'two', secretsExpireOn: '2027-01-31' }]);
  });

  it.each([
    ['the same login again', profileDraft({ name: 'Other' }), 'credential', 'duplicate_profile'],
    [
      'the client id with another secret',
      profileDraft({ secret1: 'other' }),
      'clientId',
      'duplicate_client_id',
    ],
    ['no name', profileDraft({ name: ' ' }), 'name', 'required'],
    ['no secret', profileDraft({ secret1: '' }), 'secret1', 'required'],
    [
      'a colon in the client id',
      profileDraft({ clientId: 'a:b' }),
      'clientId',
      'colon_in_client_id',
    ],
    [
      'letters in a registration number',
      profileDraft({ signIn: { kind: 'intermediary', onBehalfOf: '12\r\nx' } }),
      'onBehalfOf',
      'digits_only',
    ],
    [
      'an unknown environment',
      profileDraft({ environmentId: 'nowhere' }),
      'environment',
      'unknown_environment',
    ],
    [
      'an unknown credential',
      profileDraft({ credential: { kind: 'existing', id: 'nobody', fields: null } }),
      'credential',
      'unknown_credential',
    ],
  ] as const)('refuses %s beside its field', async (_what, draft, field, fault) => {
    const world = await openWorld();
    await saved(world, profileDraft());
    const result = await saveProfile(world.deps)(draft);
    expect(issuesOf(result)).toContainEqual({ field, fault });
    expect(world.deps.store.get().profiles.size).toBe(1);
  });

  it('keeps stored secrets that the form leaves alone', async () => {
    const world = await openWorld();
    const id = await saved(world, profileDraft({ secret2: 'two' }));
    await saved(
      world,
      profileDraft({
        id,
        name: 'Renamed',
        credential: existing(world, id, {
          clientId: 'client-1',
          secret1: null,
          secret2: null,
          secretsExpireOn: '2027-01-31',
          sendIn: 'body',
        }),
      }),
    );
    expect(world.saved.at(-1)?.credentials[0]).toMatchObject({
      secret1: 'secret-1',
      secret2: 'two',
      secretsExpireOn: '2027-01-31',
      sendIn: 'body',
    });
  });

  it('keeps the edit in memory and says so when the disk refuses, and writes it when asked again', async () => {
    const world = await openWorld();
    world.failSaves('disk_full');
    const result = await saveProfile(world.deps)(profileDraft());
    expect(result.ok).toBe(true);
    expect(world.deps.store.get().saveFault).toBe('disk_full');
    expect(world.deps.store.get().profiles.size).toBe(1);
    world.failSaves(null);
    expect((await retryVault(world.deps)()).ok).toBe(true);
    expect(world.deps.store.get().saveFault).toBeNull();
    expect(world.saved.at(-1)?.profiles).toHaveLength(1);
  });

  it('refuses while the vault is unreadable, and opens it when asked again', async () => {
    const world = createFakeWorld({ opening: unreadable('slot_unreadable') });
    await openVault(world.deps)();
    expect(await saveProfile(world.deps)(profileDraft())).toEqual({
      ok: false,
      error: { code: 'vault_not_open' },
    });
    expect(world.saved).toEqual([]);
    world.reopenAs({ kind: 'memory', reason: 'no_key_store' });
    await retryVault(world.deps)();
    await saved(world, profileDraft());
    expect(world.saved).toEqual([]);
    expect(world.deps.store.get().profiles.size).toBe(1);
  });
});

describe('testing a sign-in', () => {
  it('makes one login with what is typed and keeps nothing', async () => {
    const world = await openWorld();
    const test = testSignIn(world.deps)(profileDraft({ secret1: 'typed' }));
    await new Promise(resolve => setImmediate(resolve));
    await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now() }));
    expect((await test).ok).toBe(true);
    expect(world.endpoint.requests[0]?.clientSecret).toBe('typed');
    expect(world.deps.store.get().profiles.size).toBe(0);
    expect(world.deps.store.get().credentials.size).toBe(0);
  });
});
