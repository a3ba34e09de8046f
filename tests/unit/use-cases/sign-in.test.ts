import { describe, expect, it } from 'vitest';
import { sessionOf } from '../../../electron/state/selectors';
import { copyToken } from '../../../electron/use-cases/copy-token';
import { deleteProfile } from '../../../electron/use-cases/delete-profile';
import { forgetToken } from '../../../electron/use-cases/forget-token';
import { openVault } from '../../../electron/use-cases/open-vault';
import { saveProfile } from '../../../electron/use-cases/save-profile';
import { signIn } from '../../../electron/use-cases/sign-in';
import { failedLogin, issuedToken } from '../../fakes/fake-token-endpoint';
import { createFakeWorld, type FakeWorld, profileDraft } from '../../fakes/fake-world';

async function worldWithProfile(changes = {}): Promise<{ world: FakeWorld; id: string }> {
  const world = createFakeWorld();
  await openVault(world.deps)();
  const saved = await saveProfile(world.deps)(profileDraft(changes));
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  return { world, id: saved.value };
}

const settle = () => new Promise(resolve => setImmediate(resolve));

describe('signing in', () => {
  it('sends exactly what identity-service.md says for a taxpayer and for an intermediary', async () => {
    const { world, id } = await worldWithProfile();
    void signIn(world.deps)(id);
    await settle();
    expect(world.endpoint.requests[0]).toEqual({
      identityUrl: 'https://id.preprod.eta.gov.eg',
      clientId: 'client-1',
      clientSecret: 'secret-1',
      sendIn: 'header',
      onBehalfOf: null,
      scope: '',
    });
    const other = await worldWithProfile({
      signIn: { kind: 'intermediary', onBehalfOf: '200000001' },
    });
    void signIn(other.world.deps)(other.id);
    await settle();
    expect(other.world.endpoint.requests[0]?.onBehalfOf).toBe('200000001');
  });

  it('makes one login for many callers, and all hear its answer', async () => {
    const { world, id } = await worldWithProfile();
    const callers = [1, 2, 3].map(() => signIn(world.deps)(id));
    await settle();
    expect(sessionOf(world.deps.store.get(), id).inFlight).toBe(true);
    await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now() }));
    expect((await Promise.all(callers)).map(r => r.ok)).toEqual([true, true, true]);
    expect(world.endpoint.requests).toHaveLength(1);
  });

  it('keeps the old token while renewing and when renewing fails', async () => {
    const { world, id } = await worldWithProfile();
    void signIn(world.deps)(id);
    await settle();
    await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now(), accessToken: 'old' }));
    const renewal = signIn(world.deps)(id);
    await settle();
    expect(sessionOf(world.deps.store.get(), id).token?.accessToken).toBe('old');
    await world.endpoint.answer(failedLogin('timeout', 'transient'));
    expect((await renewal).ok).toBe(false);
    const session = sessionOf(world.deps.store.get(), id);
    expect(session.token?.accessToken).toBe('old');
    expect(session.retryAt).toBe(world.clock.now() + 1_000);
  });

  it('waits for a person after a permanent failure, and does not retry on demand profiles', async () => {
    const { world, id } = await worldWithProfile();
    void signIn(world.deps)(id);
    await settle();
    await world.endpoint.answer(failedLogin('invalid_client', 'permanent'));
    expect(sessionOf(world.deps.store.get(), id).retryAt).toBeNull();
    const onDemand = await worldWithProfile({ renewal: 'on-demand' });
    void signIn(onDemand.world.deps)(onDemand.id);
    await settle();
    await onDemand.world.endpoint.answer(failedLogin('timeout', 'transient'));
    expect(sessionOf(onDemand.world.deps.store.get(), onDemand.id).retryAt).toBeNull();
  });

  it('keeps at most four logins on the wire', async () => {
    const world = createFakeWorld();
    await openVault(world.deps)();
    for (let n = 0; n < 10; n++) {
      const saved = await saveProfile(world.deps)(profileDraft({ clientId: `client-${n}` }));
      if (saved.ok) void signIn(world.deps)(saved.value);
    }
    await settle();
    for (let n = 0; n < 10; n++) {
      await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now() }));
    }
    expect(world.endpoint.requests).toHaveLength(10);
    expect(world.endpoint.mostAtOnce()).toBe(4);
  });

  it.each([
    ['a new secret', { secret1: 'secret-new' }],
    ['another client id', { clientId: 'client-2' }],
    [
      'another registration number',
      { signIn: { kind: 'intermediary', onBehalfOf: '300000003' } as const },
    ],
  ])('drops the late answer after an edit: %s', async (_what, changes) => {
    const { world, id } = await worldWithProfile();
    const login = signIn(world.deps)(id);
    await settle();
    const credentialId = world.deps.store.get().profiles.get(id)?.credentialId ?? '';
    const draft = profileDraft({ id, ...changes });
    await saveProfile(world.deps)({
      ...draft,
      credential: {
        kind: 'existing',
        id: credentialId,
        fields: draft.credential.kind === 'new' ? draft.credential.fields : null,
      },
    });
    await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now() }));
    expect(await login).toEqual({ ok: false, error: { code: 'login_superseded' } });
    expect(sessionOf(world.deps.store.get(), id)).toMatchObject({ token: null, inFlight: false });
  });

  it('drops the late answer of a deleted and of a forgotten profile', async () => {
    for (const end of [deleteProfile, forgetToken]) {
      const { world, id } = await worldWithProfile();
      const login = signIn(world.deps)(id);
      await settle();
      await end(world.deps)({ id });
      await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now() }));
      expect((await login).ok).toBe(false);
      expect(sessionOf(world.deps.store.get(), id).token).toBeNull();
    }
  });

  it('refuses a profile that is not there', async () => {
    const { world } = await worldWithProfile();
    expect(await signIn(world.deps)('nobody')).toEqual({
      ok: false,
      error: { code: 'not_found', what: 'profile' },
    });
  });
});

describe('copying', () => {
  it.each([
    ['token', 'T'],
    ['bearer', 'Bearer T'],
    ['header', 'Authorization: Bearer T'],
  ] as const)('signs in first when there is no token, then copies as %s', async (format, text) => {
    const { world, id } = await worldWithProfile();
    const copy = copyToken(world.deps)({ id, format });
    await settle();
    await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now(), accessToken: 'T' }));
    expect((await copy).ok).toBe(true);
    expect(world.clipboardWrites).toEqual([text]);
    expect(world.deps.store.get().lastCopy).toMatchObject({
      sequence: 1,
      name: 'Nile Trading',
      environmentId: 'preproduction',
      expiresAt: world.clock.now() + 3_600_000,
    });
    expect((await copyToken(world.deps)({ id, format })).ok).toBe(true);
    expect(world.endpoint.requests).toHaveLength(1);
  });

  it('renews a token with less than its minimum life left before copying it', async () => {
    const { world, id } = await worldWithProfile();
    void signIn(world.deps)(id);
    await settle();
    await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now(), accessToken: 'old' }));
    world.clock.advance(3_600_000 - 299_000);
    const copy = copyToken(world.deps)({ id, format: 'token' });
    await settle();
    await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now(), accessToken: 'new' }));
    await copy;
    expect(world.clipboardWrites).toEqual(['new']);
  });

  it('copies nothing when the login fails or the clipboard refuses', async () => {
    const { world, id } = await worldWithProfile();
    const copy = copyToken(world.deps)({ id, format: 'token' });
    await settle();
    await world.endpoint.answer(failedLogin('invalid_client', 'permanent'));
    expect(await copy).toMatchObject({ ok: false, error: { code: 'login_failed' } });
    world.breakClipboard();
    const again = copyToken(world.deps)({ id, format: 'token' });
    await settle();
    await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now() }));
    expect(await again).toEqual({ ok: false, error: { code: 'clipboard_failed' } });
    expect(world.deps.store.get().lastCopy).toBeNull();
    expect(world.clipboardWrites).toEqual([]);
  });

  it('never copies a token that is past its expiry, even one just received', async () => {
    const { world, id } = await worldWithProfile();
    const copy = copyToken(world.deps)({ id, format: 'token' });
    await settle();
    const receivedAt = world.clock.now();
    await world.endpoint.answer(issuedToken({ receivedAt, jwtExpiresAt: receivedAt - 1_000 }));
    expect(await copy).toEqual({ ok: false, error: { code: 'token_expired' } });
    expect(world.clipboardWrites).toEqual([]);
  });
});
