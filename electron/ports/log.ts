import type { BackupFault, SaveFault } from '../../shared/app-error';
import type { MemoryReason, UnreadableCause } from '../../shared/app-snapshot';
import type { CommandName, CopyFormat, RestoreChoice } from '../../shared/contract';

/** `45.4.1`: what follows the three numbers of a longer version is left out. */
export type Version = `${number}.${number}.${number}`;

/** A file of our own program in a stack trace. Only a stack trace makes one, so that no text passes for it. */
export type SourceFile = string & { readonly __brand: 'SourceFile' };
export type CodePlace = {
  readonly file: SourceFile;
  readonly line: number;
  readonly column: number;
};

/** An uncaught error without its message, which could quote data. */
export type Uncaught = {
  readonly name:
    | 'Error'
    | 'TypeError'
    | 'RangeError'
    | 'ReferenceError'
    | 'SyntaxError'
    | 'AggregateError'
    | 'AbortError'
    | 'other';
  readonly at: readonly CodePlace[];
};

/**
 * All that can be logged: fixed words, small numbers, yes and no. There is no field for free text, so no secret,
 * token, name or path can get into the log by mistake (promises.md 34).
 */
export type LogEvent =
  | {
      readonly event: 'started';
      readonly version: Version;
      readonly electron: Version;
      readonly platform: 'linux' | 'darwin' | 'win32' | 'other';
    }
  | { readonly event: 'quit' }
  | {
      readonly event: 'vault_opened';
      readonly from: 'file' | 'backup' | 'memory' | 'locked' | 'unreadable';
      readonly cause: MemoryReason | UnreadableCause | null;
    }
  | { readonly event: 'vault_not_saved'; readonly fault: SaveFault }
  | { readonly event: 'conflict_resolved'; readonly keep: 'mine' | 'theirs' }
  | { readonly event: 'backup_opened' }
  | { readonly event: 'started_empty' }
  | { readonly event: 'vault_files_exported' }
  | {
      readonly event: 'locked';
      readonly by: 'person' | 'idle' | 'sleep' | 'screen';
      readonly renews: boolean;
    }
  | { readonly event: 'unlocked'; readonly how: 'passphrase' | 'biometrics' }
  | {
      readonly event: 'unlock_refused';
      readonly why:
        | 'wrong_passphrase'
        | 'too_many_attempts'
        | 'slot_unusable'
        | 'biometrics_refused'
        | 'key_store_dismissed'
        | 'key_store_failed';
    }
  | { readonly event: 'passphrase_set'; readonly first: boolean }
  | { readonly event: 'passphrase_removed' }
  | { readonly event: 'secret_revealed'; readonly which: 1 | 2 }
  | { readonly event: 'secret_copied'; readonly which: 1 | 2 }
  | { readonly event: 'token_copied'; readonly format: CopyFormat }
  | { readonly event: 'backup_written'; readonly profiles: number }
  | { readonly event: 'backup_refused'; readonly fault: BackupFault | 'wrong_passphrase' }
  | {
      readonly event: 'backup_restored';
      readonly keep: RestoreChoice;
      readonly added: number;
      readonly differing: number;
    }
  | ({ readonly event: 'uncaught' } & Uncaught)
  | ({ readonly event: 'command_failed'; readonly command: CommandName } & Uncaught)
  | {
      readonly event: 'page_gone';
      readonly reason:
        | 'clean-exit'
        | 'abnormal-exit'
        | 'killed'
        | 'crashed'
        | 'oom'
        | 'launch-failed'
        | 'integrity-failure'
        | 'memory-eviction'
        | 'unresponsive';
    }
  /** Lines that a flood or a full disk cost. */
  | { readonly event: 'lines_lost'; readonly lines: number };

/** Notes what happened. Answers at once and never throws; losing a line costs nobody anything. */
export type Log = (event: LogEvent) => void;
