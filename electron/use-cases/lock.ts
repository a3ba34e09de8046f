import { err, ok, type Result } from '../../shared/result';
import type { AppState, HeldWhileLocked } from '../state/app-state';
import { contentDropped, vaultLocked } from '../state/lock-transitions';
import type { Deps } from './deps';
import { saveVault } from './save-vault';
import { lockedView } from './show-opening';

/** Who or what asked for the lock. */
export type LockReason = 'person' | 'idle' | 'sleep' | 'screen';

type Needs = Pick<
  Deps,
  | 'store'
  | 'vault'
  | 'flights'
  | 'preferences'
  | 'biometrics'
  | 'clipboardClearing'
  | 'tokenKeeper'
  | 'lockTurns'
  | 'restore'
  | 'log'
>;

/**
 * Locks: the page is emptied at once, what we put on the clipboard is taken off, and main forgets the identity key,
 * secrets and tokens. With "keep renewing while locked" it forgets only the key. A change that could not be written
 * is held, key and all, until it can be: locking loses nothing. Refused when nothing could unlock it again.
 */
export const lock =
  (deps: Needs) =>
  async (by: LockReason): Promise<Result<void>> => {
    const state = deps.store.get();
    if (state.vault.kind !== 'open') return ok();
    if (!canLock(state, deps)) return err({ code: 'passphrase_needed' });
    const renews = state.preferences.renewWhileLocked;
    const held: HeldWhileLocked =
      state.saveFault !== null ? 'unsaved' : renews ? 'renewal' : 'nothing';
    deps.store.update(vaultLocked(lockedView(deps, renews), held));
    deps.restore.set(null);
    deps.preferences.setLocked(true);
    deps.log({ event: 'locked', by, renews });
    await deps.lockTurns(async () => {
      await deps.clipboardClearing.clearNow();
      if (!renews) for (const id of state.profiles.keys()) deps.flights.cancel(id);
      await deps.tokenKeeper.flush();
      await saveWhatIsHeld(deps);
    });
    return ok();
  };

/**
 * While locked: writes a change that could not be written before, if there is one, and then drops the key and
 * whatever renewal does not need. As long as writing fails, everything is held.
 */
export async function saveWhatIsHeld(deps: Pick<Deps, 'store' | 'vault'>): Promise<void> {
  const { vault, held, preferences } = deps.store.get();
  if (vault.kind !== 'locked') return;
  if (held === 'unsaved' && !(await saveVault(deps)()).ok) return;
  await deps.vault.lock();
  if (preferences.renewWhileLocked) deps.store.update(state => ({ ...state, held: 'renewal' }));
  else deps.store.update(contentDropped);
}

/** Is there something to lock, and would anything unlock it again? */
export function canLock({ vault }: AppState, { biometrics }: Pick<Deps, 'biometrics'>): boolean {
  if (vault.kind !== 'open' || vault.keptIn === 'memory') return false;
  return vault.waysIn.passphrase || (vault.waysIn.keyStore && biometrics.kind() !== null);
}
