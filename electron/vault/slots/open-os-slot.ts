import type { UnreadableCause } from '../../../shared/app-snapshot';
import { err, ok, type Result } from '../../../shared/result';
import type { SafeStorage } from '../../ports/safe-storage';
import type { Disk } from '../disk/disk';
import { type FileReading, readWholeFile } from '../disk/read-whole-file';
import { type AgeKey, ageKeyFrom } from '../format/age-file';
import type { VaultPaths } from '../vault-paths';

/** A wrapped identity has some hundred bytes; bytes. */
export const MAX_SLOT_BYTES = 64 * 1024;

/** The key store's slot as it lies on the disk. */
export function readOsSlot(disk: Disk, paths: VaultPaths): Promise<FileReading> {
  return readWholeFile(disk, paths.osSlot, MAX_SLOT_BYTES);
}

/** The key that a slot's bytes hold, or why the key store does not give it out. */
export async function openOsSlot(
  safeStorage: SafeStorage,
  wrapped: Uint8Array,
): Promise<Result<{ readonly key: AgeKey; readonly rewrapAdvised: boolean }, UnreadableCause>> {
  const opened = await safeStorage.unwrap(wrapped);
  if (!opened.ok) {
    switch (opened.fault) {
      case 'unavailable':
        return err('key_store_unavailable');
      case 'weak':
        return err('key_store_weak');
      case 'cannot_decrypt':
        return err('slot_unreadable');
    }
  }
  // The identity's own checksum catches what a key store without one lets through.
  const key = await ageKeyFrom(opened.plaintext);
  if (key === null) return err('slot_unreadable');
  return ok({ key, rewrapAdvised: opened.rewrapAdvised });
}
