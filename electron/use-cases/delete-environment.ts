import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import { environmentDeleted } from '../state/vault-transitions';
import type { Deps } from './deps';
import { profilesIn } from './save-environment';
import { saveVault } from './save-vault';

/** Deletes a custom environment that no profile uses. */
export const deleteEnvironment =
  (deps: Pick<Deps, 'store' | 'vault'>) =>
  async ({ id }: Request<'deleteEnvironment'>): Promise<Result<void>> => {
    const state = deps.store.get();
    if (state.vault.kind !== 'open') return err({ code: 'vault_not_open' });
    if (!state.customEnvironments.has(id)) return err({ code: 'not_found', what: 'environment' });
    const profiles = profilesIn(state, id).length;
    if (profiles > 0) return err({ code: 'environment_in_use', profiles });
    deps.store.update(environmentDeleted(id));
    await saveVault(deps)();
    return ok();
  };
