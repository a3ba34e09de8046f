import type { AppState } from './app-state';

export type StateStore = {
  readonly get: () => AppState;
  /** Replaces the state by what the transition makes of it; listeners hear of it when it is another object. */
  readonly update: (transition: (state: AppState) => AppState) => void;
  /** Returns its unsubscriber. */
  readonly subscribe: (listener: (state: AppState) => void) => () => void;
};

/** Holds the single truth and tells listeners, synchronously and in order, of every change. */
export function createStateStore(initial: AppState): StateStore {
  let state = initial;
  const listeners = new Set<(state: AppState) => void>();
  return {
    get: () => state,
    update: transition => {
      const next = transition(state);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener(next);
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
