import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { VaultContent, VaultStore } from '../../../electron/ports/vault-store';
import type { Files } from '../../../electron/vault/disk/files';
import { createPassphraseCipher } from '../../../electron/vault/passphrase/create-passphrase-cipher';
import { createVaultStore } from '../../../electron/vault/vault-store';
import { createFakeSafeStorage, type FakeSafeStorage } from '../../fakes/fake-safe-storage';
import { contentOf } from './vault-content';

/** A new folder below the system's own for such, removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'miftah-vault-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The real cipher with the least work, so that a test takes milliseconds. */
const quickPassphrases = createPassphraseCipher(1);

/** A store on a folder, as the running program has one; another one on the same folder is the next start. */
export function storeOn(
  folder: string,
  safeStorage: FakeSafeStorage = createFakeSafeStorage(),
  files?: Files,
): VaultStore {
  return createVaultStore({
    folder,
    safeStorage,
    passphrases: quickPassphrases,
    appName: 'Miftah',
    platform: process.platform,
    pause: async () => undefined,
    ...(files && { files }),
  });
}

/** A folder with a saved vault, and the key store that opens it. */
export async function savedVault(content: VaultContent = contentOf(2)): Promise<{
  readonly folder: string;
  readonly safeStorage: FakeSafeStorage;
}> {
  const folder = join(await temporaryFolder(), 'vault');
  const safeStorage = createFakeSafeStorage();
  const store = storeOn(folder, safeStorage);
  await store.open();
  const saved = await store.save(content);
  if (!saved.ok) throw new Error(`Not saved: ${saved.error}`);
  return { folder, safeStorage };
}

/** Every file below a folder with its bytes, to prove that nothing was touched. */
export async function everyFile(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    found[path.slice(folder.length + 1)] = entry.isFile()
      ? (await readFile(path)).toString('base64')
      : 'not a file';
  }
  return found;
}
