import { checkPassphrase } from '../../shared/check-passphrase';
import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import { vaultContentOf } from '../state/vault-transitions';
import type { Deps } from './deps';

/**
 * Writes all that the vault holds into a file a person names, encrypted with a passphrase of its own; answers its
 * path, or `null` when the dialog was cancelled (product.md K6).
 */
export const createBackup =
  (deps: Pick<Deps, 'store' | 'backupFiles' | 'fileDialogs' | 'clock' | 'log'>) =>
  async ({ passphrase }: Request<'createBackup'>): Promise<Result<string | null>> => {
    if (deps.store.get().vault.kind !== 'open') return err({ code: 'vault_not_open' });
    const issues = checkPassphrase(passphrase);
    if (issues.length > 0) return err({ code: 'invalid_input', issues });
    const today = localDay(new Date(deps.clock.now()));
    const path = await deps.fileDialogs.nameFile(`miftah-backup-${today}.age`);
    if (path === null) return ok(null);
    // It may have been locked while the dialog was open, and what is held then may be nothing.
    const state = deps.store.get();
    if (state.vault.kind !== 'open') return err({ code: 'vault_not_open' });
    const content = vaultContentOf(state);
    const written = await deps.backupFiles.write(path, content, passphrase);
    if (!written.ok) return err({ code: 'file_not_written', cause: written.error });
    deps.log({ event: 'backup_written', profiles: content.profiles.length });
    return ok(path);
  };

/** `YYYY-MM-DD` as the person's own calendar has it. */
function localDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
