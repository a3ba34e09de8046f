import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UnreadableCause } from '../../../shared/app-snapshot';
import type { FakeSafeStorage } from '../../fakes/fake-safe-storage';
import { contentOf, EMPTY, openedFile, unreadable } from './vault-content';
import { everyFile, savedVault, storeOn } from './vault-fixture';

/** A vault that was saved twice, so that it has a backup. */
async function vaultWithBackup() {
  const saved = await savedVault(contentOf(2));
  const store = storeOn(saved.folder, saved.safeStorage);
  await store.open();
  await store.save(contentOf(3));
  return saved;
}

type Change = (folder: string, safeStorage: FakeSafeStorage) => unknown;

const removed =
  (...names: string[]): Change =>
  async folder => {
    for (const name of names) await rm(join(folder, name), { recursive: true });
  };
const replaced =
  (name: string, make: (path: string) => unknown): Change =>
  async folder => {
    await rm(join(folder, name), { recursive: true });
    await make(join(folder, name));
  };

/** The key store does not know the slot, and the note beside it says where it was made. */
function madeElsewhere(where: object): Change {
  return async (folder, keys) => {
    keys.forgetKey();
    const path = join(folder, 'slots/os.json');
    const note = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...note, ...where }));
  };
}

const ROWS: readonly (readonly [string, UnreadableCause, Change])[] = [
  ['slot deleted', 'slot_missing', removed('slots/os.bin')],
  ['slots folder deleted', 'slot_missing', removed('slots')],
  ['slot and vault deleted, backup left', 'slot_missing', removed('slots', 'vault.age')],
  [
    'everything deleted but a slot of a later version',
    'slot_missing',
    async folder => {
      await removed('vault.age', 'vault.age.1', 'slots/os.bin')(folder, null as never);
      await writeFile(join(folder, 'slots/card.bin'), 'x');
    },
  ],
  [
    'vault and backup deleted, a bad one kept aside',
    'vault_missing',
    async (folder, keys) => {
      await rename(join(folder, 'vault.age'), join(folder, 'vault.age.corrupt-1'));
      await removed('vault.age.1')(folder, keys);
    },
  ],
  ['slots is a file', 'slot_unreadable', replaced('slots', path => writeFile(path, 'x'))],
  ['slot empty', 'slot_unreadable', replaced('slots/os.bin', path => writeFile(path, ''))],
  ['slot is a folder', 'slot_unreadable', replaced('slots/os.bin', path => mkdir(path))],
  ['slot is huge', 'slot_unreadable', folder => truncate(join(folder, 'slots/os.bin'), 70_000)],
  ['key store reset', 'key_store_reset', (_, keys) => keys.forgetKey()],
  ['slot of another computer', 'other_computer', madeElsewhere({ machine: '0123456789abcdef' })],
  ['slot of another system', 'other_computer', madeElsewhere({ platform: 'win32' })],
  ['slot of another desktop', 'other_desktop', madeElsewhere({ backend: 'kwallet5' })],
  ['slot holds no identity', 'slot_unreadable', (_, keys) => keys.answerGarbage('garbage')],
  [
    'slot holds an identity with a typing error',
    'slot_unreadable',
    (_, keys) => keys.answerGarbage(`AGE-SECRET-KEY-1${'Q'.repeat(58)}`),
  ],
  ['slot made with the constant key', 'key_store_weak', (_, keys) => keys.failUnwrap('weak')],
  ['key store locked', 'key_store_unavailable', (_, keys) => keys.failUnwrap('unavailable')],
  [
    'key store gone',
    'key_store_unavailable',
    (_, keys) => keys.setState({ kind: 'unusable', reason: 'no_key_store' }),
  ],
  [
    'only the weak key store left',
    'key_store_weak',
    (_, keys) => keys.setState({ kind: 'unusable', reason: 'weak_key_store' }),
  ],
  ['vault is a folder', 'vault_not_a_file', replaced('vault.age', path => mkdir(path))],
  [
    'vault is a pipe',
    'vault_not_a_file',
    replaced('vault.age', path => execFileSync('mkfifo', [path])),
  ],
  [
    'vault is a link to a device',
    'vault_not_a_file',
    replaced('vault.age', path => symlink('/dev/zero', path)),
  ],
  [
    'vault is a link to its backup',
    'vault_not_a_file',
    replaced('vault.age', path => symlink('vault.age.1', path)),
  ],
  ['vault is 2 GB', 'vault_not_a_file', folder => truncate(join(folder, 'vault.age'), 2 ** 31)],
];

/** What makes a vault file unusable; its backup then wins, or the vault is damaged. */
const DAMAGES: readonly (readonly [string, Change])[] = [
  ['empty', replaced('vault.age', path => writeFile(path, ''))],
  ['full of NUL', replaced('vault.age', path => writeFile(path, Buffer.alloc(3_000)))],
  ['[]', replaced('vault.age', path => writeFile(path, '[]'))],
  ['null', replaced('vault.age', path => writeFile(path, 'null'))],
  ["another program's file", replaced('vault.age', path => writeFile(path, '%PDF-1.7\n…'))],
  [
    'an age file with a passphrase of absurd cost',
    replaced('vault.age', path =>
      writeFile(
        path,
        `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 40\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n${'x'.repeat(64)}`,
      ),
    ),
  ],
];

describe('unreadable is never treated as absent', () => {
  it.each(ROWS)('%s: %s, and nothing is written', { timeout: 10_000 }, async (_, cause, change) => {
    const { folder, safeStorage } = await vaultWithBackup();
    await change(folder, safeStorage);
    const isHuge = cause === 'vault_not_a_file';
    const before = isHuge ? null : await everyFile(folder);
    const store = storeOn(folder, safeStorage);
    expect(await store.open()).toMatchObject({ kind: 'unreadable', cause, passphrase: false });
    expect((await store.save(contentOf(1))).ok).toBe(false);
    if (before !== null) expect(await everyFile(folder)).toEqual(before);
  });

  it.each(DAMAGES)('vault %s and no backup: damaged, and nothing is written', async (_, change) => {
    const { folder, safeStorage } = await savedVault();
    await change(folder, safeStorage);
    const before = await everyFile(folder);
    const store = storeOn(folder, safeStorage);
    expect(await store.open()).toEqual(unreadable('vault_damaged'));
    expect((await store.save(contentOf(1))).ok).toBe(false);
    expect(await everyFile(folder)).toEqual(before);
  });

  it('opens as before once the key store is back', async () => {
    const { folder, safeStorage } = await vaultWithBackup();
    const store = storeOn(folder, safeStorage);
    safeStorage.failUnwrap('unavailable');
    expect(await store.open()).toEqual(unreadable('key_store_unavailable'));
    safeStorage.failUnwrap(null);
    expect(await store.open()).toEqual(openedFile(contentOf(3)));
    expect((await store.save(contentOf(4))).ok).toBe(true);
  });

  it('uses the key of a slot that never had a vault', async () => {
    const { folder, safeStorage } = await savedVault();
    const slot = (await everyFile(folder))['slots/os.bin'];
    await rm(join(folder, 'vault.age'));
    const store = storeOn(folder, safeStorage);
    expect(await store.open()).toEqual(openedFile(EMPTY));
    expect((await store.save(contentOf(1))).ok).toBe(true);
    expect((await everyFile(folder))['slots/os.bin']).toBe(slot);
  });

  it('does not open where a file stands in place of the folder', async () => {
    const { folder, safeStorage } = await savedVault();
    await rm(folder, { recursive: true });
    await writeFile(folder, 'x');
    const store = storeOn(folder, safeStorage);
    expect(await store.open()).toEqual(unreadable('folder_not_accessible'));
    const inside = storeOn(join(folder, 'deeper'), safeStorage);
    expect(await inside.open()).toEqual(unreadable('folder_not_accessible'));
  });
});
