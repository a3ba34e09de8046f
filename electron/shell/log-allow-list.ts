import { COMMAND_NAMES, type CommandName } from '../../shared/contract';
import type { CodePlace, LogEvent, Version } from '../ports/log';

/** What a field of the log may hold: exactly these words, or one of the few shapes that cannot carry a text. */
export type Allowed<V> = [V] extends [number]
  ? 'count'
  : [V] extends [boolean]
    ? 'flag'
    : [V] extends [Version]
      ? 'version'
      : [V] extends [readonly CodePlace[]]
        ? 'places'
        : [V] extends [string]
          ? Readonly<Record<V, true>>
          : never;

type Fields<E> = { readonly [K in Exclude<keyof E, 'event'>]: Allowed<Exclude<E[K], null>> };
type AllowList = {
  readonly [E in LogEvent as E['event']]: Fields<E>;
};

const memoryReasons = {
  no_key_store: true,
  weak_key_store: true,
  key_store_locked: true,
  key_store_failed: true,
} as const;

const uncaught = {
  name: {
    Error: true,
    TypeError: true,
    RangeError: true,
    ReferenceError: true,
    SyntaxError: true,
    AggregateError: true,
    AbortError: true,
    other: true,
  },
  at: 'places',
} as const;

const commands = Object.fromEntries(COMMAND_NAMES.map(name => [name, true])) as Record<
  CommandName,
  true
>;

/** The types say the same, but a cast or a library without types gets past them; this list does not let it. */
export const LOG_ALLOW_LIST: AllowList = {
  started: {
    version: 'version',
    electron: 'version',
    platform: { linux: true, darwin: true, win32: true, other: true },
  },
  quit: {},
  vault_opened: {
    from: { file: true, backup: true, memory: true, locked: true, unreadable: true },
    cause: {
      ...memoryReasons,
      key_store_dismissed: true,
      key_store_hanging: true,
      key_store_unavailable: true,
      key_store_weak: true,
      key_store_reset: true,
      other_desktop: true,
      other_computer: true,
      slot_missing: true,
      slot_unreadable: true,
      vault_missing: true,
      vault_damaged: true,
      vault_of_newer_version: true,
      vault_not_a_file: true,
      folder_not_accessible: true,
    },
  },
  vault_not_saved: {
    fault: {
      disk_full: true,
      read_only: true,
      no_permission: true,
      io_error: true,
      changed_outside: true,
      key_store: true,
      other: true,
    },
  },
  conflict_resolved: { keep: { mine: true, theirs: true } },
  backup_opened: {},
  started_empty: {},
  vault_files_exported: {},
  locked: {
    by: { person: true, idle: true, sleep: true, screen: true },
    renews: 'flag',
  },
  unlocked: { how: { passphrase: true, biometrics: true } },
  unlock_refused: {
    why: {
      wrong_passphrase: true,
      too_many_attempts: true,
      slot_unusable: true,
      biometrics_refused: true,
      key_store_dismissed: true,
      key_store_failed: true,
    },
  },
  passphrase_set: { first: 'flag' },
  passphrase_removed: {},
  secret_revealed: { which: 'count' },
  secret_copied: { which: 'count' },
  token_copied: { format: { token: true, bearer: true, header: true } },
  backup_written: { profiles: 'count' },
  backup_refused: {
    fault: {
      not_a_backup: true,
      damaged: true,
      newer_version: true,
      absurd_work_factor: true,
      too_large: true,
      not_readable: true,
      wrong_passphrase: true,
    },
  },
  backup_restored: {
    keep: { mine: true, theirs: true, both: true },
    added: 'count',
    differing: 'count',
  },
  uncaught,
  command_failed: { ...uncaught, command: commands },
  page_gone: {
    reason: {
      'clean-exit': true,
      'abnormal-exit': true,
      killed: true,
      crashed: true,
      oom: true,
      'launch-failed': true,
      'integrity-failure': true,
      'memory-eviction': true,
      unresponsive: true,
    },
  },
  lines_lost: { lines: 'count' },
};
