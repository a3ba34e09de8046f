import { join } from 'node:path';
import type { Disk } from './disk/disk';
import { syncFolder } from './disk/sync-folder';
import { systemErrorCode } from './disk/system-error';
import { freeName } from './move-aside';
import { isVaultFile, timeInName, type VaultPaths } from './vault-paths';

/**
 * Copies every file of the vault, as it is, into a new folder below `folder`; answers its path. Only ordinary files:
 * a pipe or a link that stands where a file of ours belongs is left out. Rejects with an errno error.
 */
export async function exportFiles(
  disk: Disk,
  paths: VaultPaths,
  folder: string,
  now: number,
): Promise<string> {
  const target = await freeName(disk, join(folder, `miftah-vault-${timeInName(now)}`));
  await disk.files.mkdir(join(target, 'slots'), { recursive: true, mode: 0o700 });
  for (const name of (await disk.files.readdir(paths.folder)).filter(isVaultFile)) {
    await copyOrdinary(disk, join(paths.folder, name), join(target, name));
  }
  for (const name of await listSlots(disk, paths)) {
    await copyOrdinary(disk, join(paths.slots, name), join(target, 'slots', name));
  }
  await syncFolder(disk, target);
  return target;
}

async function copyOrdinary(disk: Disk, from: string, to: string): Promise<void> {
  const facts = await disk.files.lstat(from);
  if (facts.isFile()) await disk.files.copyFile(from, to);
}

async function listSlots(disk: Disk, paths: VaultPaths): Promise<readonly string[]> {
  try {
    return await disk.files.readdir(paths.slots);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error))) return [];
    throw error;
  }
}
