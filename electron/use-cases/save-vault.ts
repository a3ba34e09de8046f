import { err, ok, type Result } from '../../shared/result';
import { saveFaultSet, vaultContentOf } from '../state/vault-transitions';
import type { Deps } from './deps';

/**
 * Writes what must survive. On a fault the edit stays in memory, the page says "Not saved", and the scheduler tries
 * again; so the verbs that edit succeed as soon as memory holds the edit. In memory-only mode nothing is written.
 */
export const saveVault =
  (deps: Pick<Deps, 'store' | 'vault'>) => async (): Promise<Result<void>> => {
    const { vault, held } = deps.store.get();
    const holdsUnsaved = vault.kind === 'locked' && held === 'unsaved';
    if (vault.kind !== 'open' && !holdsUnsaved) return err({ code: 'vault_not_open' });
    if (vault.kind === 'open' && vault.keptIn === 'memory') return ok();
    const saved = await deps.vault.save(vaultContentOf(deps.store.get()));
    deps.store.update(saveFaultSet(saved.ok ? null : saved.error));
    return saved.ok ? ok() : err({ code: 'not_saved', cause: saved.error });
  };
