import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import { type OpeningDeps, showOpening } from './show-opening';

/** Opens one of the automatic backups in place of a vault file that cannot be opened, as a person chose. */
export const openBackup =
  (deps: OpeningDeps) =>
  async ({ name }: Request<'openBackup'>): Promise<Result<void>> => {
    const { vault } = deps.store.get();
    if (vault.kind !== 'unreadable') return err({ code: 'vault_not_open' });
    const isOffered = vault.backups.some(backup => backup.name === name);
    if (!isOffered) return err({ code: 'not_found', what: 'backup' });
    const opened = await deps.vault.openBackup(name);
    if (!opened.ok) return err({ code: 'not_saved', cause: opened.error });
    deps.log({ event: 'backup_opened' });
    await showOpening(deps, opened.value);
    return ok();
  };
