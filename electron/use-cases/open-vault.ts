import type { Deps } from './deps';
import { type OpeningDeps, showOpening } from './show-opening';

/**
 * Opens the vault with the key store and shows what it holds, or why it cannot be opened. May be called again.
 * A vault that was locked when Miftah ended starts locked: a restart must not be a way around the lock.
 */
export const openVault =
  (deps: OpeningDeps & Pick<Deps, 'preferences'>) => async (): Promise<void> => {
    const wasLocked = deps.preferences.wasLocked();
    const staysLocked = wasLocked && (await deps.vault.hasPassphrase());
    // Nothing could unlock it again; else a passphrase set later would find it locked.
    if (wasLocked && !staysLocked) deps.preferences.setLocked(false);
    await showOpening(deps, staysLocked ? { kind: 'locked' } : await deps.vault.open());
  };
