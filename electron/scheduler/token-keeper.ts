import type { Clock } from '../ports/clock';

/** A burst of logins costs one write; what a crash within that time loses is logins, nothing else. */
const WAIT_MS = 3_000;

export type TokenKeeper = {
  /** Hears of each change; writes a while after the tokens changed. */
  readonly observe: (tokens: unknown) => void;
  /** Writes at once what has changed since the last write: for a lock and for quitting. */
  readonly flush: () => Promise<void>;
};

/**
 * Writes the token cache after its tokens changed, coalesced. `observe` compares by reference.
 * `write` answers without doing anything when there is no vault that may be written.
 */
export function createTokenKeeper(deps: {
  readonly clock: Clock;
  readonly write: () => Promise<void>;
}): TokenKeeper {
  let seen: unknown;
  let cancel: (() => void) | null = null;

  async function flush(): Promise<void> {
    if (cancel === null) return;
    cancel();
    cancel = null;
    await deps.write();
  }

  return {
    flush,
    observe: tokens => {
      if (tokens === seen) return;
      seen = tokens;
      cancel ??= deps.clock.after(WAIT_MS, () => void flush());
    },
  };
}
