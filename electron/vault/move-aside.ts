import type { Disk } from './disk/disk';
import { renamePatiently } from './disk/rename-patiently';
import { systemErrorCode } from './disk/system-error';

/**
 * Renames whatever stands at `path` to `<path>.<label>`, or to the first such name that is free. Answers the new path.
 * Rejects with an errno error; nothing is ever overwritten.
 */
export async function moveAside(disk: Disk, path: string, label: string): Promise<string> {
  const target = await freeName(disk, `${path}.${label}`);
  await renamePatiently(disk, path, target);
  return target;
}

/** `path`, or the first of `path-2`, `path-3` … at which nothing stands. */
export async function freeName(disk: Disk, path: string): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? path : `${path}-${n}`;
    try {
      await disk.files.lstat(name);
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return name;
      throw error;
    }
  }
}
