import { constants } from 'node:fs';
import type { Disk } from './disk';
import { systemErrorCode } from './system-error';

// Some file systems cannot flush a folder and say so; they keep renames in order by other means.
const CANNOT: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP']);

/** Flushes a folder's entries, so that a rename survives a power cut. Windows has no such call. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  if (disk.platform === 'win32') return;
  const handle = await disk.files.open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } catch (error) {
    if (!CANNOT.has(systemErrorCode(error))) throw error;
  } finally {
    await handle.close();
  }
}
