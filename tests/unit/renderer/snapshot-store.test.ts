import { describe, expect, it, vi } from 'vitest';
import { createSnapshotStore } from '../../../renderer/state/snapshot-store';
import type { SnapshotPush } from '../../../shared/app-snapshot';
import { ok } from '../../../shared/result';
import { aSnapshot } from './fixtures';

function started() {
  const listeners = new Set<(push: SnapshotPush) => void>();
  const requestSnapshot = vi.fn(async () => ok(undefined));
  const store = createSnapshotStore({
    requestSnapshot,
    onSnapshot: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const stop = store.start();
  const push = (message: SnapshotPush) => {
    for (const listener of listeners) listener(message);
  };
  return { store, stop, push, requestSnapshot, listeners };
}

const patch = (from: number, removed: readonly string[] = []): SnapshotPush => ({
  kind: 'patch',
  from,
  to: from + 1,
  slices: {},
  upsertedProfiles: [],
  removedProfiles: removed,
});

describe('the snapshot store', () => {
  it('asks for a snapshot and holds nothing before it comes', () => {
    const { store, requestSnapshot } = started();
    expect(requestSnapshot).toHaveBeenCalledOnce();
    expect(store.get()).toBeNull();
  });

  it('applies pushes and tells its listeners', () => {
    const { store, push } = started();
    const heard = vi.fn();
    store.subscribe(heard);
    push({ kind: 'full', snapshot: aSnapshot(2) });
    push(patch(1, ['profile-0']));
    expect(store.get()?.profiles.map(p => p.id)).toEqual(['profile-1']);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('asks once for a full snapshot when a patch does not fit, and goes on from it', () => {
    const { store, push, requestSnapshot } = started();
    push({ kind: 'full', snapshot: aSnapshot(1) });
    push(patch(7));
    push(patch(8));
    expect(requestSnapshot).toHaveBeenCalledTimes(2);
    expect(store.get()?.revision).toBe(1);
    push({ kind: 'full', snapshot: { ...aSnapshot(1), revision: 9 } });
    push(patch(9));
    expect(store.get()?.revision).toBe(10);
  });

  it('detaches from the bridge when stopped', () => {
    const { stop, listeners } = started();
    stop();
    expect(listeners.size).toBe(0);
  });
});
