import type { KeyStoreDoor, KeyStoreReadiness } from '../../ports/key-store-door';
import type { BusFault, MessageBus, OpenBus } from '../../ports/message-bus';
import {
  defaultCollection,
  isLocked,
  NOTHING,
  openingPrompt,
  PATIENCE_MS,
  presence,
} from './secret-service';
import { showPrompt } from './secret-service-prompt';

/** A service that does not run yet is started by the bus first. */
const START_PATIENCE_MS = 8_000;
const PERSONS_PATIENCE_MS = 120_000;

/**
 * The door of GNOME Keyring, KeePassXC and whatever else is a Secret Service on the session bus. Each look opens a
 * connection of its own and closes it.
 */
export function createSecretServiceDoor(given: {
  readonly openBus: OpenBus;
  /** How long a dialog waits for the person, milliseconds. */
  readonly personsPatienceMs?: number;
}): KeyStoreDoor {
  const { openBus, personsPatienceMs = PERSONS_PATIENCE_MS } = given;
  let unlocking: ReturnType<KeyStoreDoor['unlock']> | null = null;

  async function unlock(): ReturnType<KeyStoreDoor['unlock']> {
    const opened = await openBus('session');
    if (!opened.ok) return 'failed';
    const bus = opened.value;
    try {
      const collection = await defaultCollection(bus, START_PATIENCE_MS);
      const prompt = collection.ok ? await openingPrompt(bus, collection.value) : collection;
      if (!prompt.ok) return 'failed';
      if (prompt.value !== NOTHING) {
        const outcome = await showPrompt(bus, prompt.value, personsPatienceMs);
        if (outcome !== 'completed') return outcome;
      }
      return (await readinessOn(bus)) === 'ready' ? 'unlocked' : 'failed';
    } finally {
      bus.close();
    }
  }

  return {
    readiness: async () => {
      const opened = await openBus('session');
      if (!opened.ok) return readinessOf(opened.error);
      try {
        return await readinessOn(opened.value);
      } finally {
        opened.value.close();
      }
    },
    // Two clicks show one dialog.
    unlock: () => {
      unlocking ??= unlock().finally(() => {
        unlocking = null;
      });
      return unlocking;
    },
  };
}

async function readinessOn(bus: MessageBus): Promise<KeyStoreReadiness> {
  const there = await presence(bus);
  if (!there.ok) return readinessOf(there.error);
  if (there.value === 'absent') return 'absent';
  const patience = there.value === 'running' ? PATIENCE_MS : START_PATIENCE_MS;
  const collection = await defaultCollection(bus, patience);
  if (!collection.ok) return readinessOf(collection.error);
  // Chromium would make one, and the key store would ask a person for its password with a dialog.
  if (collection.value === null) return 'locked';
  const locked = await isLocked(bus, collection.value);
  if (!locked.ok) return readinessOf(locked.error);
  return locked.value ? 'locked' : 'ready';
}

function readinessOf(fault: BusFault): KeyStoreReadiness {
  switch (fault) {
    case 'refused':
      return 'absent';
    case 'silent':
      return 'hanging';
    case 'unsupported':
      // Chromium may well be able to ask it.
      return 'ready';
  }
}
