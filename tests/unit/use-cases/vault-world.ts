import { join } from 'node:path';
import { openVault } from '../../../electron/use-cases/open-vault';
import { setPassphrase } from '../../../electron/use-cases/set-passphrase';
import type { Preferences } from '../../../shared/preferences';
import { createFakeSafeStorage } from '../../fakes/fake-safe-storage';
import { createFakeWorld } from '../../fakes/fake-world';
import { storeOn, temporaryFolder } from '../vault/vault-fixture';

export const PASSPHRASE = 'seven words nobody would ever guess';

/** A new folder with the key store that belongs to it: what a restart finds again. */
export async function newComputer() {
  return {
    folder: join(await temporaryFolder(), 'vault'),
    safeStorage: createFakeSafeStorage(),
  };
}

/** A world on the real vault store; another one on the same computer is the next start. */
export async function worldOn(
  computer: Awaited<ReturnType<typeof newComputer>>,
  preferences: Partial<Preferences> = {},
) {
  const vault = storeOn(computer.folder, computer.safeStorage);
  const world = createFakeWorld({ vault, preferences });
  await openVault(world.deps)();
  return world;
}

/** The same, with a recovery passphrase. */
export async function worldWithPassphrase(preferences: Partial<Preferences> = {}) {
  const computer = await newComputer();
  const world = await worldOn(computer, preferences);
  const set = await setPassphrase(world.deps)({ current: null, passphrase: PASSPHRASE });
  if (!set.ok) throw new Error(JSON.stringify(set.error));
  return { ...world, computer };
}
