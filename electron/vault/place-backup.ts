import { basename } from 'node:path';
import { systemErrorCode } from './disk/system-error';
import type { AgeKey } from './format/age-file';
import { putBackupInPlace } from './put-backup-in-place';
import { readBackups } from './read-backups';
import type { VaultDeps } from './vault-session';

/**
 * Puts the backup of this name in the vault file's place, as a person chose; what stood there is kept under another
 * name. Answers whether it is in place. Rejects with errno errors.
 */
export async function placeBackup(deps: VaultDeps, key: AgeKey, name: string): Promise<boolean> {
  const backups = await readBackups(deps, key);
  const chosen = backups.find(backup => basename(backup.path) === name);
  if (chosen === undefined) return false;
  const placed = await putBackupInPlace(deps, chosen, await lookAtVault(deps));
  return placed.ok;
}

async function lookAtVault({ disk, paths }: VaultDeps): Promise<'absent' | 'present'> {
  try {
    await disk.files.lstat(paths.vault);
    return 'present';
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return 'absent';
    throw error;
  }
}
