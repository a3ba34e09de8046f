import { constants } from 'node:fs';
import type { Disk } from './disk';
import type { OpenFile } from './files';
import { systemErrorCode } from './system-error';

export type FileReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'content'; readonly bytes: Uint8Array }
  /** A folder, pipe, link, device, or larger than the limit. */
  | { readonly kind: 'not_a_file' }
  | { readonly kind: 'failed'; readonly error: unknown };

// Windows knows neither flag, and has no pipes or devices at ordinary paths.
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads an ordinary file of at most `maxBytes`. Never follows a link, never waits for a pipe's other end.
 * Never rejects.
 */
export async function readWholeFile(
  disk: Disk,
  path: string,
  maxBytes: number,
): Promise<FileReading> {
  try {
    // Looked at before it is opened: opening a device can already do something.
    const before = await disk.files.lstat(path);
    if (!before.isFile() || before.size > maxBytes) return { kind: 'not_a_file' };
    const file = await disk.files.open(path, READ_FLAGS);
    try {
      const facts = await file.stat();
      if (!facts.isFile() || facts.size > maxBytes) return { kind: 'not_a_file' };
      return { kind: 'content', bytes: await readBytes(file, facts.size) };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT') return { kind: 'absent' };
    if (code === 'ELOOP') return { kind: 'not_a_file' };
    return { kind: 'failed', error };
  }
}

async function readBytes(file: OpenFile, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
