import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FakeSafeStorage } from '../../fakes/fake-safe-storage';
import { createFakeSafeStorage } from '../../fakes/fake-safe-storage';
import { contentOf, EMPTY } from './vault-content';
import { everyFile, savedVault, storeOn, temporaryFolder } from './vault-fixture';

const PASSPHRASE = 'seven words nobody would ever guess';

async function vaultWithPassphrase() {
  const saved = await savedVault(contentOf(3));
  const store = storeOn(saved.folder, saved.safeStorage);
  await store.open();
  const made = await store.setPassphrase(PASSPHRASE);
  if (!made.ok) throw new Error(made.error);
  return { ...saved, store };
}

/** What the passphrase leads to on a computer whose key store is the one given. */
async function openedWith(folder: string, keys: FakeSafeStorage, passphrase = PASSPHRASE) {
  return storeOn(folder, keys).openWithPassphrase(passphrase);
}

const NO_KEY_STORE = { kind: 'unusable', reason: 'no_key_store' } as const;

describe('the passphrase slot', () => {
  it('is a file of its own, 0600, and leaves the vault and the other slot alone', async () => {
    const { folder, safeStorage } = await savedVault();
    const before = await everyFile(folder);
    const store = storeOn(folder, safeStorage);
    await store.open();
    expect(await store.setPassphrase(PASSPHRASE)).toEqual({
      ok: true,
      value: { keyStore: true, passphrase: true },
    });
    const { 'slots/recovery.age': slot, ...rest } = await everyFile(folder);
    expect(rest).toEqual(before);
    expect(Buffer.from(slot ?? '', 'base64').toString('latin1')).toMatch(
      /^age-encryption\.org\/v1\n-> scrypt /,
    );
    expect((await stat(join(folder, 'slots/recovery.age'))).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['reset', (keys: FakeSafeStorage) => keys.forgetKey()],
    ['full of garbage', (keys: FakeSafeStorage) => keys.answerGarbage('garbage')],
  ] as const)(
    'opens the vault when the key store was %s, and mends its slot',
    async (_, change) => {
      const { folder, safeStorage } = await vaultWithPassphrase();
      change(safeStorage);
      expect(await storeOn(folder, safeStorage).open()).toMatchObject({
        kind: 'unreadable',
        passphrase: true,
      });
      safeStorage.answerGarbage(null);
      const opened = await openedWith(folder, safeStorage);
      expect(opened).toMatchObject({ ok: true, value: { kind: 'file', content: contentOf(3) } });
      safeStorage.failUnwrap(null);
      expect(await storeOn(folder, safeStorage).open()).toMatchObject({
        kind: 'file',
        content: contentOf(3),
      });
    },
  );

  it.each(['key_store_locked', 'weak_key_store', 'no_key_store'] as const)(
    'leaves the slot as it is while the key store is of no use: %s',
    async reason => {
      const { folder, safeStorage } = await vaultWithPassphrase();
      const slot = (await everyFile(folder))['slots/os.bin'];
      safeStorage.setState({ kind: 'unusable', reason });
      expect(await openedWith(folder, safeStorage)).toMatchObject({
        ok: true,
        value: { waysIn: { keyStore: false, passphrase: true } },
      });
      expect((await everyFile(folder))['slots/os.bin']).toBe(slot);
    },
  );

  it('makes the key store a way in again on another computer', async () => {
    const { folder } = await vaultWithPassphrase();
    await rm(join(folder, 'slots/os.bin'));
    const other = createFakeSafeStorage();
    expect(await storeOn(folder, other).open()).toEqual({ kind: 'locked' });
    expect(await openedWith(folder, other)).toMatchObject({
      ok: true,
      value: { waysIn: { keyStore: true, passphrase: true } },
    });
    expect(await storeOn(folder, other).open()).toMatchObject({ kind: 'file' });
  });

  it('refuses a wrong passphrase, and nothing changes', async () => {
    const { folder, safeStorage } = await vaultWithPassphrase();
    const before = await everyFile(folder);
    expect(await openedWith(folder, safeStorage, 'not that one')).toEqual({
      ok: false,
      error: 'wrong',
    });
    expect(await openedWith(folder, safeStorage, '')).toEqual({ ok: false, error: 'wrong' });
    expect(await everyFile(folder)).toEqual(before);
  });

  it.each([
    ['empty', ''],
    ['no age file', 'hello'],
    [
      'of absurd cost',
      `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 40\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\nx`,
    ],
  ])('says that the slot itself is %s', async (_, text) => {
    const { folder, safeStorage } = await vaultWithPassphrase();
    await writeFile(join(folder, 'slots/recovery.age'), text);
    expect(await openedWith(folder, safeStorage)).toEqual({ ok: false, error: 'slot_unusable' });
  });

  it('can be changed: the old passphrase no longer opens', async () => {
    const { folder, safeStorage, store } = await vaultWithPassphrase();
    await store.setPassphrase('another good passphrase');
    expect(await openedWith(folder, safeStorage)).toEqual({ ok: false, error: 'wrong' });
    expect((await openedWith(folder, safeStorage, 'another good passphrase')).ok).toBe(true);
  });

  it('can be removed while the key store is a way in, and not otherwise', async () => {
    const { folder, safeStorage, store } = await vaultWithPassphrase();
    expect(await store.removePassphrase()).toEqual({
      ok: true,
      value: { keyStore: true, passphrase: false },
    });
    expect(await store.hasPassphrase()).toBe(false);
    expect(await openedWith(folder, safeStorage)).toEqual({ ok: false, error: 'no_slot' });

    const alone = createFakeSafeStorage();
    alone.setState(NO_KEY_STORE);
    const other = storeOn(join(await temporaryFolder(), 'vault'), alone);
    await other.open();
    await other.setPassphrase(PASSPHRASE);
    await other.save(contentOf(1));
    expect(await other.removePassphrase()).toEqual({ ok: false, error: 'last_way_in' });
  });

  it('is put back when somebody removed it', async () => {
    const { folder, safeStorage, store } = await vaultWithPassphrase();
    const path = join(folder, 'slots/recovery.age');
    const before = await readFile(path);
    await rm(path);
    expect((await store.save(contentOf(4))).ok).toBe(true);
    expect(await readFile(path)).toEqual(before);
    expect((await openedWith(folder, safeStorage)).ok).toBe(true);
  });
});

describe('without a key store', () => {
  async function alone() {
    const safeStorage = createFakeSafeStorage();
    safeStorage.setState(NO_KEY_STORE);
    const folder = join(await temporaryFolder(), 'vault');
    const store = storeOn(folder, safeStorage);
    await store.open();
    return { folder, safeStorage, store };
  }

  it('the passphrase begins a vault file, and is asked for at the next start', async () => {
    const { folder, safeStorage, store } = await alone();
    expect((await store.save(contentOf(1))).ok).toBe(false);
    expect(await store.setPassphrase(PASSPHRASE)).toEqual({
      ok: true,
      value: { keyStore: false, passphrase: true },
    });
    expect((await store.save(contentOf(2))).ok).toBe(true);
    expect(Object.keys(await everyFile(folder)).sort()).toEqual([
      'last-save.json',
      'slots',
      'slots/recovery.age',
      'vault.age',
    ]);
    const next = storeOn(folder, safeStorage);
    expect(await next.open()).toEqual({ kind: 'locked' });
    expect((await next.save(contentOf(9))).ok).toBe(false);
    expect(await next.openWithPassphrase(PASSPHRASE)).toMatchObject({
      ok: true,
      value: { kind: 'file', content: contentOf(2) },
    });
  });

  it('a passphrase that was set right before a crash opens an empty vault', async () => {
    const { folder, safeStorage, store } = await alone();
    await store.setPassphrase(PASSPHRASE);
    expect(await openedWith(folder, safeStorage)).toMatchObject({
      ok: true,
      value: { kind: 'file', content: EMPTY },
    });
  });
});

describe('locked', () => {
  it('saves nothing, writes tokens, and goes on with the passphrase', async () => {
    const { folder, safeStorage, store } = await vaultWithPassphrase();
    await store.lock();
    const before = (await everyFile(folder))['vault.age'];
    expect((await store.save(contentOf(9))).ok).toBe(false);
    expect((await everyFile(folder))['vault.age']).toBe(before);
    expect(await store.resume({ kind: 'passphrase', passphrase: 'wrong' })).toEqual({
      ok: false,
      error: 'wrong',
    });
    expect((await store.resume({ kind: 'passphrase', passphrase: PASSPHRASE })).ok).toBe(true);
    expect((await store.save(contentOf(9))).ok).toBe(true);
    expect(await storeOn(folder, safeStorage).open()).toMatchObject({ content: contentOf(9) });
  });

  it('does not go on with the key of another vault', async () => {
    const { folder, store } = await vaultWithPassphrase();
    const other = await vaultWithPassphrase();
    await store.lock();
    const path = 'slots/recovery.age';
    await writeFile(join(folder, path), await readFile(join(other.folder, path)));
    expect(await store.resume({ kind: 'passphrase', passphrase: PASSPHRASE })).toEqual({
      ok: false,
      error: 'slot_unusable',
    });
  });
});
