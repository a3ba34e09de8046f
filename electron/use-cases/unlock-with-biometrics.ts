import { err, ok, type Result } from '../../shared/result';
import type { Deps } from './deps';
import { showOpening } from './show-opening';
import { type ResumeDeps, showResumed } from './show-resumed';

/**
 * Unlocks after Touch ID: it says that the person is there, and the key comes from the key store (product.md K4).
 * `biometrics_refused` when it was cancelled, or there is none.
 */
export const unlockWithBiometrics =
  (deps: ResumeDeps & Pick<Deps, 'lockTurns'>) => async (): Promise<Result<void>> => {
    if (deps.store.get().vault.kind !== 'locked') return ok();
    if (deps.biometrics.kind() === null || !(await deps.biometrics.confirm())) {
      deps.log({ event: 'unlock_refused', why: 'biometrics_refused' });
      return err({ code: 'biometrics_refused' });
    }
    return deps.lockTurns(() => openWithKeyStore(deps));
  };

async function openWithKeyStore(deps: ResumeDeps): Promise<Result<void>> {
  const { vault, held } = deps.store.get();
  if (vault.kind !== 'locked') return ok();
  if (held === 'nothing') {
    await showOpening(deps, await deps.vault.open());
    deps.preferences.setLocked(false);
  } else {
    const resumed = await deps.vault.resume({ kind: 'key_store' });
    if (!resumed.ok) return err({ code: 'biometrics_refused' });
    await showResumed(deps);
  }
  deps.log({ event: 'unlocked', how: 'biometrics' });
  return ok();
}
