import { isIdle } from '../policy/auto-lock';
import type { Clock } from '../ports/clock';

const LONGEST_TICK_MS = 30_000;
const SHORTEST_TICK_MS = 1_000;
/** Between two ticks so much more than planned means that the computer slept. */
const SLEPT_MS = 30_000;

export type IdleWatch = {
  /** Looks at once: after a wake a timer can be late by a whole tick. */
  readonly look: () => void;
  readonly stop: () => void;
};

/**
 * Locks once when nobody has been there for the limit, and again only after somebody was. Each tick of at most 30 s
 * compares wall-clock times, so that a sleep counts as time in which nobody was there, even when the input that woke
 * the computer has set its own idle time back.
 */
export function createIdleWatch(deps: {
  readonly clock: Clock;
  /** Seconds since the last input anywhere on the computer. */
  readonly idleSeconds: () => number;
  /** `null` for never. */
  readonly limitMinutes: () => number | null;
  readonly lock: () => void;
}): IdleWatch {
  const { clock } = deps;
  let cancel: (() => void) | null = null;
  let last = { at: clock.now(), idleSeconds: 0, plannedMs: 0 };
  let hasLocked = false;

  function look(): void {
    const limit = deps.limitMinutes();
    const gapMs = clock.now() - last.at;
    const slept = gapMs > last.plannedMs + SLEPT_MS;
    const reported = deps.idleSeconds();
    const idle = slept ? Math.max(reported, last.idleSeconds + gapMs / 1000) : reported;
    const isPast = isIdle(limit, idle);
    // After a sleep in any case: somebody may have unlocked just before it.
    if (isPast && (!hasLocked || slept)) deps.lock();
    hasLocked = isPast;
    const leftMs = limit === null || isPast ? LONGEST_TICK_MS : limit * 60_000 - idle * 1000;
    const plannedMs = Math.min(Math.max(leftMs, SHORTEST_TICK_MS), LONGEST_TICK_MS);
    last = { at: clock.now(), idleSeconds: idle, plannedMs };
    cancel?.();
    cancel = clock.after(plannedMs, look);
  }

  look();
  return { look, stop: () => cancel?.() };
}
