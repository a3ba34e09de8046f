import { dirname } from 'node:path';
import type { SaveFault } from '../../../shared/app-error';
import { err, ok, type Result } from '../../../shared/result';
import type { Disk } from './disk';
import type { KnownContent } from './known-content';
import { readWholeFile } from './read-whole-file';
import { renamePatiently } from './rename-patiently';
import { rotateBackups } from './rotate-backups';
import { syncFolder } from './sync-folder';
import { toSaveFault } from './system-error';
import { removeQuietly, writeNewFile } from './write-new-file';

/** One file to be replaced durably. */
export type DurableWrite = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What may be replaced; changed to `bytes` when they are in place. */
  readonly known: KnownContent;
  /** Larger than this cannot be ours, bytes. */
  readonly maxBytes: number;
  readonly keepBackups: boolean;
};

/**
 * Replaces a file so that a crash, a full disk or a power cut at any moment leaves the old content or the new
 * (architecture.md, "Durable write"): temporary file, flush, size, backups, rename, flush of the folder.
 * Refuses with `changed_outside` to replace what somebody else put there. On an error the old file stays,
 * except that a failed flush of the folder is reported although the new content is already in place.
 */
export async function writeDurably(
  disk: Disk,
  write: DurableWrite,
): Promise<Result<void, SaveFault>> {
  try {
    const temporary = await writeNewFile(disk, write.path, write.bytes);
    try {
      const current = await readWholeFile(disk, write.path, write.maxBytes);
      if (current.kind === 'failed') throw current.error;
      const found = current.kind === 'content' ? current.bytes : null;
      if (current.kind === 'not_a_file' || !write.known.accepts(found)) {
        await removeQuietly(disk, temporary);
        return err('changed_outside');
      }
      if (write.keepBackups && found !== null && !write.known.isBackedUp()) {
        await rotateBackups(disk, write.path, found);
        // Else save after failed save would push the good backups out with copies of one content.
        write.known.backedUp();
      }
      // A rename can be reported as failed and have happened all the same (network file systems).
      write.known.attempt(write.bytes);
      await renamePatiently(disk, temporary, write.path);
    } catch (error) {
      await removeQuietly(disk, temporary);
      throw error;
    }
    write.known.settle(write.bytes);
    await syncFolder(disk, dirname(write.path));
    return ok();
  } catch (error) {
    return err(toSaveFault(error));
  }
}
