import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import type { AppSnapshot } from '../../shared/app-snapshot';
import type { SnapshotStore } from './snapshot-store';

const StoreContext = createContext<SnapshotStore | null>(null);

/** Gives the page below it the snapshot. */
export function SnapshotProvider(props: { store: SnapshotStore; children: ReactNode }) {
  return <StoreContext value={props.store}>{props.children}</StoreContext>;
}

function useStore(): SnapshotStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('SnapshotProvider is missing');
  return store;
}

/** Is there a snapshot yet? Everything below the answer "yes" may use `useSnapshot`. */
export function useHasSnapshot(): boolean {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => store.get() !== null);
}

/**
 * A part of the snapshot; the component renders again only when that part changes.
 * `selector` must pick, not build: a new object at each call would render without end.
 */
export function useSnapshot<T>(selector: (snapshot: AppSnapshot) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => {
    const snapshot = store.get();
    if (snapshot === null) throw new Error('No snapshot yet');
    return selector(snapshot);
  });
}
