import type { Disk } from './disk';
import { systemErrorCode } from './system-error';

// Virus scanners and indexers hold a file open for a moment after it was written; Windows then refuses to rename it.
const RETRIED: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const DELAYS_MS = [20, 60, 180, 540] as const;

/** Renames, trying again over about 0.8 s while the file is held by someone. Rejects with the last error. */
export async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  for (const delay of DELAYS_MS) {
    try {
      return await disk.files.rename(from, to);
    } catch (error) {
      if (!RETRIED.has(systemErrorCode(error))) throw error;
      await disk.pause(delay);
    }
  }
  return disk.files.rename(from, to);
}
