import { join } from 'node:path';
import type { Disk } from './disk/disk';
import { removeQuietly } from './disk/write-new-file';
import { isOtherVaultCopy, isOurTemporary, type VaultPaths } from './vault-paths';

const OTHERS_RIGHTS = 0o077;

/**
 * After a good open: removes files of ours that a crash left half written, and takes other people's rights
 * away from the rest (0600, folders 0700). Never rejects: what cannot be tidied now waits for the next time.
 */
export async function tidyFolder(disk: Disk, paths: VaultPaths): Promise<void> {
  const inFolder = await listQuietly(disk, paths.folder);
  const inSlots = await listQuietly(disk, paths.slots);
  const left = [
    ...inFolder.filter(isOurTemporary).map(name => join(paths.folder, name)),
    ...inSlots.filter(isOurTemporary).map(name => join(paths.slots, name)),
  ];
  for (const path of left) await removeQuietly(disk, path);

  // Windows knows no such modes; there the user's own folder keeps others out.
  if (disk.platform === 'win32') return;
  const copies = inFolder.filter(isOtherVaultCopy).map(name => join(paths.folder, name));
  for (const path of [paths.folder, paths.slots]) await tighten(disk, path, 0o700);
  const own = [paths.vault, paths.tokens, paths.osSlot, paths.osNote, paths.recoverySlot];
  for (const path of [...own, ...copies]) {
    await tighten(disk, path, 0o600);
  }
}

async function listQuietly(disk: Disk, folder: string): Promise<readonly string[]> {
  return disk.files.readdir(folder).catch(() => []);
}

async function tighten(disk: Disk, path: string, mode: number): Promise<void> {
  try {
    const facts = await disk.files.lstat(path);
    // A link is left alone: its target is not ours to change.
    if (!facts.isFile() && !facts.isDirectory()) return;
    if ((facts.mode & OTHERS_RIGHTS) !== 0) await disk.files.chmod(path, mode);
  } catch {
    // Absent, or a file system without modes.
  }
}
