import type { BackupFault } from '../../shared/app-error';
import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import { compareVaults } from '../state/compare-vaults';
import { restorePreviewed } from '../state/restore-transitions';
import { vaultContentOf } from '../state/vault-transitions';
import type { Deps } from './deps';

/**
 * Opens the chosen backup and shows what it holds beside what is here; nothing changes yet. Wrong passphrases are not
 * slowed: whoever has the file can try as many elsewhere.
 */
export const previewRestore =
  (deps: Pick<Deps, 'store' | 'backupFiles' | 'restore' | 'log'>) =>
  async ({ passphrase }: Request<'previewRestore'>): Promise<Result<void>> => {
    if (deps.store.get().vault.kind !== 'open') return err({ code: 'vault_not_open' });
    const chosen = deps.restore.get();
    if (chosen === null) return err({ code: 'backup_unreadable', fault: 'not_readable' });
    const opened = await deps.backupFiles.open(chosen.bytes, passphrase);
    if (!opened.ok) {
      deps.log({ event: 'backup_refused', fault: opened.error });
      return refused(opened.error);
    }
    const state = deps.store.get();
    // Locked, cancelled, or another file chosen meanwhile: then nobody waits for this one.
    if (state.vault.kind !== 'open') return err({ code: 'vault_not_open' });
    if (deps.restore.get() !== chosen) {
      return err({ code: 'backup_unreadable', fault: 'not_readable' });
    }
    const { content, savedAt } = opened.value;
    const profiles = compareVaults(vaultContentOf(state), content);
    deps.restore.set({ ...chosen, opened: opened.value });
    deps.store.update(restorePreviewed({ fileName: chosen.fileName, savedAt, profiles }));
    return ok();
  };

function refused(fault: BackupFault | 'wrong_passphrase'): Result<never> {
  return fault === 'wrong_passphrase'
    ? err({ code: 'invalid_input', issues: [{ field: 'passphrase', fault }] })
    : err({ code: 'backup_unreadable', fault });
}
