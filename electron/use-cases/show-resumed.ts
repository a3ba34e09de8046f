import { vaultResumed } from '../state/lock-transitions';
import type { Deps } from './deps';
import type { OpeningDeps } from './show-opening';

/** What showing a vault needs that was locked with its content held. */
export type ResumeDeps = OpeningDeps & Pick<Deps, 'preferences'>;

/** Shows again what main went on holding while locked. */
export async function showResumed({ store, vault, preferences }: ResumeDeps): Promise<void> {
  const waysIn = vault.waysIn();
  if (waysIn === null) return;
  store.update(vaultResumed({ kind: 'open', keptIn: 'file', waysIn, notice: null }));
  preferences.setLocked(false);
}
