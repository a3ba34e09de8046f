import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import { profileSaved } from '../state/vault-transitions';
import type { Deps } from './deps';
import { resolveDraft } from './resolve-draft';
import { saveVault } from './save-vault';
import { sessionsDroppedBy } from './sessions-dropped';

/**
 * Adds or changes a profile and its credential, and answers the profile's id. A changed secret, client id or way to
 * sign in drops the tokens it made (product.md P2). When the disk refuses, the profile is kept in memory, the page
 * says "Not saved", and the write is tried again.
 */
export const saveProfile =
  (deps: Pick<Deps, 'store' | 'flights' | 'vault' | 'newId'>) =>
  async (draft: Request<'saveProfile'>): Promise<Result<string>> => {
    const state = deps.store.get();
    if (state.vault.kind !== 'open') return err({ code: 'vault_not_open' });
    const resolved = resolveDraft(state, draft, deps.newId);
    if (!resolved.ok) return resolved;
    const { profile, credential } = resolved.value;
    const dropped = sessionsDroppedBy(state, { profiles: [profile], credentials: [credential] });
    for (const id of dropped) deps.flights.cancel(id);
    deps.store.update(profileSaved(profile, credential, dropped));
    await saveVault(deps)();
    return ok(profile.id);
  };
