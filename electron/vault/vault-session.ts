import type { SafeStorage } from '../ports/safe-storage';
import type { Disk } from './disk/disk';
import type { KnownContent } from './disk/known-content';
import type { AgeKey } from './format/age-file';
import type { VaultPaths } from './vault-paths';

/** What the vault works with, the same from start to end. */
export type VaultDeps = {
  readonly disk: Disk;
  readonly paths: VaultPaths;
  readonly safeStorage: SafeStorage;
  readonly appName: string;
};

/** The key store's slot, and the key it holds. */
export type OpenSlot = { readonly key: AgeKey; readonly wrapped: Uint8Array };

/** A vault opened for reading and writing; changed by each save. */
export type VaultSession = {
  /** `null` until the first save of a new vault. */
  slot: OpenSlot | null;
  /** Of the last vault read or written; 0 before the first. */
  sequence: number;
  readonly vault: KnownContent;
};
