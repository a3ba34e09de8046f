/** Runs pieces of work one after the other, in the order they were handed in. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Locking and unlocking take turns: half of one must never meet half of the other. */
export function createTurns(): Turns {
  let tail: Promise<unknown> = Promise.resolve();
  return work => {
    const result = tail.then(work);
    tail = result.catch(() => undefined);
    return result;
  };
}
