import type { SnapshotPush } from '../../shared/app-snapshot';
import type { AppState } from '../state/app-state';
import type { StateStore } from '../state/state-store';
import { toPatch, toSnapshot } from '../state/to-snapshot';

/** Changes within so many milliseconds travel together. */
const BUNDLE_MS = 8;

export type SnapshotPublisher = {
  /** Sends everything; the page asks for it when it starts and when revisions do not meet. */
  readonly sendFull: () => void;
  /** Sends what is waiting at once: called before a command's answer, so that the page knows before it acts. */
  readonly flush: () => void;
  readonly stop: () => void;
};

/** Sends the page what changed, bundled, with a growing revision. Sends nothing before the page has asked. */
export function publishSnapshot(
  store: StateStore,
  send: (push: SnapshotPush) => void,
): SnapshotPublisher {
  let revision = 0;
  let published: AppState | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const state = store.get();
    if (published === null || published === state) return;
    send(toPatch(published, state, revision));
    published = state;
    revision++;
  }

  const unsubscribe = store.subscribe(() => {
    if (published !== null) timer ??= setTimeout(flush, BUNDLE_MS);
  });

  return {
    flush,
    sendFull: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      published = store.get();
      revision++;
      send({ kind: 'full', snapshot: toSnapshot(published, revision) });
    },
    stop: () => {
      unsubscribe();
      if (timer !== null) clearTimeout(timer);
    },
  };
}
