import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import { profileChanged } from '../state/vault-transitions';
import type { Deps } from './deps';
import { saveVault } from './save-vault';

/** Stops or resumes automatic renewal of one profile; its token stays. */
export const setPaused =
  (deps: Pick<Deps, 'store' | 'vault'>) =>
  async ({ id, paused }: Request<'setPaused'>): Promise<Result<void>> => {
    const state = deps.store.get();
    const profile = state.profiles.get(id);
    if (state.vault.kind !== 'open') return err({ code: 'vault_not_open' });
    if (!profile) return err({ code: 'not_found', what: 'profile' });
    deps.store.update(profileChanged({ ...profile, paused }));
    await saveVault(deps)();
    return ok();
  };
