import { join } from 'node:path';
import type { Disk } from './disk/disk';
import { renamePatiently } from './disk/rename-patiently';
import { syncFolder } from './disk/sync-folder';
import { freeName } from './move-aside';
import { isVaultFile, timeInName, type VaultPaths } from './vault-paths';

/**
 * Moves every file of the vault into a new folder `set-aside-<time>` beside it, backups and slots included, so that a
 * new vault can begin. Deletes nothing. Rejects with an errno error; called again, it goes on where it stopped.
 */
export async function setAside(disk: Disk, paths: VaultPaths, now: number): Promise<void> {
  const names = await disk.files.readdir(paths.folder);
  const target = await freeName(disk, join(paths.folder, `set-aside-${timeInName(now)}`));
  await disk.files.mkdir(target, { recursive: true, mode: 0o700 });
  // The slots last: while they are there, what has not been moved yet can be opened.
  const ours = names.filter(name => isVaultFile(name));
  const moved = names.includes('slots') ? [...ours, 'slots'] : ours;
  for (const name of moved) {
    await renamePatiently(disk, join(paths.folder, name), join(target, name));
  }
  await syncFolder(disk, target);
  await syncFolder(disk, paths.folder);
}
