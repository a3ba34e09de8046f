import { describe, expect, it } from 'vitest';
import type { KeyStoreDoor } from '../../../electron/ports/key-store-door';
import {
  createSafeStorageCipher,
  type GivenSafeStorage,
} from '../../../electron/vault/key-store/safe-storage-cipher';
import {
  goodDay,
  plainSafeStorage,
  promisedSafeStorage,
  type StubDay,
} from '../../contracts/vault/stub-electron-safe-storage';
import { createFakeKeyStoreDoor } from '../../fakes/fake-key-store-door';

const SHAPES = [
  ['plain', plainSafeStorage],
  ['promised', promisedSafeStorage],
] as const;

describe.each(SHAPES)('safeStorage wrapper, %s calls', (shape, stub) => {
  const on = (
    day: StubDay,
    platform: NodeJS.Platform = 'linux',
    door: KeyStoreDoor = createFakeKeyStoreDoor(),
  ) => createSafeStorageCipher({ safeStorage: stub(day), platform, door, deadlineMs: 30 });
  const wrapOn = async (day: StubDay, platform: NodeJS.Platform = 'linux') => {
    const bytes = await on(day, platform).wrap('secret text');
    if (bytes === null) throw new Error('not wrapped');
    return bytes;
  };

  it('calls the basic text backend weak, on Linux only', async () => {
    const day: StubDay = { ...goodDay(), backend: 'basic_text' };
    expect(await on(day).state()).toEqual({ kind: 'unusable', reason: 'weak_key_store' });
    expect(await on(day, 'darwin').state()).toEqual({ kind: 'usable', backend: 'darwin' });
  });

  it('calls an unknown backend weak unless promised calls prove a real key', async () => {
    const day: StubDay = { ...goodDay(), backend: 'unknown' };
    const state = await on(day).state();
    if (shape === 'plain') expect(state).toEqual({ kind: 'unusable', reason: 'weak_key_store' });
    else expect(state).toEqual({ kind: 'usable', backend: 'unknown' });
    const weak = await on({ ...day, prefix: 'v10' }).state();
    expect(weak).toEqual({ kind: 'unusable', reason: 'weak_key_store' });
  });

  it('refuses the constant key on Linux and takes the same mark elsewhere', async () => {
    const day: StubDay = { ...goodDay(), prefix: 'v10' };
    expect(await on(day).state()).toEqual({ kind: 'unusable', reason: 'weak_key_store' });
    expect(await on(day).wrap('secret text')).toBeNull();
    const bytes = await wrapOn(day, 'darwin');
    expect(await on(day).unwrap(bytes)).toEqual({ ok: false, fault: 'weak' });
    for (const platform of ['darwin', 'win32'] as const) {
      expect((await on(day, platform).state()).kind).toBe('usable');
      expect(await on(day, platform).unwrap(bytes)).toMatchObject({ plaintext: 'secret text' });
    }
  });

  it('says unavailable while Electron says so, and works again afterwards', async () => {
    const day = goodDay();
    const bytes = await wrapOn(day);
    const storage = on(day);
    day.available = false;
    expect(await storage.state()).toEqual({ kind: 'unusable', reason: 'no_key_store' });
    expect(await storage.unwrap(bytes)).toEqual({ ok: false, fault: 'unavailable' });
    expect(await storage.wrap('secret text')).toBeNull();
    day.available = true;
    expect(await storage.unwrap(bytes)).toMatchObject({ plaintext: 'secret text' });
  });

  it('tells temporarily unavailable from cannot decrypt', async () => {
    const day = goodDay();
    const bytes = await wrapOn(day);
    day.decryptError = new Error('decryptString is temporarily unavailable. Please try again.');
    expect(await on(day).unwrap(bytes)).toEqual({ ok: false, fault: 'unavailable' });
    day.decryptError = new Error('Error while decrypting the ciphertext provided to …');
    expect(await on(day).unwrap(bytes)).toEqual({ ok: false, fault: 'cannot_decrypt' });
  });

  it('does not call a ciphertext foreign while no proper key is there to say so', async () => {
    const day = goodDay();
    const bytes = await wrapOn(day);
    day.decryptError = new Error('Error while decrypting the ciphertext provided to …');
    day.encryptError = new Error('Error while encrypting the text provided to …');
    expect(await on(day).unwrap(bytes)).toEqual({ ok: false, fault: 'unavailable' });
    day.encryptError = null;
    day.prefix = 'v10';
    expect(await on(day).unwrap(bytes)).toEqual({ ok: false, fault: 'weak' });
  });

  it('says cannot decrypt for a key store with another password', async () => {
    const bytes = await wrapOn(goodDay());
    const opened = await on({ ...goodDay(), password: 'another' }).unwrap(bytes);
    expect(opened).not.toMatchObject({ plaintext: 'secret text' });
  });

  it.each([
    ['locked', 'key_store_locked', 'locked'],
    ['hanging', 'key_store_failed', 'hanging'],
    ['absent', 'no_key_store', 'unavailable'],
  ] as const)('touches nothing while the door is %s', async (readiness, reason, fault) => {
    const bytes = await wrapOn(goodDay());
    const touched: string[] = [];
    const watched = new Proxy(stub(goodDay()), {
      get: (target, name: keyof GivenSafeStorage) => {
        if (name !== 'getSelectedStorageBackend') touched.push(name);
        return target[name];
      },
    });
    const door = createFakeKeyStoreDoor(readiness);
    const storage = createSafeStorageCipher({ safeStorage: watched, platform: 'linux', door });
    expect(await storage.state()).toEqual({ kind: 'unusable', reason });
    expect(await storage.unwrap(bytes)).toEqual({ ok: false, fault });
    expect(await storage.wrap('secret text')).toBeNull();
    expect(touched).toEqual([]);
    door.setReadiness('ready');
    expect(await storage.unwrap(bytes)).toMatchObject({ plaintext: 'secret text' });
    expect((await storage.state()).kind).toBe('usable');
  });

  it('asks the door until the key store has worked once, and not again', async () => {
    const day = goodDay();
    const bytes = await wrapOn(day);
    for (const first of ['state', 'unwrap', 'wrap'] as const) {
      const door = createFakeKeyStoreDoor();
      const storage = on(day, 'linux', door);
      await (first === 'unwrap'
        ? storage.unwrap(bytes)
        : first === 'wrap'
          ? storage.wrap('x')
          : storage.state());
      const { asked } = door.counts;
      expect(asked).toBeGreaterThan(0);
      door.setReadiness('locked');
      expect(await storage.unwrap(bytes)).toMatchObject({ plaintext: 'secret text' });
      expect((await storage.state()).kind).toBe('usable');
      expect(door.counts.asked).toBe(asked);
    }
  });

  it('asks again after a failure, and once for calls made together', async () => {
    const day = goodDay();
    const bytes = await wrapOn(day);
    const door = createFakeKeyStoreDoor('locked');
    const storage = on(day, 'linux', door);
    await Promise.all([storage.state(), storage.unwrap(bytes), storage.wrap('x')]);
    expect(door.counts.asked).toBe(1);
    await storage.state();
    expect(door.counts.asked).toBe(2);
  });

  it.each(['kwallet', 'kwallet5', 'kwallet6', 'basic_text'] as const)(
    'has no door to ask where the backend is %s',
    async backend => {
      const door = createFakeKeyStoreDoor('absent');
      const day: StubDay = { ...goodDay(), backend };
      const storage = on(day, 'linux', door);
      expect((await storage.state()).kind).toBe(backend === 'basic_text' ? 'unusable' : 'usable');
      await storage.unwrap(await wrapOn(goodDay()));
      expect(door.counts.asked).toBe(0);
    },
  );

  it('ends as failed when the door itself fails', async () => {
    const door: KeyStoreDoor = {
      readiness: () => Promise.reject(new Error('boom')),
      unlock: async () => 'failed',
    };
    const storage = on(goodDay(), 'linux', door);
    expect(await storage.state()).toEqual({ kind: 'unusable', reason: 'key_store_failed' });
    expect(await storage.wrap('x')).toBeNull();
    expect((await storage.unwrap(await wrapOn(goodDay()))).ok).toBe(false);
  });

  it('ends as failed when calls throw or are missing', async () => {
    const day: StubDay = { ...goodDay(), encryptError: new Error('boom') };
    expect(await on(day).state()).toEqual({ kind: 'unusable', reason: 'key_store_failed' });
    expect(await on(day).wrap('secret text')).toBeNull();
    const empty = createSafeStorageCipher({
      safeStorage: {},
      platform: 'darwin',
      door: createFakeKeyStoreDoor(),
    });
    expect(await empty.state()).toEqual({ kind: 'unusable', reason: 'key_store_failed' });
    expect(await empty.wrap('secret text')).toBeNull();
    expect(await empty.unwrap(Buffer.from('v11abc'))).toEqual({ ok: false, fault: 'unavailable' });
  });
});

describe('safeStorage wrapper, promised calls only', () => {
  const on = (day: StubDay) =>
    createSafeStorageCipher({
      safeStorage: promisedSafeStorage(day),
      platform: 'linux',
      door: createFakeKeyStoreDoor(),
      deadlineMs: 30,
    });

  it.each(['available', 'encrypt', 'decrypt'] as const)(
    'ends in time when %s hangs',
    async call => {
      const day = goodDay();
      const storage = on(day);
      const bytes = await storage.wrap('secret text');
      day.hangs = new Set([call]);
      if (call !== 'encrypt' && bytes !== null) {
        expect(await storage.unwrap(bytes)).toEqual({ ok: false, fault: 'hanging' });
      }
      expect(await storage.wrap('secret text')).toBeNull();
      if (call !== 'decrypt') {
        expect(await storage.state()).toEqual({ kind: 'unusable', reason: 'key_store_failed' });
      }
    },
  );

  it('passes on the advice to wrap again', async () => {
    const day: StubDay = { ...goodDay(), shouldReEncrypt: true };
    const bytes = await on(day).wrap('secret text');
    expect(await on(day).unwrap(bytes ?? new Uint8Array())).toEqual({
      ok: true,
      plaintext: 'secret text',
      rewrapAdvised: true,
    });
  });

  it('survives an answer that is no text', async () => {
    const storage = createSafeStorageCipher({
      safeStorage: {
        ...promisedSafeStorage(goodDay()),
        decryptStringAsync: async () => JSON.parse('{"result":7}'),
      },
      platform: 'linux',
      door: createFakeKeyStoreDoor(),
    });
    const opened = await storage.unwrap(Buffer.from('v11 something'));
    expect(opened).toEqual({ ok: false, fault: 'cannot_decrypt' });
  });
});
