import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toSnapshot } from '../../../electron/state/to-snapshot';
import { lock } from '../../../electron/use-cases/lock';
import { openVault } from '../../../electron/use-cases/open-vault';
import { retrySave } from '../../../electron/use-cases/retry-save';
import { saveProfile } from '../../../electron/use-cases/save-profile';
import { signIn } from '../../../electron/use-cases/sign-in';
import { unlock } from '../../../electron/use-cases/unlock';
import { issuedToken } from '../../fakes/fake-token-endpoint';
import { type FakeWorld, profileDraft } from '../../fakes/fake-world';
import { saved } from './open-world';
import { PASSPHRASE, worldOn, worldWithPassphrase } from './vault-world';

const SECRET = 'canary-secret-one';
const TOKEN = 'canary.access.token';

/** A profile with a token in hand. */
async function signedIn(world: FakeWorld): Promise<string> {
  const id = await saved(world, profileDraft({ secret1: SECRET }));
  const login = signIn(world.deps)(id);
  await new Promise(resolve => setImmediate(resolve));
  await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now(), accessToken: TOKEN }));
  await login;
  return id;
}

const tokenOf = (world: FakeWorld, id: string) =>
  world.deps.store.get().sessions.get(id)?.token?.accessToken;
const unlockWith = (world: FakeWorld, passphrase = PASSPHRASE) =>
  unlock(world.deps)({ passphrase });

describe('locking', () => {
  it('forgets secrets, tokens and profiles, clears the clipboard, and shows nothing', async () => {
    const world = await worldWithPassphrase();
    await signedIn(world);
    expect((await lock(world.deps)('person')).ok).toBe(true);
    const state = world.deps.store.get();
    const text = JSON.stringify([[...state.credentials], [...state.profiles], [...state.sessions]]);
    expect(text).toBe('[[],[],[]]');
    expect(world.clearings.at(-1)).toBe('now');
    expect(toSnapshot(state, 1)).toMatchObject({
      locked: true,
      vault: { kind: 'locked', retryAt: null, renews: false },
      profiles: [],
      credentials: [],
    });
  });

  it('comes back with the passphrase, tokens included, without a login', async () => {
    const world = await worldWithPassphrase();
    const id = await signedIn(world);
    await lock(world.deps)('idle');
    expect((await unlockWith(world)).ok).toBe(true);
    expect(tokenOf(world, id)).toBe(TOKEN);
    expect(world.endpoint.requests).toHaveLength(1);
    expect(world.deps.store.get().vault).toMatchObject({
      kind: 'open',
      waysIn: { keyStore: true, passphrase: true },
    });
  });

  it('drops a login that is under way', async () => {
    const world = await worldWithPassphrase();
    const id = await saved(world, profileDraft());
    const login = signIn(world.deps)(id);
    await new Promise(resolve => setImmediate(resolve));
    await lock(world.deps)('sleep');
    await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now() }));
    await login;
    expect(world.deps.store.get().sessions.size).toBe(0);
  });

  it('keeps what renewal needs when asked to, shows nothing of it, and goes on', async () => {
    const world = await worldWithPassphrase({ renewWhileLocked: true });
    const id = await signedIn(world);
    await lock(world.deps)('person');
    expect(tokenOf(world, id)).toBe(TOKEN);
    expect(JSON.stringify(toSnapshot(world.deps.store.get(), 1))).not.toContain('Nile Trading');
    const renewal = signIn(world.deps)(id);
    await new Promise(resolve => setImmediate(resolve));
    await world.endpoint.answer(
      issuedToken({ receivedAt: world.clock.now(), accessToken: 'renewed.while.locked' }),
    );
    expect((await renewal).ok).toBe(true);
    expect((await unlockWith(world)).ok).toBe(true);
    expect(tokenOf(world, id)).toBe('renewed.while.locked');
    await saved(world, profileDraft({ clientId: 'client-2', name: 'Second' }));
    expect(world.deps.store.get().saveFault).toBeNull();
  });

  it('is refused while nothing could unlock it again', async () => {
    const world = await worldWithPassphrase();
    const { deps } = await worldOn({ ...world.computer, folder: `${world.computer.folder}-2` });
    expect(await lock(deps)('person')).toEqual({
      ok: false,
      error: { code: 'passphrase_needed' },
    });
    expect(deps.store.get().vault.kind).toBe('open');
  });

  it('stays locked over a restart', async () => {
    const world = await worldWithPassphrase();
    await saved(world, profileDraft());
    await lock(world.deps)('person');
    const next = await worldOn(world.computer);
    next.deps.preferences.setLocked(world.deps.preferences.wasLocked());
    await openVault(next.deps)();
    expect(next.deps.store.get().vault.kind).toBe('locked');
    expect((await unlockWith(next)).ok).toBe(true);
    expect(next.deps.store.get().profiles.size).toBe(1);
    expect(next.deps.preferences.wasLocked()).toBe(false);
  });
});

describe('locking while a change could not be written', () => {
  /** A folder that cannot be written to, for root too: a file stands in its place. */
  async function breakDisk(folder: string): Promise<() => Promise<void>> {
    await rename(folder, `${folder}-away`);
    await mkdir(join(folder, 'vault.age'), { recursive: true });
    return async () => {
      await rm(folder, { recursive: true });
      await rename(`${folder}-away`, folder);
    };
  }

  it('loses nothing: the change is held, written once that is possible, and only then forgotten', async () => {
    const world = await worldWithPassphrase();
    await saved(world, profileDraft());
    const mend = await breakDisk(world.computer.folder);
    await saveProfile(world.deps)(profileDraft({ clientId: 'client-2', name: 'Unsaved' }));
    expect(world.deps.store.get().saveFault).not.toBeNull();
    await lock(world.deps)('person');
    expect(toSnapshot(world.deps.store.get(), 1).profiles).toEqual([]);
    expect(world.deps.store.get().profiles.size).toBe(2);
    await mend();
    await retrySave(world.deps)();
    expect(world.deps.store.get().profiles.size).toBe(0);
    expect((await unlockWith(world)).ok).toBe(true);
    expect(world.deps.store.get().profiles.size).toBe(2);
  });

  it('shows the change again when it is unlocked before that', async () => {
    const world = await worldWithPassphrase();
    await saved(world, profileDraft());
    const mend = await breakDisk(world.computer.folder);
    await saveProfile(world.deps)(profileDraft({ clientId: 'client-2', name: 'Unsaved' }));
    await lock(world.deps)('person');
    await mend();
    expect((await unlockWith(world)).ok).toBe(true);
    expect(world.deps.store.get().profiles.size).toBe(2);
    expect(world.deps.store.get().saveFault).not.toBeNull();
    await retrySave(world.deps)();
    const next = await worldOn(world.computer);
    expect(next.deps.store.get().profiles.size).toBe(2);
    expect((await readdir(world.computer.folder)).includes('vault.age')).toBe(true);
  });
});

describe('wrong passphrases', () => {
  it('are refused, then slowed, and the right one ends it', async () => {
    const world = await worldWithPassphrase();
    await lock(world.deps)('person');
    const now = world.clock.now();
    for (const wait of [0, 0, 1_000]) {
      expect(await unlockWith(world, 'wrong')).toEqual({
        ok: false,
        error: { code: 'wrong_passphrase', retryAt: now + wait },
      });
    }
    expect(world.deps.store.get().vault).toMatchObject({ retryAt: now + 1_000 });
    expect(await unlockWith(world)).toEqual({
      ok: false,
      error: { code: 'too_many_attempts', retryAt: now + 1_000 },
    });
    world.clock.advance(1_001);
    expect((await unlockWith(world)).ok).toBe(true);
  });

  it('are tried one at a time', async () => {
    const world = await worldWithPassphrase();
    await lock(world.deps)('person');
    const answers = await Promise.all([1, 2, 3].map(() => unlockWith(world, 'wrong')));
    expect(answers.map(answer => !answer.ok && answer.error.code).sort()).toEqual([
      'too_many_attempts',
      'too_many_attempts',
      'wrong_passphrase',
    ]);
  });
});

it('a lock that nothing could open any more is forgotten at the next start', async () => {
  const world = await worldWithPassphrase();
  await saved(world, profileDraft());
  await lock(world.deps)('person');
  await rm(join(world.computer.folder, 'slots/recovery.age'));
  const next = await worldOn(world.computer);
  next.deps.preferences.setLocked(true);
  await openVault(next.deps)();
  expect(next.deps.store.get().vault.kind).toBe('open');
  expect(next.deps.preferences.wasLocked()).toBe(false);
});

it('an attempt that cannot be made at all does not block the next one', async () => {
  const world = await worldWithPassphrase();
  await lock(world.deps)('person');
  const broken = {
    ...world.deps,
    vault: { ...world.deps.vault, openWithPassphrase: () => Promise.reject(new RangeError()) },
  };
  await expect(unlock(broken)({ passphrase: PASSPHRASE })).rejects.toThrow(RangeError);
  expect((await unlockWith(world)).ok).toBe(true);
});
