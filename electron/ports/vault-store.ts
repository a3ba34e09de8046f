import type { SaveFault } from '../../shared/app-error';
import type {
  BackupView,
  MemoryReason,
  UnreadableCause,
  VaultNotice,
  WaysIn,
} from '../../shared/app-snapshot';
import type { Credential } from '../../shared/credential';
import type { CustomEnvironment } from '../../shared/environment';
import type { Profile } from '../../shared/profile';
import type { Result } from '../../shared/result';
import type { KeptToken } from './kept-token';

/** All that must survive: what people typed. Tokens have a file of their own. */
export type VaultContent = {
  readonly environments: readonly CustomEnvironment[];
  readonly credentials: readonly Credential[];
  readonly profiles: readonly Profile[];
};

export type VaultOpening =
  /** Content came from the file, or there is none yet and it will be made at the first save. */
  | {
      readonly kind: 'file';
      readonly content: VaultContent;
      readonly waysIn: WaysIn;
      readonly notice: VaultNotice | null;
    }
  /** No key store can protect a file: nothing is written until a passphrase is set. */
  | { readonly kind: 'memory'; readonly reason: MemoryReason }
  /** The passphrase is the only way in. */
  | { readonly kind: 'locked' }
  /** There is a vault, and it cannot be opened. Nothing is written until it can. */
  | {
      readonly kind: 'unreadable';
      readonly cause: UnreadableCause;
      /** There is a passphrase slot. */
      readonly passphrase: boolean;
      /** Backups that open; empty while the key is not known. */
      readonly backups: readonly BackupView[];
    };

/** `slot_unusable`: the passphrase slot is damaged or its work factor absurd. */
export type PassphraseFault = 'wrong' | 'no_slot' | 'slot_unusable';

/** How a vault is opened, or given its key back: both ways lead to the same key. */
export type Key =
  | { readonly kind: 'key_store' }
  | { readonly kind: 'passphrase'; readonly passphrase: string };

export type VaultStore = {
  /** Opens what is on the disk with the key store; may be called again. Never throws. */
  readonly open: () => Promise<VaultOpening>;
  /** Opens what is on the disk with the passphrase, and mends the key store's slot where that is possible. */
  readonly openWithPassphrase: (
    passphrase: string,
  ) => Promise<Result<VaultOpening, PassphraseFault>>;
  /** The ways into the vault that is open or locked; `null` when there is none. */
  readonly waysIn: () => WaysIn | null;
  /** Is there a passphrase slot on the disk? */
  readonly hasPassphrase: () => Promise<boolean>;
  /**
   * Replaces the vault durably. One write at a time; calls made meanwhile are coalesced into the newest content.
   * On any fault the old file is intact. Only after an opening of kind `file`, and not while locked.
   */
  readonly save: (content: VaultContent) => Promise<Result<void, SaveFault>>;
  /** Forgets the identity key once no write is under way. Tokens can still be written: they need only the recipient. */
  readonly lock: () => Promise<void>;
  /** Gives a locked vault its key back without reading its content again: what is in memory goes on. */
  readonly resume: (key: Key) => Promise<Result<void, PassphraseFault>>;
  /** Is it the recovery passphrase? Takes about a second. */
  readonly checkPassphrase: (passphrase: string) => Promise<Result<void, PassphraseFault>>;
  /** Makes or replaces the passphrase slot; in memory-only mode also the vault's key. The next save writes the vault. */
  readonly setPassphrase: (passphrase: string) => Promise<Result<WaysIn, SaveFault>>;
  /** Refused with `last_way_in` when nothing else opens the vault. */
  readonly removePassphrase: () => Promise<Result<WaysIn, SaveFault | 'last_way_in'>>;
  /** After `changed_outside`: moves what others put there aside and writes this content. */
  readonly keepMine: (content: VaultContent) => Promise<Result<void, SaveFault>>;
  /**
   * After `changed_outside`: keeps this content as a file beside the vault and opens what others put there.
   * `theirs_unreadable` when it does not open with this vault's key; nothing changes then.
   */
  readonly keepTheirs: (
    content: VaultContent,
  ) => Promise<Result<VaultOpening, SaveFault | 'theirs_unreadable'>>;
  /** Opens a backup that `unreadable` named, in place of the vault file, which is kept under another name. */
  readonly openBackup: (name: string) => Promise<Result<VaultOpening, SaveFault>>;
  /** Moves every file of the vault into a folder of its own, so that a new one can begin. Deletes nothing. */
  readonly setAside: () => Promise<Result<void, SaveFault>>;
  /** Copies every file of the vault, as it is, into a new folder below `folder`; its path. */
  readonly exportTo: (folder: string) => Promise<Result<string, SaveFault>>;
  /** The token cache; empty when there is none or it cannot be read. Needs the key. */
  readonly readTokens: () => Promise<readonly KeptToken[]>;
  /** Replaces the token cache. Losing it costs logins, nothing else: no fault is reported. */
  readonly saveTokens: (tokens: readonly KeptToken[]) => Promise<void>;
  /** Resolves when no write is under way any more. */
  readonly settled: () => Promise<void>;
};
