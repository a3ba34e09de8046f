import type { UnreadableCause, UnreadableView } from '../../shared/app-snapshot';

/** Something a person can do about an unreadable vault; each has its text in the catalogues under `vault.step`. */
export type RecoveryStep =
  | 'unlock_key_store'
  | 'answer_window'
  | 'restart_session'
  | 'start_key_store'
  | 'enter_passphrase'
  | 'same_user'
  | 'restore_key_store'
  | 'same_desktop'
  | 'old_computer'
  | 'put_back'
  | 'open_backup'
  | 'restore_backup_file'
  | 'install_newest'
  | 'move_away'
  | 'check_folder';

/** What the page itself can do about it. */
export type WayOut = 'key_store' | 'backup' | 'passphrase' | 'retry';

export type RecoveryPlan = {
  /** The most promising first. */
  readonly steps: readonly RecoveryStep[];
  /** What the page offers, the likely way out first. `retry` is always among them. */
  readonly waysOut: readonly WayOut[];
  /** Would a passphrase have helped, and was none ever set? */
  readonly lacksPassphrase: boolean;
};

const STEPS: Readonly<Record<UnreadableCause, readonly RecoveryStep[]>> = {
  key_store_locked: ['unlock_key_store', 'enter_passphrase'],
  key_store_dismissed: ['unlock_key_store', 'enter_passphrase'],
  key_store_hanging: ['answer_window', 'enter_passphrase', 'restart_session'],
  key_store_unavailable: ['enter_passphrase', 'restart_session', 'start_key_store'],
  key_store_weak: ['enter_passphrase', 'start_key_store', 'restore_backup_file'],
  key_store_reset: ['enter_passphrase', 'same_user', 'restore_key_store', 'restore_backup_file'],
  other_desktop: ['enter_passphrase', 'same_desktop', 'restore_backup_file'],
  other_computer: ['enter_passphrase', 'old_computer', 'restore_backup_file'],
  slot_missing: ['enter_passphrase', 'put_back', 'restore_backup_file'],
  slot_unreadable: ['enter_passphrase', 'put_back', 'restore_backup_file'],
  vault_missing: ['open_backup', 'put_back', 'restore_backup_file'],
  vault_damaged: ['open_backup', 'put_back', 'restore_backup_file'],
  vault_of_newer_version: ['install_newest', 'open_backup'],
  vault_not_a_file: ['move_away', 'open_backup'],
  folder_not_accessible: ['check_folder'],
};

// Something outside the vault is in the way; once that is put right, trying again is what helps.
const RETRY_FIRST: readonly UnreadableCause[] = [
  'key_store_hanging',
  'vault_of_newer_version',
  'vault_not_a_file',
  'folder_not_accessible',
];

/** What to do about an unreadable vault, from its cause and from what there is to open it with. */
export function recoveryPlan(vault: UnreadableView): RecoveryPlan {
  const asksKeyStore = vault.cause === 'key_store_locked' || vault.cause === 'key_store_dismissed';
  const hasBackups = vault.backups.length > 0;
  const planned = STEPS[vault.cause];
  const steps = planned.filter(step => {
    if (step === 'enter_passphrase') return vault.passphrase;
    return step !== 'open_backup' || hasBackups;
  });
  const offered: WayOut[] = [
    ...(asksKeyStore ? (['key_store'] as const) : []),
    ...(hasBackups ? (['backup'] as const) : []),
    ...(vault.passphrase ? (['passphrase'] as const) : []),
  ];
  return {
    steps,
    waysOut: RETRY_FIRST.includes(vault.cause) ? ['retry', ...offered] : [...offered, 'retry'],
    lacksPassphrase: planned.includes('enter_passphrase') && !vault.passphrase,
  };
}
