import { describe, expect, it } from 'vitest';
import type { SafeStorage } from '../../../electron/ports/safe-storage';

const IDENTITY = 'AGE-SECRET-KEY-1QQPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQY';

/**
 * What every key store must do that says it is usable: the fake, our wrapper over stubs, and the wrapper in a
 * real Electron with a real key store. `create` may take its time and may answer a proxy to another process.
 */
export function safeStorageContract(name: string, create: () => Promise<SafeStorage>): void {
  describe(`key store contract: ${name}`, () => {
    const wrapped = async (storage: SafeStorage, text: string): Promise<Uint8Array> => {
      const bytes = await storage.wrap(text);
      if (bytes === null) throw new Error('This key store does not wrap');
      return bytes;
    };

    it('is usable and names its backend', async () => {
      const state = await (await create()).state();
      expect(state.kind).toBe('usable');
      if (state.kind === 'usable') expect(state.backend).not.toBe('');
    });

    it.each([
      ['an identity', IDENTITY],
      ['Arabic and astral characters', 'مفتاح 🔑 é'],
      ['a long text', 'x'.repeat(10_000)],
      ['control characters', 'a\u0000b\r\n'],
    ])('unwraps what it wrapped: %s', async (_, text) => {
      const storage = await create();
      const opened = await storage.unwrap(await wrapped(storage, text));
      expect(opened).toMatchObject({ ok: true, plaintext: text });
    });

    it('wraps into something that does not show the text, nor the constant-key mark on Linux', async () => {
      const storage = await create();
      const bytes = Buffer.from(await wrapped(storage, IDENTITY));
      expect(bytes.includes(IDENTITY)).toBe(false);
      if (process.platform === 'linux') expect(bytes.toString('latin1', 0, 3)).not.toBe('v10');
    });

    it('calls the constant Linux key weak', async () => {
      if (process.platform !== 'linux') return;
      const storage = await create();
      const bytes = await wrapped(storage, IDENTITY);
      bytes.set(Buffer.from('v10'));
      expect(await storage.unwrap(bytes)).toEqual({ ok: false, fault: 'weak' });
    });

    it.each([
      ['nothing', new Uint8Array()],
      ['clear text', Buffer.from(IDENTITY)],
      ['random bytes', Buffer.from('9f8e7d6c5b4a39281706f5e4d3c2b1a0', 'hex')],
      ['a mark alone', Buffer.from('v11')],
    ])('cannot decrypt %s', async (_, bytes) => {
      const opened = await (await create()).unwrap(new Uint8Array(bytes));
      expect(opened).toEqual({ ok: false, fault: 'cannot_decrypt' });
    });

    // The Linux key stores' cipher has no checksum: a changed ciphertext may open to another text, never to the same.
    it('never answers the old text for changed or cut bytes', async () => {
      const storage = await create();
      const bytes = await wrapped(storage, IDENTITY);
      const step = Math.max(1, Math.floor(bytes.length / 24));
      for (let at = 0; at < bytes.length; at += step) {
        const flipped = bytes.slice();
        flipped.set([(bytes[at] ?? 0) ^ 0x80], at);
        expect(await storage.unwrap(flipped)).not.toMatchObject({ plaintext: IDENTITY });
        expect(await storage.unwrap(bytes.slice(0, at))).not.toMatchObject({ plaintext: IDENTITY });
      }
    });

    it('answers calls made at once, each with its own', async () => {
      const storage = await create();
      const texts = Array.from({ length: 8 }, (_, n) => `text ${n}`);
      const opened = await Promise.all(
        texts.map(async text => storage.unwrap(await wrapped(storage, text))),
      );
      expect(opened.map(one => one.ok && one.plaintext)).toEqual(texts);
    });
  });
}
