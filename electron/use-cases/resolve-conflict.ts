import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import { saveFaultSet, vaultContentOf } from '../state/vault-transitions';
import type { Deps } from './deps';
import { type OpeningDeps, showOpening } from './show-opening';

/**
 * Ends a conflict with a change from outside (promises.md, Storage 5). `mine` writes what memory holds over it,
 * `theirs` opens it; the other one is kept as a file either way.
 */
export const resolveConflict =
  (deps: OpeningDeps & Pick<Deps, 'flights' | 'restore'>) =>
  async ({ keep }: Request<'resolveConflict'>): Promise<Result<void>> => {
    const state = deps.store.get();
    if (state.vault.kind !== 'open') return err({ code: 'vault_not_open' });
    if (state.saveFault !== 'changed_outside') return ok();
    const content = vaultContentOf(state);
    if (keep === 'mine') {
      const saved = await deps.vault.keepMine(content);
      deps.store.update(saveFaultSet(saved.ok ? null : saved.error));
      if (!saved.ok) return err({ code: 'not_saved', cause: saved.error });
    } else {
      const opened = await deps.vault.keepTheirs(content);
      if (!opened.ok) {
        if (opened.error === 'theirs_unreadable') return err({ code: 'theirs_unreadable' });
        return err({ code: 'not_saved', cause: opened.error });
      }
      for (const id of state.profiles.keys()) deps.flights.cancel(id);
      deps.restore.set(null);
      await showOpening(deps, opened.value);
    }
    deps.log({ event: 'conflict_resolved', keep });
    return ok();
  };
