import { z } from 'zod';
import type { Disk } from './disk/disk';
import { readWholeFile } from './disk/read-whole-file';
import { renamePatiently } from './disk/rename-patiently';
import { removeQuietly, writeNewFile } from './disk/write-new-file';

const MAX_BYTES = 4096;
const schema = z.object({ sequence: z.int().min(1) });

/**
 * Notes the sequence number of a save beside the vault. It only serves to notice that an older copy was put back
 * (promises.md, Storage 5), so it is neither flushed nor is a fault reported.
 */
export async function noteLastSave(disk: Disk, path: string, sequence: number): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify({ sequence })}\n`);
  try {
    const temporary = await writeNewFile(disk, path, bytes, { flush: false });
    try {
      await renamePatiently(disk, temporary, path);
    } catch {
      await removeQuietly(disk, temporary);
    }
  } catch {
    // The note stays as old as it was: no warning then, and no loss.
  }
}

/** The noted number; 0 when there is none, or nonsense. */
export async function readLastSave(disk: Disk, path: string): Promise<number> {
  const file = await readWholeFile(disk, path, MAX_BYTES);
  if (file.kind !== 'content') return 0;
  try {
    return schema.parse(JSON.parse(Buffer.from(file.bytes).toString('utf8'))).sequence;
  } catch {
    return 0;
  }
}
