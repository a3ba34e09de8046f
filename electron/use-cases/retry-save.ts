import type { Deps } from './deps';
import { saveWhatIsHeld } from './lock';
import { saveVault } from './save-vault';

/** Writes again what could not be written; while locked it then forgets what was held only for that. */
export const retrySave =
  (deps: Pick<Deps, 'store' | 'vault' | 'lockTurns'>) => async (): Promise<void> => {
    if (deps.store.get().vault.kind === 'locked') await deps.lockTurns(() => saveWhatIsHeld(deps));
    else await saveVault(deps)();
  };
