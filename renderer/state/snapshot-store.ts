import { type AppSnapshot, applyPush } from '../../shared/app-snapshot';
import type { Bridge } from '../../shared/contract';

/** The page's copy of the snapshot, as an external store for React. */
export type SnapshotStore = {
  /** `null` until the first full snapshot has come. */
  readonly get: () => AppSnapshot | null;
  /** Returns its unsubscriber. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Listens to the main process and asks for a full snapshot. Returns what stops it. */
  readonly start: () => () => void;
};

/** Creates the store. A patch that does not fit is dropped and a full snapshot asked for, once. */
export function createSnapshotStore(
  bridge: Pick<Bridge, 'onSnapshot' | 'requestSnapshot'>,
): SnapshotStore {
  let current: AppSnapshot | null = null;
  let asked = false;
  const listeners = new Set<() => void>();

  const ask = () => {
    if (asked) return;
    asked = true;
    void bridge.requestSnapshot(null);
  };

  return {
    get: () => current,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      const stop = bridge.onSnapshot(push => {
        const next = applyPush(current, push);
        if (next === null) return ask();
        if (push.kind === 'full') asked = false;
        current = next;
        for (const listener of listeners) listener();
      });
      ask();
      return stop;
    },
  };
}
