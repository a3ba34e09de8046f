/** Writes values one at a time; of those handed in while one is being written only the newest is written. */
export type CoalescingWriter<T, R> = {
  /** Resolves with the outcome of the write that carried this value or a newer one. */
  readonly write: (value: T) => Promise<R>;
  /** Runs something between writes, alone. */
  readonly alone: <A>(work: () => Promise<A>) => Promise<A>;
  /** Resolves when nothing is being written or waiting. */
  readonly settled: () => Promise<void>;
};

/** `put` must not reject. */
export function createCoalescingWriter<T, R>(
  put: (value: T) => Promise<R>,
): CoalescingWriter<T, R> {
  let tail: Promise<unknown> = Promise.resolve();
  let waiting: { value: T; outcome: Promise<R> } | null = null;

  function alone<A>(work: () => Promise<A>): Promise<A> {
    const result = tail.then(work);
    tail = result.catch(() => undefined);
    return result;
  }

  function write(value: T): Promise<R> {
    if (waiting !== null) {
      waiting.value = value;
      return waiting.outcome;
    }
    const turn: { value: T; outcome: Promise<R> } = {
      value,
      outcome: alone(() => {
        if (waiting === turn) waiting = null;
        return put(turn.value);
      }),
    };
    waiting = turn;
    return turn.outcome;
  }

  async function settled(): Promise<void> {
    let seen: Promise<unknown>;
    do {
      seen = tail;
      await seen;
    } while (seen !== tail);
  }

  return { write, alone, settled };
}
