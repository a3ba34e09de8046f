import { constants } from 'node:fs';
import { dirname } from 'node:path';
import type { Disk } from './disk';
import { syncFolder } from './sync-folder';
import { systemErrorCode } from './system-error';

const READ_WRITE_SEARCH = constants.R_OK | constants.W_OK | constants.X_OK;

/** What is at a folder's path; `unusable`: no folder, or one that may not be read and written. */
export async function lookAtFolder(
  disk: Disk,
  folder: string,
): Promise<'absent' | 'usable' | 'unusable'> {
  try {
    if (!(await disk.files.stat(folder)).isDirectory()) return 'unusable';
    await disk.files.access(folder, READ_WRITE_SEARCH);
    return 'usable';
  } catch (error) {
    return systemErrorCode(error) === 'ENOENT' ? 'absent' : 'unusable';
  }
}

/** Makes a folder (mode 0700) that survives a power cut; nothing happens when it is there. Rejects with an errno error. */
export async function ensureFolder(disk: Disk, folder: string): Promise<void> {
  const firstMade = await disk.files.mkdir(folder, { recursive: true, mode: 0o700 });
  if (firstMade === undefined) return;
  let parent = dirname(folder);
  await syncWhereAllowed(disk, parent);
  while (parent.length > dirname(firstMade).length) {
    parent = dirname(parent);
    await syncWhereAllowed(disk, parent);
  }
}

/** One may be allowed to make a folder in another without being allowed to open that one. */
async function syncWhereAllowed(disk: Disk, folder: string): Promise<void> {
  try {
    await syncFolder(disk, folder);
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes(systemErrorCode(error))) throw error;
  }
}
