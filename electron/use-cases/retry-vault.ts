import { ok, type Result } from '../../shared/result';
import type { Deps } from './deps';
import { openVault } from './open-vault';
import { saveVault } from './save-vault';
import type { OpeningDeps } from './show-opening';

/** Tries again what failed: opening an unreadable vault, or writing one that was not saved. */
export const retryVault =
  (deps: OpeningDeps & Pick<Deps, 'preferences'>) => async (): Promise<Result<void>> => {
    const { vault, saveFault } = deps.store.get();
    if (vault.kind === 'unreadable') await openVault(deps)();
    else if (saveFault !== null) return saveVault(deps)();
    return ok();
  };
