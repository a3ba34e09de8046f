import { app, safeStorage } from 'electron';
import type { VaultContent } from '../../../electron/ports/vault-store';
import { systemClock } from '../../../electron/scheduler/system-clock';
import { createSafeStorageCipher } from '../../../electron/vault/key-store/safe-storage-cipher';
import { createPassphraseCipher } from '../../../electron/vault/passphrase/create-passphrase-cipher';
import { createVaultStore } from '../../../electron/vault/vault-store';
import { serveHost } from '../../support/electron-host/serve-host';

/** The key store files its key under the app's name: it must be Miftah's before `ready`. */
const APP_NAME = 'Miftah';
app.setName(APP_NAME);

/** Writes a vault that the app opens with the same key store. */
async function seed(given: {
  readonly folder: string;
  readonly content: VaultContent;
}): Promise<null> {
  const store = createVaultStore({
    folder: given.folder,
    safeStorage: createSafeStorageCipher({
      safeStorage,
      platform: process.platform,
      door: { readiness: async () => 'ready', unlock: async () => 'unlocked' },
      after: systemClock.after,
    }),
    passphrases: createPassphraseCipher(),
    appName: APP_NAME,
    platform: process.platform,
  });
  const opened = await store.open();
  if (opened.kind !== 'file') throw new Error(`The vault opened as ${JSON.stringify(opened)}`);
  const saved = await store.save(given.content);
  if (!saved.ok) throw new Error(`The vault was not saved: ${saved.error}`);
  return null;
}

const commands = { seed };

export type SeedHostCommands = typeof commands;

serveHost(commands);
