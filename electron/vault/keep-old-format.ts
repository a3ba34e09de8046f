import { syncFolder } from './disk/sync-folder';
import { systemErrorCode } from './disk/system-error';
import type { VaultDeps } from './vault-session';

/**
 * Before the first save in a newer format: keeps the vault as the older version wrote it, as
 * `vault.age.format-<version>`, for good. A copy that an interrupted migration made already is enough.
 * Rejects with an errno error.
 */
export async function keepOldFormat(
  { disk, paths }: Pick<VaultDeps, 'disk' | 'paths'>,
  version: number,
): Promise<void> {
  try {
    await disk.files.copyFile(paths.vault, `${paths.vault}.format-${version}`);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return;
    throw error;
  }
  await syncFolder(disk, paths.folder);
}
