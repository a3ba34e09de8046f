import type { SaveFault } from '../../shared/app-error';
import type { Clock } from '../ports/clock';

const FIRST_DELAY_MS = 5_000;
const LONGEST_DELAY_MS = 60_000;

/**
 * Tries a failed save again, after 5 s and then ever more slowly up to once a minute, until it works
 * (promises.md 2). Call `observe` with each state's fault. A change made outside is never written over by itself.
 */
export function createSaveRetry(deps: {
  readonly clock: Clock;
  readonly save: () => Promise<unknown>;
}): { readonly observe: (fault: SaveFault | null) => void; readonly stop: () => void } {
  let delay = FIRST_DELAY_MS;
  let cancel: (() => void) | null = null;
  let fault: SaveFault | null = null;

  function arm(): void {
    cancel ??= deps.clock.after(delay, () => {
      cancel = null;
      delay = Math.min(delay * 2, LONGEST_DELAY_MS);
      void deps.save().then(() => observe(fault));
    });
  }

  function observe(now: SaveFault | null): void {
    fault = now;
    if (now !== null && now !== 'changed_outside') arm();
    else {
      cancel?.();
      cancel = null;
      delay = FIRST_DELAY_MS;
    }
  }

  return { observe, stop: () => cancel?.() };
}
