import type { Result } from '../../shared/result';
import type { SafeStorage } from '../ports/safe-storage';
import type { Disk } from './disk/disk';
import type { KnownContent } from './disk/known-content';
import type { AgeKey } from './format/age-file';
import type { VaultPaths } from './vault-paths';

/** Why a file encrypted with a passphrase does not open. */
export type PassphraseFileFault =
  | 'wrong'
  | 'not_passphrase_file'
  | 'absurd_work_factor'
  | 'damaged';

/** Files encrypted with a passphrase, in age's own format. About a second each, off the main thread. */
export type PassphraseCipher = {
  readonly seal: (passphrase: string, plaintext: Uint8Array) => Promise<Uint8Array>;
  readonly open: (
    passphrase: string,
    file: Uint8Array,
  ) => Promise<Result<Uint8Array, PassphraseFileFault>>;
};

/** What the vault works with, the same from start to end. */
export type VaultDeps = {
  readonly disk: Disk;
  readonly paths: VaultPaths;
  readonly safeStorage: SafeStorage;
  readonly passphrases: PassphraseCipher;
  readonly appName: string;
  /** See `machineDigest`. */
  readonly machine: string;
  /** Wall clock, epoch milliseconds. */
  readonly now: () => number;
};

/**
 * What is known of the key store's slot: its bytes; `wanted` when the first save must make it; `none` when no key
 * store can be had and the passphrase is the only way in.
 */
export type OsSlot = Uint8Array | 'wanted' | 'none';

/** A vault opened for reading and writing; changed by each save. */
export type VaultSession = {
  /** `null` while locked. */
  key: AgeKey | null;
  readonly recipient: string;
  osSlot: OsSlot;
  /** Bytes of the passphrase slot; `null` when there is none. */
  recoverySlot: Uint8Array | null;
  /** Of the last vault read or written; 0 before the first. */
  sequence: number;
  /** The older format that the file on the disk still has; `null` when it has ours. */
  oldFormat: number | null;
  readonly vault: KnownContent;
};
