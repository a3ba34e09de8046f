import type { Credential } from '../../shared/credential';
import { BUILT_IN_ENVIRONMENTS, type Environment, SANDBOX_ID } from '../../shared/environment';
import type { Profile } from '../../shared/profile';
import { type AppState, NO_SESSION, type Session } from './app-state';

export function sessionOf(state: AppState, profileId: string): Session {
  return state.sessions.get(profileId) ?? NO_SESSION;
}

/** Built-in environments first, then custom ones; the Sandbox with the address it runs at. */
export function environmentsOf(
  state: Pick<AppState, 'customEnvironments' | 'sandboxUrl'>,
): Environment[] {
  const builtIn = BUILT_IN_ENVIRONMENTS.map(environment =>
    environment.id === SANDBOX_ID
      ? { ...environment, identityUrl: state.sandboxUrl, apiUrl: state.sandboxUrl }
      : environment,
  );
  const custom = [...state.customEnvironments.values()].map(
    (environment): Environment => ({ ...environment, kind: 'custom' }),
  );
  return [...builtIn, ...custom];
}

export function environmentOf(state: AppState, environmentId: string): Environment | undefined {
  return environmentsOf(state).find(environment => environment.id === environmentId);
}

/** A profile with the credential it signs in with; `undefined` when either is gone. */
export function profileWithCredential(
  state: AppState,
  profileId: string,
): { readonly profile: Profile; readonly credential: Credential } | undefined {
  const profile = state.profiles.get(profileId);
  const credential = profile && state.credentials.get(profile.credentialId);
  return profile && credential ? { profile, credential } : undefined;
}

export function hasSandboxProfile(state: AppState): boolean {
  for (const profile of state.profiles.values()) {
    if (state.credentials.get(profile.credentialId)?.environmentId === SANDBOX_ID) return true;
  }
  return false;
}
