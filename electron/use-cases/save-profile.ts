import type { Request } from '../../shared/contract';
import { activeSecretOf, type Credential } from '../../shared/credential';
import { isSameLogin } from '../../shared/profile';
import { err, ok, type Result } from '../../shared/result';
import type { AppState } from '../state/app-state';
import { profileSaved } from '../state/vault-transitions';
import type { Deps } from './deps';
import { type ResolvedDraft, resolveDraft } from './resolve-draft';
import { saveVault } from './save-vault';

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
    const dropped = sessionsDroppedBy(state, resolved.value);
    for (const id of dropped) deps.flights.cancel(id);
    deps.store.update(profileSaved(resolved.value.profile, resolved.value.credential, dropped));
    await saveVault(deps)();
    return ok(resolved.value.profile.id);
  };

/** Profiles whose tokens were made by what has now changed. */
function sessionsDroppedBy(state: AppState, { profile, credential }: ResolvedDraft): string[] {
  const dropped = new Set<string>();
  const before = state.profiles.get(profile.id);
  if (before && !isSameLogin(before, profile)) dropped.add(profile.id);
  const stored = state.credentials.get(credential.id);
  if (stored && !signsInAlike(stored, credential)) {
    for (const other of state.profiles.values()) {
      if (other.credentialId === credential.id) dropped.add(other.id);
    }
  }
  return [...dropped];
}

function signsInAlike(a: Credential, b: Credential): boolean {
  return (
    a.clientId === b.clientId &&
    a.environmentId === b.environmentId &&
    a.sendIn === b.sendIn &&
    activeSecretOf(a) === activeSecretOf(b)
  );
}
