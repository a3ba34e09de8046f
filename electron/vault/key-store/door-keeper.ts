import type { MemoryReason } from '../../../shared/app-snapshot';
import type { KeyStoreDoor, KeyStoreReadiness } from '../../ports/key-store-door';
import type { UnwrapFault } from '../../ports/safe-storage';

/** Why safeStorage must not be touched now, in the words of its two answers. */
export type ClosedDoor = { readonly reason: MemoryReason; readonly fault: UnwrapFault };

const CLOSED: Readonly<Record<Exclude<KeyStoreReadiness, 'ready'>, ClosedDoor>> = {
  locked: { reason: 'key_store_locked', fault: 'locked' },
  hanging: { reason: 'key_store_failed', fault: 'hanging' },
  absent: { reason: 'no_key_store', fault: 'unavailable' },
};

/**
 * Asks the door before safeStorage is touched, until that has worked once in this process. Up to Electron 41 the first
 * touch of a locked key store holds up the whole main process while a person looks at its dialog, and Chromium keeps
 * that first failure for as long as the process lives.
 */
export function createDoorKeeper(given: {
  readonly door: KeyStoreDoor;
  /** Electron's name of the key store. */
  readonly backend: () => string;
}): {
  /** `null`: safeStorage may be touched. */
  readonly closed: () => Promise<ClosedDoor | null>;
  /** The key store has worked: from now on Chromium has the key. */
  readonly hasWorked: () => void;
} {
  let isKnownToWork = false;
  let asking: Promise<KeyStoreReadiness> | null = null;
  return {
    closed: async () => {
      if (isKnownToWork || !hasDoor(given.backend())) return null;
      asking ??= given.door.readiness();
      const readiness = await asking;
      if (readiness === 'ready') return null;
      // It may be opened at any moment; that it is open holds until the first touch, which comes at once.
      asking = null;
      return CLOSED[readiness];
    },
    hasWorked: () => {
      isKnownToWork = true;
    },
  };
}

/** KWallet cannot be asked and is touched as it is; behind `basic_text` there is no key store at all. */
function hasDoor(backend: string): boolean {
  return backend !== 'basic_text' && !backend.startsWith('kwallet');
}
