import type { FieldIssue } from '../../shared/app-error';
import { checkEnvironmentDraft, cleanEnvironmentDraft } from '../../shared/check-environment-draft';
import type { Request } from '../../shared/contract';
import { type CustomEnvironment, sameHost } from '../../shared/environment';
import type { EnvironmentDraft } from '../../shared/profile-draft';
import { err, ok, type Result } from '../../shared/result';
import type { AppState } from '../state/app-state';
import { sessionForgotten } from '../state/session-transitions';
import { environmentSaved } from '../state/vault-transitions';
import type { Deps } from './deps';
import { saveVault } from './save-vault';

/**
 * Adds or changes a custom environment and answers its id. A change of host is refused while credentials belong to
 * it: secrets are never sent to a host they were not given for (identity-service.md, "Environments").
 */
export const saveEnvironment =
  (deps: Pick<Deps, 'store' | 'flights' | 'vault' | 'newId'>) =>
  async (typed: Request<'saveEnvironment'>): Promise<Result<string>> => {
    const state = deps.store.get();
    if (state.vault.kind !== 'open') return err({ code: 'vault_not_open' });
    const draft = cleanEnvironmentDraft(typed);
    const stored = draft.id === null ? undefined : state.customEnvironments.get(draft.id);
    if (draft.id !== null && !stored) return err({ code: 'not_found', what: 'environment' });
    const issues = [...checkEnvironmentDraft(draft), ...checkAgainstState(state, draft, stored)];
    if (issues.length > 0) return err({ code: 'invalid_input', issues });

    const environment: CustomEnvironment = {
      id: stored?.id ?? deps.newId(),
      name: draft.name,
      identityUrl: draft.identityUrl,
      apiUrl: draft.apiUrl === '' ? null : draft.apiUrl,
    };
    deps.store.update(environmentSaved(environment));
    if (stored && stored.identityUrl !== environment.identityUrl) {
      for (const id of profilesIn(state, environment.id)) {
        deps.flights.cancel(id);
        deps.store.update(sessionForgotten(id));
      }
    }
    await saveVault(deps)();
    return ok(environment.id);
  };

/** Profiles whose credential belongs to the environment. */
export function profilesIn(state: AppState, environmentId: string): string[] {
  return [...state.profiles.values()]
    .filter(p => state.credentials.get(p.credentialId)?.environmentId === environmentId)
    .map(p => p.id);
}

function checkAgainstState(
  state: AppState,
  draft: EnvironmentDraft,
  stored: CustomEnvironment | undefined,
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const twin = [...state.customEnvironments.values()].find(
    e => e.id !== draft.id && e.name.toLowerCase() === draft.name.toLowerCase(),
  );
  if (twin) issues.push({ field: 'environmentName', fault: 'duplicate_name' });
  if (stored && changesHost(stored, draft) && profilesIn(state, stored.id).length > 0) {
    issues.push({ field: 'identityUrl', fault: 'secret_needed_for_new_host' });
  }
  return issues;
}

function changesHost(stored: CustomEnvironment, draft: EnvironmentDraft): boolean {
  return URL.canParse(draft.identityUrl) && !sameHost(stored.identityUrl, draft.identityUrl);
}
