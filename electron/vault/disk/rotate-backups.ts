import { backupPath, KEPT_BACKUPS } from '../vault-paths';
import type { Disk } from './disk';
import { renamePatiently } from './rename-patiently';
import { systemErrorCode } from './system-error';
import { removeQuietly, writeNewFile } from './write-new-file';

// What file systems without hard links answer: FAT and exFAT, some network shares, a link limit.
const NO_HARD_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'EACCES',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EXDEV',
  'UNKNOWN',
]);

/**
 * Keeps `current`, the content of `path`, as its newest backup and pushes the older ones down.
 * `path` itself is never moved, so at no moment is there no vault. Rejects with an errno error.
 */
export async function rotateBackups(disk: Disk, path: string, current: Uint8Array): Promise<void> {
  // Only as far as the first gap: a rotation that failed half-way left one, and nothing need fall off the end for it.
  for (let n = await firstFree(disk, path); n > 1; n--) {
    await renamePatiently(disk, backupPath(path, n - 1), backupPath(path, n));
  }
  await keepAsNewest(disk, path, current);
}

async function firstFree(disk: Disk, path: string): Promise<number> {
  for (let n = 1; n < KEPT_BACKUPS; n++) {
    try {
      await disk.files.lstat(backupPath(path, n));
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return n;
      throw error;
    }
  }
  return KEPT_BACKUPS;
}

async function keepAsNewest(disk: Disk, path: string, current: Uint8Array): Promise<void> {
  const newest = backupPath(path, 1);
  try {
    await disk.files.link(path, newest);
  } catch (error) {
    if (!NO_HARD_LINKS.has(systemErrorCode(error))) throw error;
    const copy = await writeNewFile(disk, newest, current);
    try {
      await renamePatiently(disk, copy, newest);
    } catch (renameError) {
      await removeQuietly(disk, copy);
      throw renameError;
    }
  }
}
