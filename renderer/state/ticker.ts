/** One clock for the whole page: ticks on each full second, only while someone watches and the page is seen. */
export type Ticker = {
  /** The time of the last tick; at most a second old while nobody watches. Epoch milliseconds. */
  readonly now: () => number;
  /** Returns its unsubscriber. */
  readonly subscribe: (listener: () => void) => () => void;
};

type Visibility = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

/** Creates the ticker. `page` and `clock` are arguments so that tests need no browser. */
export function createTicker(page: Visibility, clock: () => number = Date.now): Ticker {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last = clock();

  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const arm = () => {
    stop();
    // A few milliseconds after the full second, so that a countdown never shows a second twice.
    if (!page.hidden) timer = setTimeout(tick, 1005 - (clock() % 1000));
  };
  const tick = () => {
    last = clock();
    for (const listener of listeners) listener();
    arm();
  };
  const onVisibility = () => (page.hidden ? stop() : tick());

  return {
    now: () => {
      if (listeners.size === 0 && clock() - last > 1000) last = clock();
      return last;
    },
    subscribe: listener => {
      if (listeners.size === 0) {
        last = clock();
        page.addEventListener('visibilitychange', onVisibility);
        arm();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop();
        page.removeEventListener('visibilitychange', onVisibility);
      };
    },
  };
}
