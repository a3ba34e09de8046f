import type { KeyStoreDoor, KeyStoreReadiness } from '../../electron/ports/key-store-door';

/** A key store's door that stands as a test says. */
export type FakeKeyStoreDoor = KeyStoreDoor & {
  setReadiness: (readiness: KeyStoreReadiness) => void;
  /** How `unlock` ends from now on; `unlocked` also makes it ready. */
  setOutcome: (outcome: Awaited<ReturnType<KeyStoreDoor['unlock']>>) => void;
  readonly counts: { asked: number; unlocks: number };
};

export function createFakeKeyStoreDoor(start: KeyStoreReadiness = 'ready'): FakeKeyStoreDoor {
  let readiness = start;
  let outcome: Awaited<ReturnType<KeyStoreDoor['unlock']>> = 'unlocked';
  const counts = { asked: 0, unlocks: 0 };
  return {
    counts,
    setReadiness: next => {
      readiness = next;
    },
    setOutcome: next => {
      outcome = next;
    },
    readiness: async () => {
      counts.asked++;
      return readiness;
    },
    unlock: async () => {
      counts.unlocks++;
      if (outcome === 'unlocked') readiness = 'ready';
      return outcome;
    },
  };
}
