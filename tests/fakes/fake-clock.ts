import type { Clock } from '../../electron/ports/clock';

export type FakeClock = Clock & {
  /** Lets time pass and runs the timers that fall due, in order. */
  readonly advance: (ms: number) => void;
  /** Moves the wall clock without letting any time pass. */
  readonly jump: (ms: number) => void;
  readonly longestTimer: () => number;
};

/** Time that passes only when a test says so. */
export function createFakeClock(start = 1_800_000_000_000): FakeClock {
  let elapsed = 0;
  let offset = start;
  let longest = 0;
  let timers: { at: number; callback: () => void }[] = [];
  return {
    now: () => offset + elapsed,
    monotonic: () => elapsed,
    after: (ms, callback) => {
      longest = Math.max(longest, ms);
      const timer = { at: elapsed + ms, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter(t => t !== timer);
      };
    },
    advance: ms => {
      const end = elapsed + ms;
      for (;;) {
        const next = timers.filter(t => t.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter(t => t !== next);
        elapsed = Math.max(elapsed, next.at);
        next.callback();
      }
      elapsed = end;
    },
    jump: ms => {
      offset += ms;
    },
    longestTimer: () => longest,
  };
}
