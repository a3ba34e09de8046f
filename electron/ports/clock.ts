/** The world's time and chance, so that rules can be tested with other ones. */
export type Clock = {
  /** Wall clock, epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds that never jump; only differences mean anything. */
  readonly monotonic: () => number;
  /** Calls back once after `ms` (at most 60 s). Returns the canceller. */
  readonly after: (ms: number, callback: () => void) => () => void;
};

/** A number in [0, 1). */
export type RandomSource = () => number;
