import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SafeStorage } from '../../../electron/ports/safe-storage';
import {
  eraseKeyStore,
  keyStoreProcess,
  lockKeyStore,
  loseKeyStore,
  startKeyStore,
} from '../../support/desktop/key-store';
import {
  answerKeyStoreDialog,
  isKeyStoreDialogOpen,
  waitUntilDialogCloses,
} from '../../support/desktop/key-store-dialog';
import { enterPrivateSession, type PrivateSession } from '../../support/desktop/private-session';
import type { KeyStoreHostCommands } from '../../support/electron-host/key-store-host';
import {
  type ElectronHost,
  startElectronHost,
} from '../../support/electron-host/start-electron-host';
import { safeStorageContract } from '../vault/safe-storage.contract';

type Host = ElectronHost<KeyStoreHostCommands>;

const IDENTITY = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
const USABLE = { kind: 'usable', backend: 'gnome_libsecret' };
/** Far below what a dialog takes, far above what a busy computer takes. */
const STILL_MS = 2_000;

let hosts: Host[] = [];

/** The next start of the program: Chromium remembers its key, or that it got none, until its process ends. */
async function start(): Promise<Host> {
  const host = await startElectronHost<KeyStoreHostCommands>({
    entry: join(import.meta.dirname, '../../support/electron-host/key-store-host.ts'),
    switches: ['--password-store=gnome-libsecret'],
  });
  hosts.push(host);
  // Starting is slow, and no concern of these tests.
  await host.call('longestStill', null);
  return host;
}

function throughHost(host: Host): SafeStorage {
  return {
    state: () => host.call('state', null),
    wrap: async plaintext => {
      const wrapped = await host.call('wrap', plaintext);
      return wrapped === null ? null : new Uint8Array(Buffer.from(wrapped, 'base64'));
    },
    unwrap: wrapped => host.call('unwrap', Buffer.from(wrapped).toString('base64')),
  };
}

async function wrappedBefore(): Promise<string> {
  const wrapped = await (await start()).call('wrap', IDENTITY);
  if (wrapped === null) throw new Error('Not wrapped');
  return wrapped;
}

async function signalKeyStore(signal: NodeJS.Signals): Promise<void> {
  process.kill((await keyStoreProcess()) ?? Number.NaN, signal);
}

describe.runIf(process.platform === 'linux')('Electron on a real GNOME Keyring', () => {
  let session: PrivateSession;
  beforeAll(async () => {
    session = await enterPrivateSession({ startsServices: true });
    await loseKeyStore();
  });
  afterEach(async () => {
    const uncaught = hosts.flatMap(host => host.uncaught());
    await Promise.all(hosts.map(host => host.close()));
    hosts = [];
    expect(uncaught).toEqual([]);
  });
  afterAll(() => session?.stop());

  it('locked at start: says so without a dialog and without standing still, and works once unlocked', async () => {
    const wrapped = await wrappedBefore();
    await lockKeyStore();
    const host = await start();
    expect(await host.call('state', null)).toEqual({
      kind: 'unusable',
      reason: 'key_store_locked',
    });
    expect(await host.call('unwrap', wrapped)).toEqual({ ok: false, fault: 'locked' });
    expect(await host.call('wrap', IDENTITY)).toBeNull();
    expect(await isKeyStoreDialogOpen()).toBe(false);

    const dismissed = host.call('unlock', null);
    await answerKeyStoreDialog({ key: 'Escape' });
    expect(await dismissed).toBe('dismissed');
    await waitUntilDialogCloses();
    expect(await host.call('unwrap', wrapped)).toEqual({ ok: false, fault: 'locked' });

    const unlocked = host.call('unlock', null);
    await answerKeyStoreDialog({ text: 'pw' }, { key: 'Return' });
    expect(await unlocked).toBe('unlocked');
    expect(await host.call('unwrap', wrapped)).toMatchObject({ ok: true, plaintext: IDENTITY });
    expect(await host.call('state', null)).toEqual(USABLE);
    expect(await host.call('longestStill', null)).toBeLessThan(STILL_MS);
  });

  it('locked later: goes on working, without a dialog', async () => {
    const host = await start();
    const wrapped = await host.call('wrap', IDENTITY);
    await lockKeyStore();
    expect(await host.call('unwrap', wrapped ?? '')).toMatchObject({ plaintext: IDENTITY });
    expect(await host.call('state', null)).toEqual(USABLE);
    expect(await isKeyStoreDialogOpen()).toBe(false);
    expect(await host.call('longestStill', null)).toBeLessThan(STILL_MS);
    await loseKeyStore();
  });

  it('hanging: says so in time without standing still, and works once it goes on', async () => {
    const wrapped = await wrappedBefore();
    await signalKeyStore('SIGSTOP');
    const host = await start();
    try {
      expect(await host.call('unwrap', wrapped)).toEqual({ ok: false, fault: 'hanging' });
      const failed = { kind: 'unusable', reason: 'key_store_failed' };
      expect(await host.call('state', null)).toEqual(failed);
    } finally {
      await signalKeyStore('SIGCONT');
    }
    expect(await host.call('unwrap', wrapped)).toMatchObject({ ok: true, plaintext: IDENTITY });
    expect(await host.call('longestStill', null)).toBeLessThan(STILL_MS);
  });

  it('no keyring yet: counts as locked, shows no dialog by itself, and makes one when asked to unlock', async () => {
    await eraseKeyStore();
    const host = await start();
    expect(await host.call('state', null)).toEqual({
      kind: 'unusable',
      reason: 'key_store_locked',
    });
    expect(await isKeyStoreDialogOpen()).toBe(false);
    const unlocked = host.call('unlock', null);
    await answerKeyStoreDialog({ text: 'pw' }, { key: 'Tab' }, { text: 'pw' }, { key: 'Return' });
    expect(await unlocked).toBe('unlocked');
    expect(await host.call('state', null)).toEqual(USABLE);
    await loseKeyStore();
  });

  it('wiped: what was wrapped before is foreign, whatever it decrypts to', async () => {
    const before = await start();
    const texts = Array.from({ length: 6 }, (_, n) => `${IDENTITY}${'x'.repeat(n)}`);
    const wrapped: string[] = [];
    for (const text of texts) wrapped.push((await before.call('wrap', text)) ?? '');
    await loseKeyStore();
    const host = await start();
    const opened = await Promise.all(wrapped.map(one => host.call('unwrap', one)));
    // One in 256 decrypts to noise, so that six of them practically never do.
    expect(opened).toContainEqual({ ok: false, fault: 'cannot_decrypt' });
    for (const one of opened) {
      if (one.ok) expect(one.plaintext).toContain('\uFFFD');
      else expect(one.fault).toBe('cannot_decrypt');
    }
    expect(await host.call('state', null)).toEqual(USABLE);
  });

  it('leaves no connection to the bus behind', async () => {
    const host = await start();
    await host.call('readiness', null);
    const before = await host.call('openSockets', null);
    for (let n = 0; n < 20; n++) await host.call('readiness', null);
    // Electron opens some of its own meanwhile.
    await expect.poll(() => host.call('openSockets', null)).toBeLessThan(before + 10);
  });
});

describe.runIf(process.platform === 'linux')('Electron on a bus without a key store', () => {
  it('says that there is none, and works once there is one', async () => {
    const session = await enterPrivateSession();
    try {
      const host = await start();
      expect(await host.call('state', null)).toEqual({ kind: 'unusable', reason: 'no_key_store' });
      const foreign = Buffer.from('v11 something').toString('base64');
      expect(await host.call('unwrap', foreign)).toEqual({ ok: false, fault: 'unavailable' });
      await startKeyStore();
      expect(await host.call('state', null)).toEqual(USABLE);
      const wrapped = await host.call('wrap', IDENTITY);
      expect(await host.call('unwrap', wrapped ?? '')).toMatchObject({ plaintext: IDENTITY });
      expect(host.uncaught()).toEqual([]);
    } finally {
      await Promise.all(hosts.map(host => host.close()));
      hosts = [];
      await session.stop();
    }
  });
});

describe.runIf(process.platform === 'linux')('Electron on an unlocked GNOME Keyring', () => {
  let session: PrivateSession;
  let host: Host;
  beforeAll(async () => {
    session = await enterPrivateSession({ startsServices: true });
    await loseKeyStore();
    host = await start();
  });
  afterAll(async () => {
    await host?.close();
    await session?.stop();
  });

  safeStorageContract('the wrapper in a real Electron', async () => throughHost(host));
});
