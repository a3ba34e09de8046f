import type { RestorePreview } from '../../shared/app-snapshot';
import type { AppState } from './app-state';
import type { VaultParts } from './vault-parts';

type Transition = (state: AppState) => AppState;

/** Shows what a backup holds; `null`: no backup is being looked at any more. */
export const restorePreviewed =
  (restore: RestorePreview | null): Transition =>
  state =>
    state.restore === restore ? state : { ...state, restore };

/** Takes over what a merge made of the vault. `droppedSessions`: profiles whose tokens another login made. */
export const vaultMerged =
  (merged: VaultParts, droppedSessions: readonly string[]): Transition =>
  state => {
    const sessions = new Map(state.sessions);
    for (const id of droppedSessions) sessions.delete(id);
    return {
      ...state,
      customEnvironments: new Map(merged.environments.map(item => [item.id, item])),
      credentials: new Map(merged.credentials.map(item => [item.id, item])),
      profiles: new Map(merged.profiles.map(item => [item.id, item])),
      sessions,
      restore: null,
    };
  };
