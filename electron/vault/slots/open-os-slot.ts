import type { UnreadableCause } from '../../../shared/app-snapshot';
import { err, ok, type Result } from '../../../shared/result';
import type { SafeStorage } from '../../ports/safe-storage';
import type { Disk } from '../disk/disk';
import { type FileReading, readWholeFile } from '../disk/read-whole-file';
import { type AgeKey, ageKeyFrom } from '../format/age-file';
import { cipherPrefix } from '../key-store/cipher-prefix';
import type { VaultPaths } from '../vault-paths';
import { foreignCause, type SlotPlace } from './foreign-slot';
import type { SlotTrace } from './slot-note';

/** A wrapped identity has some hundred bytes; bytes. */
export const MAX_SLOT_BYTES = 64 * 1024;

/** Where a slot was made, by its note, and where we are now: told apart when it does not open. */
export type SlotOrigin = {
  readonly trace: SlotTrace;
  readonly here: Omit<SlotPlace, 'backend'>;
};

/** The key store's slot as it lies on the disk. */
export function readOsSlot(disk: Disk, paths: VaultPaths): Promise<FileReading> {
  return readWholeFile(disk, paths.osSlot, MAX_SLOT_BYTES);
}

/** The key that a slot's bytes hold, or why the key store does not give it out; in detail with an `origin`. */
export async function openOsSlot(
  safeStorage: SafeStorage,
  wrapped: Uint8Array,
  origin?: SlotOrigin,
): Promise<Result<{ readonly key: AgeKey; readonly rewrapAdvised: boolean }, UnreadableCause>> {
  if (!isCiphertext(wrapped)) return err('slot_unreadable');
  const opened = await safeStorage.unwrap(wrapped);
  if (!opened.ok) {
    switch (opened.fault) {
      case 'locked':
        return err('key_store_locked');
      case 'hanging':
        return err('key_store_hanging');
      case 'unavailable':
        return err('key_store_unavailable');
      case 'weak':
        return err('key_store_weak');
      case 'cannot_decrypt':
        return err((await foreignTo(safeStorage, origin)) ?? 'key_store_reset');
    }
  }
  // The identity's own checksum catches what a key store without one lets through.
  const key = await ageKeyFrom(opened.plaintext);
  if (key !== null) return ok({ key, rewrapAdvised: opened.rewrapAdvised });
  const cause = isNoise(opened.plaintext) ? 'key_store_reset' : 'slot_unreadable';
  return err((await foreignTo(safeStorage, origin)) ?? cause);
}

/** Chromium's ciphertexts begin with a mark, such as `v11`, on every platform. */
function isCiphertext(bytes: Uint8Array): boolean {
  return bytes.length > 3 && /^v\d\d$/.test(cipherPrefix(bytes));
}

/**
 * With another key one ciphertext in 256 opens all the same, to bytes that are no text. A slot that is only damaged
 * still shows most of an identity.
 */
function isNoise(text: string): boolean {
  return text.includes('\uFFFD') && !/[A-Z0-9]{16}/.test(text);
}

async function foreignTo(safeStorage: SafeStorage, origin: SlotOrigin | undefined) {
  if (origin === undefined) return null;
  const now = await safeStorage.state();
  const backend = now.kind === 'usable' ? now.backend : 'unknown';
  return foreignCause(origin.trace, { ...origin.here, backend });
}
