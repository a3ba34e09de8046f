import type { SaveFault } from '../../shared/app-error';
import type { VaultView } from '../../shared/app-snapshot';
import type { Credential } from '../../shared/credential';
import type { CustomEnvironment } from '../../shared/environment';
import type { Profile } from '../../shared/profile';
import type { AppState } from './app-state';

type Transition = (state: AppState) => AppState;

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map(item => [item.id, item]));

/** What the vault keeps of the state. */
export function vaultContentOf(state: AppState): {
  readonly environments: readonly CustomEnvironment[];
  readonly credentials: readonly Credential[];
  readonly profiles: readonly Profile[];
} {
  return {
    environments: [...state.customEnvironments.values()],
    credentials: [...state.credentials.values()],
    profiles: [...state.profiles.values()],
  };
}

export const vaultOpened =
  (
    vault: VaultView,
    content: {
      environments: readonly CustomEnvironment[];
      credentials: readonly Credential[];
      profiles: readonly Profile[];
    },
  ): Transition =>
  state => ({
    ...state,
    vault,
    held: 'nothing',
    saveFault: null,
    customEnvironments: byId(content.environments),
    credentials: byId(content.credentials),
    profiles: byId(content.profiles),
    sessions: new Map(),
  });

/** Another view of the vault, with the content as it is. */
export const vaultViewSet =
  (vault: VaultView): Transition =>
  state => ({ ...state, vault });

export const saveFaultSet =
  (saveFault: SaveFault | null): Transition =>
  state =>
    state.saveFault === saveFault ? state : { ...state, saveFault };

/**
 * Adds or changes a profile and its credential. Tokens that another secret, client id or sign-in made
 * are dropped: `droppedSessions` names their profiles.
 */
export const profileSaved =
  (profile: Profile, credential: Credential, droppedSessions: readonly string[]): Transition =>
  state => {
    const sessions = new Map(state.sessions);
    for (const id of droppedSessions) sessions.delete(id);
    return withoutUnusedCredentials({
      ...state,
      profiles: new Map(state.profiles).set(profile.id, profile),
      credentials: new Map(state.credentials).set(credential.id, credential),
      sessions,
    });
  };

/** Changes a profile alone; its token stays. */
export const profileChanged =
  (profile: Profile): Transition =>
  state => ({ ...state, profiles: new Map(state.profiles).set(profile.id, profile) });

export const profileDeleted =
  (profileId: string): Transition =>
  state => {
    const profiles = new Map(state.profiles);
    const sessions = new Map(state.sessions);
    profiles.delete(profileId);
    sessions.delete(profileId);
    return withoutUnusedCredentials({ ...state, profiles, sessions });
  };

export const environmentSaved =
  (environment: CustomEnvironment): Transition =>
  state => ({
    ...state,
    customEnvironments: new Map(state.customEnvironments).set(environment.id, environment),
  });

export const environmentDeleted =
  (environmentId: string): Transition =>
  state => {
    const customEnvironments = new Map(state.customEnvironments);
    customEnvironments.delete(environmentId);
    return { ...state, customEnvironments };
  };

/** A credential without a profile is a secret kept for nothing. */
function withoutUnusedCredentials(state: AppState): AppState {
  const used = new Set([...state.profiles.values()].map(profile => profile.credentialId));
  const credentials = new Map([...state.credentials].filter(([id]) => used.has(id)));
  return credentials.size === state.credentials.size ? state : { ...state, credentials };
}
