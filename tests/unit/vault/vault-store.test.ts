import { chmod, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SafeStorage } from '../../../electron/ports/safe-storage';
import { createAgeKey } from '../../../electron/vault/format/age-file';
import { createFakeSafeStorage } from '../../fakes/fake-safe-storage';
import { contentOf, credential, EMPTY, openedFile, profile } from './vault-content';
import { everyFile, savedVault, storeOn, temporaryFolder } from './vault-fixture';

describe('a new vault', () => {
  it('opens empty and writes nothing before the first save', async () => {
    const folder = join(await temporaryFolder(), 'deep', 'vault');
    const store = storeOn(folder);
    expect(await store.open()).toEqual(openedFile(EMPTY));
    expect(await everyFile(folder)).toEqual({});
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it.each(['no_key_store', 'weak_key_store', 'key_store_failed'] as const)(
    'stays in memory and leaves the disk alone: %s',
    async reason => {
      const parent = await temporaryFolder();
      const safeStorage = createFakeSafeStorage();
      safeStorage.setState({ kind: 'unusable', reason });
      const store = storeOn(join(parent, 'vault'), safeStorage);
      expect(await store.open()).toEqual({ kind: 'memory', reason });
      expect(await store.save(contentOf(1))).toEqual({ ok: false, error: 'key_store' });
      expect(await everyFile(parent)).toEqual({});
    },
  );

  it('is not written when the key store fails at the first save, and is when it works again', async () => {
    const folder = join(await temporaryFolder(), 'vault');
    const safeStorage = createFakeSafeStorage();
    const store = storeOn(folder, safeStorage);
    await store.open();
    safeStorage.failWrap(true);
    expect(await store.save(contentOf(1))).toEqual({ ok: false, error: 'key_store' });
    safeStorage.failWrap(false);
    safeStorage.answerGarbage('not what was wrapped');
    expect(await store.save(contentOf(1))).toEqual({ ok: false, error: 'key_store' });
    expect(Object.keys(await everyFile(folder))).toEqual(['slots']);
    safeStorage.answerGarbage(null);
    expect(await store.save(contentOf(1))).toEqual({ ok: true, value: undefined });
    expect(await storeOn(folder, safeStorage).open()).toMatchObject({ kind: 'file' });
  });

  it('refuses to save before it was opened', async () => {
    const folder = await temporaryFolder();
    expect(await storeOn(folder).save(EMPTY)).toEqual({ ok: false, error: 'other' });
  });
});

describe('round trip', () => {
  it('opens with what was saved, after every save', async () => {
    const { folder, safeStorage } = await savedVault();
    const store = storeOn(folder, safeStorage);
    await store.open();
    for (const count of [1, 0, 40, 3]) {
      const content = count === 0 ? EMPTY : contentOf(count);
      expect((await store.save(content)).ok).toBe(true);
      const next = await storeOn(folder, safeStorage).open();
      expect(next).toEqual(openedFile(content));
    }
  });

  it('keeps any text a person can type', async () => {
    const folder = join(await temporaryFolder(), 'vault');
    const safeStorage = createFakeSafeStorage();
    const store = storeOn(folder, safeStorage);
    await store.open();
    const text = (maxLength: number) => fc.string({ unit: 'binary', minLength: 1, maxLength });
    await fc.assert(
      fc.asyncProperty(text(200), text(1000), fc.string({ maxLength: 500 }), async (a, b, c) => {
        const content = {
          ...EMPTY,
          credentials: [credential('__proto__', { secret1: b })],
          profiles: [profile('constructor', '__proto__', { name: a, notes: c })],
        };
        expect((await store.save(content)).ok).toBe(true);
        expect(await storeOn(folder, safeStorage).open()).toEqual(openedFile(content));
      }),
      { numRuns: 25 },
    );
  });

  it('refuses content that it would not open again', async () => {
    const { folder, safeStorage } = await savedVault();
    const before = await everyFile(folder);
    const store = storeOn(folder, safeStorage);
    await store.open();
    const bad = [
      { ...EMPTY, profiles: [profile('p', 'nobody')] },
      { ...EMPTY, credentials: [credential('c'), credential('c')] },
      { ...EMPTY, credentials: [credential('c', { clientId: '' })] },
    ];
    for (const content of bad) {
      expect(await store.save(content)).toEqual({ ok: false, error: 'other' });
    }
    expect(await everyFile(folder)).toEqual(before);
  });

  it('writes files that only their owner may read, and makes others so', async () => {
    const { folder, safeStorage } = await savedVault();
    const files = ['vault.age', 'slots/os.bin', 'slots/os.json'].map(name => join(folder, name));
    const modes = async () =>
      Promise.all(
        [folder, join(folder, 'slots'), ...files].map(
          async path => (await stat(path)).mode & 0o777,
        ),
      );
    expect(await modes()).toEqual([0o700, 0o700, 0o600, 0o600, 0o600]);
    for (const path of files) await chmod(path, 0o644);
    await chmod(folder, 0o755);
    await storeOn(folder, safeStorage).open();
    expect(await modes()).toEqual([0o700, 0o700, 0o600, 0o600, 0o600]);
  });

  it('notes beside the slot which key store wrapped it', async () => {
    const { folder } = await savedVault();
    expect(JSON.parse(await readFile(join(folder, 'slots/os.json'), 'utf8'))).toEqual({
      formatVersion: 1,
      appName: 'Miftah',
      platform: process.platform,
      backend: 'gnome_libsecret',
      machine: expect.stringMatching(/^[0-9a-f]{16}$/),
      cipherPrefix: 'v11',
    });
  });
});

describe('backups', () => {
  it('keeps the last three, newest first', async () => {
    const { folder, safeStorage } = await savedVault();
    const store = storeOn(folder, safeStorage);
    await store.open();
    const written = [await readFile(join(folder, 'vault.age'))];
    for (let n = 0; n < 5; n++) {
      await store.save(contentOf(n + 1));
      written.unshift(await readFile(join(folder, 'vault.age')));
    }
    for (const n of [1, 2, 3]) {
      expect(await readFile(join(folder, `vault.age.${n}`))).toEqual(written[n]);
    }
    expect(Object.keys(await everyFile(folder)).sort()).toEqual([
      'last-save.json',
      'slots',
      'slots/os.bin',
      'slots/os.json',
      'vault.age',
      'vault.age.1',
      'vault.age.2',
      'vault.age.3',
    ]);
  });
});

describe('somebody else was there', () => {
  it.each([
    ['replaced', (path: string) => writeFile(path, 'another')],
    ['deleted', (path: string) => rm(path)],
  ])('does not write over a vault that was %s', async (_, change) => {
    const { folder, safeStorage } = await savedVault();
    const store = storeOn(folder, safeStorage);
    await store.open();
    await change(join(folder, 'vault.age'));
    const before = await everyFile(folder);
    expect(await store.save(contentOf(1))).toEqual({ ok: false, error: 'changed_outside' });
    expect(await everyFile(folder)).toEqual(before);
  });

  it('does not make the folder again when all of it was deleted', async () => {
    const { folder, safeStorage } = await savedVault();
    const store = storeOn(folder, safeStorage);
    await store.open();
    await rm(folder, { recursive: true });
    expect(await store.save(contentOf(1))).toEqual({ ok: false, error: 'changed_outside' });
    await expect(stat(folder)).rejects.toThrow();
  });

  it('takes no offence at a touched file with the same content', async () => {
    const { folder, safeStorage } = await savedVault();
    const store = storeOn(folder, safeStorage);
    await store.open();
    await utimes(join(folder, 'vault.age'), 1, 1);
    expect((await store.save(contentOf(1))).ok).toBe(true);
  });

  it('does not write over a vault that appeared before the first save', async () => {
    const { folder: other } = await savedVault();
    const folder = await temporaryFolder();
    const store = storeOn(folder);
    await store.open();
    await writeFile(join(folder, 'vault.age'), await readFile(join(other, 'vault.age')));
    expect(await store.save(contentOf(1))).toEqual({ ok: false, error: 'changed_outside' });
  });

  it('puts a removed slot back before it writes, without which nothing would open', async () => {
    const { folder, safeStorage } = await savedVault();
    const store = storeOn(folder, safeStorage);
    await store.open();
    await rm(join(folder, 'slots'), { recursive: true });
    expect((await store.save(contentOf(1))).ok).toBe(true);
    expect(await storeOn(folder, safeStorage).open()).toMatchObject({ kind: 'file' });
  });

  it.each([
    ['that opens', async (keys: SafeStorage) => keys.wrap((await createAgeKey()).identity)],
    ['that does not', async () => createFakeSafeStorage().wrap((await createAgeKey()).identity)],
  ])('does not write beside a slot of another key %s', async (_, otherSlot) => {
    const { folder, safeStorage } = await savedVault();
    const store = storeOn(folder, safeStorage);
    await store.open();
    const slot = await otherSlot(safeStorage);
    await writeFile(join(folder, 'slots/os.bin'), slot ?? '');
    const before = await everyFile(folder);
    expect(await store.save(contentOf(1))).toEqual({ ok: false, error: 'changed_outside' });
    expect(await everyFile(folder)).toEqual(before);
  });
});

describe('wrapping the key again', () => {
  it('happens when the key store advises it, and the vault stays as it is', async () => {
    const { folder, safeStorage } = await savedVault();
    const before = await everyFile(folder);
    safeStorage.adviseRewrap(true);
    const store = storeOn(folder, safeStorage);
    expect(await store.open()).toMatchObject({ kind: 'file' });
    const after = await everyFile(folder);
    expect(after['slots/os.bin']).not.toBe(before['slots/os.bin']);
    expect(after['vault.age']).toBe(before['vault.age']);
    expect((await store.save(contentOf(3))).ok).toBe(true);
    expect(await storeOn(folder, safeStorage).open()).toMatchObject({ kind: 'file' });
  });

  it('leaves the old slot when it fails', async () => {
    const { folder, safeStorage } = await savedVault();
    const before = await everyFile(folder);
    safeStorage.adviseRewrap(true);
    safeStorage.failWrap(true);
    const store = storeOn(folder, safeStorage);
    expect(await store.open()).toMatchObject({ kind: 'file' });
    expect(await everyFile(folder)).toEqual(before);
    expect((await store.save(contentOf(3))).ok).toBe(true);
  });
});

describe('left-over temporary files', () => {
  it('go after a good open, and only ours', async () => {
    const { folder, safeStorage } = await savedVault();
    const ours = ['vault.age.tmp-0123456789abcdef', 'slots/os.bin.tmp-0123456789abcdef'];
    const others = ['vault.age.tmp-notes', 'thesis.doc'];
    for (const name of [...ours, ...others]) await writeFile(join(folder, name), 'x');
    safeStorage.failUnwrap('unavailable');
    await storeOn(folder, safeStorage).open();
    expect(Object.keys(await everyFile(folder))).toEqual(expect.arrayContaining(ours));
    safeStorage.failUnwrap(null);
    await storeOn(folder, safeStorage).open();
    const names = Object.keys(await everyFile(folder));
    expect(names).toEqual(expect.arrayContaining(others));
    for (const name of ours) expect(names).not.toContain(name);
  });
});

it('opens a vault folder that is a link to another folder', async () => {
  const { folder, safeStorage } = await savedVault();
  const { symlink } = await import('node:fs/promises');
  const link = join(await temporaryFolder(), 'link');
  await symlink(folder, link);
  const store = storeOn(link, safeStorage);
  expect(await store.open()).toMatchObject({ kind: 'file' });
  expect((await store.save(contentOf(1))).ok).toBe(true);
});

it('is not misled by an empty slots folder', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'slots'));
  await writeFile(join(folder, 'slots/os.json'), '{}');
  const store = storeOn(folder);
  expect(await store.open()).toEqual(openedFile(EMPTY));
  expect((await store.save(contentOf(1))).ok).toBe(true);
});
