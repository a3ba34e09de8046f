import type { SaveFault } from '../../shared/app-error';
import type { MemoryReason, UnreadableCause } from '../../shared/app-snapshot';
import type { Credential } from '../../shared/credential';
import type { CustomEnvironment } from '../../shared/environment';
import type { Profile } from '../../shared/profile';
import type { Result } from '../../shared/result';

/** All that must survive: what people typed. Tokens have a file of their own. */
export type VaultContent = {
  readonly environments: readonly CustomEnvironment[];
  readonly credentials: readonly Credential[];
  readonly profiles: readonly Profile[];
};

export type VaultOpening =
  /** Content came from the file, or there is none yet and it will be made at the first save. */
  | { readonly kind: 'file'; readonly content: VaultContent }
  /** No key store can protect a file: nothing is written, `content` is empty. */
  | { readonly kind: 'memory'; readonly reason: MemoryReason }
  /** There is a vault, and it cannot be opened. Nothing is written until it can. */
  | { readonly kind: 'unreadable'; readonly cause: UnreadableCause };

export type VaultStore = {
  /** Opens what is on the disk; may be called again after `unreadable`. Never throws. */
  readonly open: () => Promise<VaultOpening>;
  /**
   * Replaces the vault durably. One write at a time; calls made meanwhile are coalesced into the newest content.
   * On any fault the old file is intact. Only after `open` answered `file`.
   */
  readonly save: (content: VaultContent) => Promise<Result<void, SaveFault>>;
  /** Resolves when no write is under way any more. */
  readonly settled: () => Promise<void>;
};
