import { ok, type Result } from '../../shared/result';
import type { Deps } from './deps';
import { openVault } from './open-vault';
import { saveVault } from './save-vault';

/** Tries again what failed: opening an unreadable vault, or writing one that was not saved. */
export const retryVault =
  (deps: Pick<Deps, 'store' | 'vault'>) => async (): Promise<Result<void>> => {
    const { vault, saveFault } = deps.store.get();
    if (vault.kind === 'unreadable') await openVault(deps)();
    else if (saveFault !== null) return saveVault(deps)();
    return ok();
  };
