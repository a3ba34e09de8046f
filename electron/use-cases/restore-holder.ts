import type { BackupContent } from '../ports/backup-file';

/** A backup file that a person has chosen; it holds secrets once it is opened, so it stays out of the state. */
export type ChosenBackup = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** `null` until its passphrase was right. */
  readonly opened: BackupContent | null;
};

/** Keeps the chosen backup between choosing and restoring. `null` forgets it: at the end, and when Miftah locks. */
export type RestoreHolder = {
  readonly get: () => ChosenBackup | null;
  readonly set: (chosen: ChosenBackup | null) => void;
};

export function createRestoreHolder(): RestoreHolder {
  let held: ChosenBackup | null = null;
  return {
    get: () => held,
    set: chosen => {
      held = chosen;
    },
  };
}
