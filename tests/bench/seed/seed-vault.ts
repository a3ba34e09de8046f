import { join } from 'node:path';
import type { VaultContent } from '../../../electron/ports/vault-store';
import { startElectronHost } from '../../support/electron-host/start-electron-host';
import type { SeedHostCommands } from './seed-host';

/** Fills a user-data folder with a vault, through the real key store of this desktop. */
export async function seedVault(folder: string, content: VaultContent): Promise<void> {
  const host = await startElectronHost<SeedHostCommands>({
    entry: join(import.meta.dirname, 'seed-host.ts'),
    switches: process.platform === 'linux' ? ['--password-store=gnome-libsecret'] : [],
  });
  try {
    await host.call('seed', { folder, content });
  } finally {
    await host.close();
  }
}
