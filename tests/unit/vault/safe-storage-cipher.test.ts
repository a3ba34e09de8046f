import { describe, expect, it } from 'vitest';
import { createSafeStorageCipher } from '../../../electron/vault/key-store/safe-storage-cipher';
import {
  goodDay,
  plainSafeStorage,
  promisedSafeStorage,
  type StubDay,
} from '../../contracts/vault/stub-electron-safe-storage';

const SHAPES = [
  ['plain', plainSafeStorage],
  ['promised', promisedSafeStorage],
] as const;

describe.each(SHAPES)('safeStorage wrapper, %s calls', (shape, stub) => {
  const on = (day: StubDay, platform: NodeJS.Platform = 'linux') =>
    createSafeStorageCipher({ safeStorage: stub(day), platform, deadlineMs: 30 });
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

  it('says unavailable while the key store is locked, and works again afterwards', async () => {
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

  it('ends as failed when calls throw or are missing', async () => {
    const day: StubDay = { ...goodDay(), encryptError: new Error('boom') };
    expect(await on(day).state()).toEqual({ kind: 'unusable', reason: 'key_store_failed' });
    expect(await on(day).wrap('secret text')).toBeNull();
    const empty = createSafeStorageCipher({ safeStorage: {}, platform: 'darwin' });
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
        expect(await storage.unwrap(bytes)).toEqual({ ok: false, fault: 'unavailable' });
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
    });
    const opened = await storage.unwrap(Buffer.from('v11 something'));
    expect(opened).toEqual({ ok: false, fault: 'cannot_decrypt' });
  });
});
