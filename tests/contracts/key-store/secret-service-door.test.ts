import { readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMessageBus } from '../../../electron/shell/message-bus';
import { createKeyStoreDoor } from '../../../electron/vault/key-store/create-key-store-door';
import { createSecretServiceDoor } from '../../../electron/vault/key-store/secret-service-door';
import {
  eraseKeyStore,
  keyStoreProcess,
  lockKeyStore,
  loseKeyStore,
  unlockKeyStore,
} from '../../support/desktop/key-store';
import {
  answerKeyStoreDialog,
  isKeyStoreDialogOpen,
  waitUntilDialogCloses,
} from '../../support/desktop/key-store-dialog';
import { enterPrivateSession, type PrivateSession } from '../../support/desktop/private-session';

const PASSWORD = { text: 'pw' };
const ENTER = { key: 'Return' };
const ESCAPE = { key: 'Escape' };

const door = createKeyStoreDoor('linux', openMessageBus);

async function timed<T>(work: Promise<T>): Promise<{ readonly answer: T; readonly ms: number }> {
  const startedAt = performance.now();
  return { answer: await work, ms: performance.now() - startedAt };
}

/** Sends a signal to the key store's process. */
async function signalKeyStore(signal: NodeJS.Signals): Promise<void> {
  process.kill((await keyStoreProcess()) ?? Number.NaN, signal);
}

function openSockets(): number {
  return readdirSync('/proc/self/fd').filter(fd => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith('socket:');
    } catch {
      return false;
    }
  }).length;
}

describe.runIf(process.platform === 'linux')('the door of a real GNOME Keyring', () => {
  let session: PrivateSession;
  beforeAll(async () => {
    session = await enterPrivateSession({ startsServices: true });
  });
  afterAll(() => session?.stop());
  beforeEach(async () => {
    await loseKeyStore();
  });

  it('is ready while the key store is unlocked, again and again, and leaves no connection behind', async () => {
    expect(await door.readiness()).toBe('ready');
    const before = openSockets();
    for (let n = 0; n < 20; n++) expect(await door.readiness()).toBe('ready');
    await expect.poll(openSockets).toBeLessThanOrEqual(before);
  });

  it('is locked while it is locked, and shows no dialog by asking', async () => {
    await lockKeyStore();
    expect(await door.readiness()).toBe('locked');
    expect(await isKeyStoreDialogOpen()).toBe(false);
    await unlockKeyStore();
    expect(await door.readiness()).toBe('ready');
  });

  it('unlocks when a person types the password, a wrong one first', async () => {
    await lockKeyStore();
    const unlocking = door.unlock();
    await answerKeyStoreDialog({ text: 'wrong' }, ENTER);
    // While the wrong one is being looked at the dialog takes no keys, and nothing outside tells when it does again.
    await pause(2_000);
    expect(await isKeyStoreDialogOpen()).toBe(true);
    await answerKeyStoreDialog({ key: 'ctrl+a' }, PASSWORD, ENTER);
    expect(await unlocking).toBe('unlocked');
    expect(await door.readiness()).toBe('ready');
    await waitUntilDialogCloses();
  });

  it('is dismissed by Escape and stays locked; asked twice it shows one dialog', async () => {
    await lockKeyStore();
    const unlocking = Promise.all([door.unlock(), door.unlock()]);
    await answerKeyStoreDialog(ESCAPE);
    expect(await unlocking).toEqual(['dismissed', 'dismissed']);
    await waitUntilDialogCloses();
    expect(await door.readiness()).toBe('locked');
  });

  it('takes the dialog away when nobody answers', async () => {
    await lockKeyStore();
    const impatient = createSecretServiceDoor({
      openBus: openMessageBus,
      personsPatienceMs: 2_000,
    });
    const { answer, ms } = await timed(impatient.unlock());
    expect(answer).toBe('failed');
    expect(ms).toBeGreaterThan(1_900);
    expect(ms).toBeLessThan(10_000);
    await waitUntilDialogCloses();
  });

  it('fails at once when the key store ends while its dialog is up', async () => {
    await lockKeyStore();
    const unlocking = door.unlock();
    await expect.poll(isKeyStoreDialogOpen, { timeout: 30_000 }).toBe(true);
    await signalKeyStore('SIGKILL');
    expect(await unlocking).toBe('failed');
    await waitUntilDialogCloses();
  });

  it('answers unlocked without a dialog when it is open already', async () => {
    expect(await door.unlock()).toBe('unlocked');
    expect(await isKeyStoreDialogOpen()).toBe(false);
  });

  it('hangs for three seconds when the key store does, and is ready when it goes on', async () => {
    await signalKeyStore('SIGSTOP');
    try {
      const { answer, ms } = await timed(door.readiness());
      expect(answer).toBe('hanging');
      expect(ms).toBeGreaterThan(2_900);
      expect(ms).toBeLessThan(6_000);
    } finally {
      await signalKeyStore('SIGCONT');
    }
    expect(await door.readiness()).toBe('ready');
  });

  it('is locked after the key store was killed: the bus starts a locked one', async () => {
    await signalKeyStore('SIGKILL');
    await expect.poll(keyStoreProcess).toBeUndefined();
    expect(await door.readiness()).toBe('locked');
  });

  it('is locked where there is no keyring yet, and unlocking makes one with a password of its own', async () => {
    await eraseKeyStore();
    expect(await door.readiness()).toBe('locked');
    expect(await isKeyStoreDialogOpen()).toBe(false);
    const unlocking = door.unlock();
    await answerKeyStoreDialog(PASSWORD, { key: 'Tab' }, PASSWORD, ENTER);
    expect(await unlocking).toBe('unlocked');
    expect(await door.readiness()).toBe('ready');
    await waitUntilDialogCloses();
  });
});
