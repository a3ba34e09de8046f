import { describe, expect, it } from 'vitest';
import { loginStarted, loginSucceeded } from '../../../electron/state/session-transitions';
import { toPatch, toSnapshot } from '../../../electron/state/to-snapshot';
import { copyToken } from '../../../electron/use-cases/copy-token';
import { deleteProfile } from '../../../electron/use-cases/delete-profile';
import { openVault } from '../../../electron/use-cases/open-vault';
import { saveProfile } from '../../../electron/use-cases/save-profile';
import { setPreferences } from '../../../electron/use-cases/set-preferences';
import { applyPush } from '../../../shared/app-snapshot';
import { createFakeWorld, profileDraft } from '../../fakes/fake-world';

const CANARIES = ['canary-secret-one', 'canary-secret-two', 'canary.access.token'];

async function signedInWorld() {
  const world = createFakeWorld();
  const { store } = world.deps;
  await openVault(world.deps)();
  const saved = await saveProfile(world.deps)(
    profileDraft({ secret1: 'canary-secret-one', secret2: 'canary-secret-two' }),
  );
  if (!saved.ok) throw new Error('not saved');
  const now = world.clock.now();
  store.update(loginStarted(saved.value, now));
  store.update(
    loginSucceeded(saved.value, {
      accessToken: 'canary.access.token',
      receivedAt: now,
      expiresAt: now + 3_600_000,
      freshUntil: now + 3_300_000,
      usableUntil: now + 3_590_000,
      renewAt: now + 3_290_000,
      scope: 'InvoicingAPI',
      claims: null,
    }),
  );
  return { world, id: saved.value };
}

describe('the snapshot', () => {
  it('holds neither secrets nor tokens', async () => {
    const { world } = await signedInWorld();
    const text = JSON.stringify(toSnapshot(world.deps.store.get(), 1));
    expect(text).toContain('Nile Trading');
    for (const canary of CANARIES) expect(text).not.toContain(canary);
  });

  it('says that there is a second secret without telling it', async () => {
    const { world } = await signedInWorld();
    expect(toSnapshot(world.deps.store.get(), 1).credentials[0]?.hasSecret2).toBe(true);
  });

  it('is the same whether sent whole or patched, after every kind of change', async () => {
    const { world, id } = await signedInWorld();
    const { deps } = world;
    const changes: (() => Promise<unknown>)[] = [
      () => saveProfile(deps)(profileDraft({ clientId: 'client-2', name: 'Second' })),
      () => copyToken(deps)({ id, format: 'token' }),
      () => setPreferences(deps)({ language: 'ar' }),
      async () => deps.store.update(state => ({ ...state, sandboxUrl: 'http://127.0.0.1:9' })),
      async () => deps.store.update(state => ({ ...state, saveFault: 'disk_full' as const })),
      () => deleteProfile(deps)({ id }),
    ];
    let page = toSnapshot(deps.store.get(), 1);
    for (const change of changes) {
      const before = deps.store.get();
      await change();
      const patch = toPatch(before, deps.store.get(), page.revision);
      for (const canary of CANARIES) expect(JSON.stringify(patch)).not.toContain(canary);
      const next = applyPush(page, patch);
      expect(next).toEqual(toSnapshot(deps.store.get(), page.revision + 1));
      page = next ?? page;
    }
  });

  it('refuses a patch for another revision', async () => {
    const { world } = await signedInWorld();
    const state = world.deps.store.get();
    expect(applyPush(toSnapshot(state, 3), toPatch(state, state, 4))).toBeNull();
    expect(applyPush(null, toPatch(state, state, 0))).toBeNull();
  });
});
