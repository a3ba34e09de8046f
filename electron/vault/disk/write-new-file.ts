import { constants } from 'node:fs';
import { temporaryPath } from '../vault-paths';
import type { Disk } from './disk';
import type { OpenFile } from './files';
import { ioError, systemErrorCode } from './system-error';

const CREATE_FLAGS =
  constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/**
 * Writes a new temporary file (mode 0600) beside `target`, whole and, unless told otherwise, flushed to the disk, and
 * answers its path. Rejects with an errno error and leaves nothing behind.
 */
export async function writeNewFile(
  disk: Disk,
  target: string,
  bytes: Uint8Array,
  { flush = true }: { readonly flush?: boolean } = {},
): Promise<string> {
  const path = temporaryPath(target, disk.randomName());
  try {
    const file = await disk.files.open(path, CREATE_FLAGS, 0o600);
    await fill(file, bytes, flush);
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') await removeQuietly(disk, path);
    throw error;
  }
  return path;
}

async function fill(file: OpenFile, bytes: Uint8Array, flush: boolean): Promise<void> {
  try {
    let written = 0;
    while (written < bytes.length) {
      const rest = bytes.length - written;
      const { bytesWritten } = await file.write(bytes, written, rest, written);
      if (bytesWritten === 0) throw ioError('The system wrote nothing and gave no reason');
      written += bytesWritten;
    }
    if (flush) await file.sync();
    if ((await file.stat()).size !== bytes.length) throw ioError('The file has another size');
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  // A network file system may report a failed write only here.
  await file.close();
}

/** Removes a file of ours; one that cannot be removed now is removed after the next good open. */
export async function removeQuietly(disk: Disk, path: string): Promise<void> {
  await disk.files.unlink(path).catch(() => undefined);
}
