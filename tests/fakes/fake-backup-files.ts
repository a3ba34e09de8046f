import type { BackupFiles } from '../../electron/ports/backup-file';
import type { FileDialogs } from '../../electron/ports/file-dialogs';
import type { VaultContent } from '../../electron/ports/vault-store';
import type { BackupFault, SaveFault } from '../../shared/app-error';
import { err, ok } from '../../shared/result';

/** When every backup of these was made. */
export const BACKED_UP_AT = 1_764_000_000_000;

type Backup = { readonly content: VaultContent; readonly passphrase: string };

/**
 * Backup files in memory, and a person who answers the dialogs. What is written can be read at once; the bytes of a
 * file are its path.
 */
export function createFakeBackupFiles() {
  const backups = new Map<string, Backup>();
  const suggestions: string[] = [];
  let answer: string | null = null;
  let writeFault: SaveFault | null = null;
  let fault: BackupFault | null = null;
  let beforeAnswer = (): void => undefined;

  const dialogAnswer = async () => {
    beforeAnswer();
    return answer;
  };
  const backupFiles: BackupFiles = {
    write: async (path, content, passphrase) => {
      if (writeFault !== null) return err(writeFault);
      backups.set(path, { content, passphrase });
      return ok();
    },
    read: async path => (backups.has(path) ? ok(Buffer.from(path)) : err('not_readable')),
    open: async (bytes, passphrase) => {
      beforeAnswer();
      const backup = backups.get(Buffer.from(bytes).toString());
      if (fault !== null || backup === undefined) return err(fault ?? 'damaged');
      if (backup.passphrase !== passphrase) return err('wrong_passphrase');
      return ok({ content: backup.content, savedAt: BACKED_UP_AT });
    },
  };
  const fileDialogs: FileDialogs = {
    chooseFolder: dialogAnswer,
    chooseFile: dialogAnswer,
    nameFile: suggested => {
      suggestions.push(suggested);
      return dialogAnswer();
    },
  };
  return {
    backupFiles,
    fileDialogs,
    backups,
    suggestions,
    /** What the person chooses; `null` cancels. */
    choose: (path: string | null) => {
      answer = path;
    },
    failWrites: (next: SaveFault) => {
      writeFault = next;
    },
    failOpening: (next: BackupFault) => {
      fault = next;
    },
    /** Happens while a dialog is open or a backup is being opened. */
    meanwhile: (happens: () => void) => {
      beforeAnswer = happens;
    },
  };
}
