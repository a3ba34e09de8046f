import type { Clock } from '../ports/clock';

/** No timer is ever armed beyond this; each tick compares wall-clock times anew. */
const LONGEST_TICK_MS = 30_000;
/** Replanning is bundled so that a burst of changes costs one look at the list. */
const SHORTEST_TICK_MS = 100;

export type Scheduler = {
  /** Looks at all due times again: after a change of state, a wake, a clock jump. */
  readonly replan: () => void;
  readonly stop: () => void;
};

/**
 * The one clock-driven scheduler: runs what is due and sleeps until the next due time, at most 30 s.
 * What is due, and what to do then, is handed in; it must lead to another due time, or none.
 */
export function createScheduler(deps: {
  readonly clock: Clock;
  readonly dueTimes: () => Iterable<readonly [id: string, dueAt: number]>;
  readonly run: (id: string) => void;
}): Scheduler {
  let cancelTimer: (() => void) | null = null;
  let armedFor = Number.POSITIVE_INFINITY;
  let stopped = false;

  function arm(at: number, now: number): void {
    cancelTimer?.();
    armedFor = at;
    cancelTimer = deps.clock.after(
      Math.min(Math.max(at - now, SHORTEST_TICK_MS), LONGEST_TICK_MS),
      tick,
    );
  }

  function tick(): void {
    if (stopped) return;
    const now = deps.clock.now();
    let next = now + LONGEST_TICK_MS;
    const due: string[] = [];
    for (const [id, dueAt] of deps.dueTimes()) {
      if (dueAt <= now) due.push(id);
      else next = Math.min(next, dueAt);
    }
    arm(next, now);
    for (const id of due) deps.run(id);
  }

  return {
    replan: () => {
      if (stopped) return;
      const now = deps.clock.now();
      if (armedFor > now + SHORTEST_TICK_MS) arm(now, now);
    },
    stop: () => {
      stopped = true;
      cancelTimer?.();
    },
  };
}
