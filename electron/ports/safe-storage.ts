import type { MemoryReason } from '../../shared/app-snapshot';

/** Whether the operating system's key store can be trusted with the identity key. */
export type KeyStoreState =
  | { readonly kind: 'usable'; readonly backend: string }
  | { readonly kind: 'unusable'; readonly reason: MemoryReason };

export type UnwrapFault =
  /** The key store is absent or failed: nothing is known about the ciphertext. */
  | 'unavailable'
  /** It is there and locked; it was not asked. */
  | 'locked'
  /** It did not answer in time. */
  | 'hanging'
  /** The key store answered, and this ciphertext is not its own. */
  | 'cannot_decrypt'
  /** The ciphertext was made with Chromium's constant Linux key (`v10`), or no better key is there now. */
  | 'weak';

/** Our wrapper of Electron's safeStorage, the same for its synchronous and its promise-based form. Never rejects. */
export type SafeStorage = {
  /** Tries the key store: `usable` means that something was just encrypted with a key worth the name. */
  readonly state: () => Promise<KeyStoreState>;
  /** Encrypts and proves that the result is not of the weak kind and decrypts again. `null` when it cannot. */
  readonly wrap: (plaintext: string) => Promise<Uint8Array | null>;
  readonly unwrap: (
    wrapped: Uint8Array,
  ) => Promise<
    | { readonly ok: true; readonly plaintext: string; readonly rewrapAdvised: boolean }
    | { readonly ok: false; readonly fault: UnwrapFault }
  >;
};
