import type { Clock } from '../ports/clock';

/** A computer that slept past the moment clears at the next tick after it woke. */
const LONGEST_TICK_MS = 10_000;

export type ClipboardClearing = {
  /** Clears the clipboard after that many seconds, in place of an earlier wait; `null`: never. */
  readonly arm: (seconds: number | null) => void;
  /** At once, for a lock and for quitting. Never rejects. */
  readonly clearNow: () => Promise<void>;
};

/**
 * Takes what was copied off the clipboard after its time (product.md C8). Whichever of the wall clock and the
 * monotonic clock is first counts: the one may be set back, the other stands still while the computer sleeps.
 */
export function createClipboardClearing(deps: {
  readonly clock: Clock;
  /** Clears what is ours and nothing else. Never rejects. */
  readonly clear: () => Promise<void>;
}): ClipboardClearing {
  const { clock, clear } = deps;
  let cancel: () => void = () => undefined;

  function wait(wallEnd: number, monotonicEnd: number): void {
    const left = Math.min(wallEnd - clock.now(), monotonicEnd - clock.monotonic());
    if (left <= 0) void clear();
    else {
      cancel = clock.after(Math.min(left, LONGEST_TICK_MS), () => wait(wallEnd, monotonicEnd));
    }
  }

  return {
    arm: seconds => {
      cancel();
      if (seconds === null) return;
      const ms = seconds * 1_000;
      wait(clock.now() + ms, clock.monotonic() + ms);
    },
    clearNow: () => {
      cancel();
      return clear();
    },
  };
}
