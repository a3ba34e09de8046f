import type { BackupFault, SaveFault } from '../../shared/app-error';
import type { Result } from '../../shared/result';
import type { VaultContent } from './vault-store';

/** What a backup file holds; `savedAt` in epoch milliseconds. */
export type BackupContent = { readonly content: VaultContent; readonly savedAt: number | null };

/** A backup: one age file encrypted with a passphrase, holding the vault's JSON (product.md K6). */
export type BackupFiles = {
  /** Writes the file whole or not at all, 0600, after proving that it opens again. */
  readonly write: (
    path: string,
    content: VaultContent,
    passphrase: string,
  ) => Promise<Result<void, SaveFault>>;
  /** The bytes of a chosen file. */
  readonly read: (path: string) => Promise<Result<Uint8Array, BackupFault>>;
  /** Opens what `read` gave. Takes about a second. */
  readonly open: (
    bytes: Uint8Array,
    passphrase: string,
  ) => Promise<Result<BackupContent, BackupFault | 'wrong_passphrase'>>;
};
