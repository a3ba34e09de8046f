import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import { profileDeleted } from '../state/vault-transitions';
import type { Deps } from './deps';
import { saveVault } from './save-vault';

/** Deletes a profile with its token, and its credential when no other profile uses it. */
export const deleteProfile =
  (deps: Pick<Deps, 'store' | 'flights' | 'vault'>) =>
  async ({ id }: Request<'deleteProfile'>): Promise<Result<void>> => {
    const state = deps.store.get();
    if (state.vault.kind !== 'open') return err({ code: 'vault_not_open' });
    if (!state.profiles.has(id)) return err({ code: 'not_found', what: 'profile' });
    deps.flights.cancel(id);
    deps.store.update(profileDeleted(id));
    await saveVault(deps)();
    return ok();
  };
