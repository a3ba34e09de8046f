import type { Disk } from './disk';
import { readWholeFile } from './read-whole-file';
import { renamePatiently } from './rename-patiently';
import { systemErrorCode } from './system-error';
import { backupPath, KEPT_BACKUPS } from './vault-paths';
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
  // A save that failed after its rotation must not push the good backups out with copies of the same content.
  const newest = await readWholeFile(disk, backupPath(path, 1), current.length);
  if (newest.kind === 'content' && Buffer.compare(newest.bytes, current) === 0) return;
  for (let n = KEPT_BACKUPS; n > 1; n--) {
    await renameIfThere(disk, backupPath(path, n - 1), backupPath(path, n));
  }
  await keepAsNewest(disk, path, current);
}

async function renameIfThere(disk: Disk, from: string, to: string): Promise<void> {
  try {
    await renamePatiently(disk, from, to);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
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
