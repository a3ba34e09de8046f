import { err, ok, type Result } from '../../shared/result';
import { restorePreviewed } from '../state/restore-transitions';
import type { Deps } from './deps';

/** Lets a person choose a backup file and reads it; answers its name, or `null` when the dialog was cancelled. */
export const chooseBackup =
  (deps: Pick<Deps, 'store' | 'backupFiles' | 'fileDialogs' | 'restore' | 'log'>) =>
  async (): Promise<Result<string | null>> => {
    if (deps.store.get().vault.kind !== 'open') return err({ code: 'vault_not_open' });
    const path = await deps.fileDialogs.chooseFile();
    if (path === null) return ok(null);
    const read = await deps.backupFiles.read(path);
    if (!read.ok) {
      deps.log({ event: 'backup_refused', fault: read.error });
      return err({ code: 'backup_unreadable', fault: read.error });
    }
    // It may have been locked meanwhile.
    if (deps.store.get().vault.kind !== 'open') return err({ code: 'vault_not_open' });
    const fileName = path.split(/[\\/]/).at(-1) ?? path;
    deps.restore.set({ fileName, bytes: read.value, opened: null });
    deps.store.update(restorePreviewed(null));
    return ok(fileName);
  };
