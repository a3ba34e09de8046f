import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf } from './vault-content';
import { everyFile, savedVault, storeOn } from './vault-fixture';

/** A vault saved with 2, 3, 4 and 5 profiles: `vault.age` has 5, its backups 4, 3 and 2. */
async function vaultWithBackups() {
  const saved = await savedVault(contentOf(2));
  const store = storeOn(saved.folder, saved.safeStorage);
  await store.open();
  for (const profiles of [3, 4, 5]) await store.save(contentOf(profiles));
  return saved;
}

const corruptIn = async (folder: string) =>
  (await readdir(folder)).filter(name => name.startsWith('vault.age.corrupt-'));

describe('the newest readable of vault and backups wins', () => {
  it('opens the newest backup, names it, and keeps the bad file', async () => {
    const { folder, safeStorage } = await vaultWithBackups();
    const bad = Buffer.from('damaged beyond repair');
    await writeFile(join(folder, 'vault.age'), bad);
    const opening = await storeOn(folder, safeStorage).open();
    const [kept = ''] = await corruptIn(folder);
    expect(opening).toMatchObject({
      kind: 'file',
      content: contentOf(4),
      notice: {
        kind: 'restored',
        lost: 'vault_damaged',
        keptAs: kept,
        backup: { name: 'vault.age.1', profiles: 4, savedAt: expect.any(Number) },
      },
    });
    expect(await readFile(join(folder, kept))).toEqual(bad);
  });

  it('has a vault file again afterwards, and the next save outranks all that came before', async () => {
    const { folder, safeStorage } = await vaultWithBackups();
    await writeFile(join(folder, 'vault.age'), 'damaged');
    const store = storeOn(folder, safeStorage);
    await store.open();
    expect(await storeOn(folder, safeStorage).open()).toMatchObject({ content: contentOf(4) });
    expect((await store.save(contentOf(6))).ok).toBe(true);
    expect(await storeOn(folder, safeStorage).open()).toMatchObject({
      content: contentOf(6),
      notice: null,
    });
    expect(await corruptIn(folder)).toHaveLength(1);
  });

  it('passes over backups that are damaged too', async () => {
    const { folder, safeStorage } = await vaultWithBackups();
    for (const name of ['vault.age', 'vault.age.1']) await writeFile(join(folder, name), 'x');
    expect(await storeOn(folder, safeStorage).open()).toMatchObject({
      content: contentOf(3),
      notice: { backup: { name: 'vault.age.2', profiles: 3 } },
    });
  });

  it('goes by what was saved last, not by the names', async () => {
    const { folder, safeStorage } = await vaultWithBackups();
    const files = ['vault.age.1', 'vault.age.3'].map(name => join(folder, name));
    const [newer, older] = await Promise.all(files.map(file => readFile(file)));
    await writeFile(files[0] ?? '', older ?? '');
    await writeFile(files[1] ?? '', newer ?? '');
    await rm(join(folder, 'vault.age'));
    expect(await storeOn(folder, safeStorage).open()).toMatchObject({
      content: contentOf(4),
      notice: { kind: 'restored', lost: 'vault_missing', keptAs: null },
    });
  });

  it('never takes the place of a vault that a newer version wrote, and offers itself', async () => {
    const { folder, safeStorage } = await vaultWithBackups();
    const { encryptTo, ageKeyFrom } = await import('../../../electron/vault/format/age-file');
    const slot = await safeStorage.unwrap(await readFile(join(folder, 'slots/os.bin')));
    const key = slot.ok ? await ageKeyFrom(slot.plaintext) : null;
    const newer = await encryptTo(key?.recipient ?? '', Buffer.from('{"formatVersion":99}'));
    await writeFile(join(folder, 'vault.age'), newer);
    const before = await everyFile(folder);
    const store = storeOn(folder, safeStorage);
    expect(await store.open()).toMatchObject({
      kind: 'unreadable',
      cause: 'vault_of_newer_version',
      backups: [
        { name: 'vault.age.1', profiles: 4 },
        { name: 'vault.age.2', profiles: 3 },
        { name: 'vault.age.3', profiles: 2 },
      ],
    });
    expect(await everyFile(folder)).toEqual(before);
    expect((await store.openBackup('vault.age.corrupt-1')).ok).toBe(false);
    const chosen = await store.openBackup('vault.age.2');
    expect(chosen).toMatchObject({ ok: true, value: { kind: 'file', content: contentOf(3) } });
    const [kept = ''] = await corruptIn(folder);
    expect(Buffer.compare(await readFile(join(folder, kept)), newer)).toBe(0);
  });
});

describe('an older copy', () => {
  it('opens with a warning, and the next save outranks what was there', async () => {
    const { folder, safeStorage } = await vaultWithBackups();
    await writeFile(join(folder, 'vault.age'), await readFile(join(folder, 'vault.age.2')));
    const store = storeOn(folder, safeStorage);
    expect(await store.open()).toMatchObject({
      content: contentOf(3),
      notice: { kind: 'older_copy', savedAt: expect.any(Number) },
    });
    await store.save(contentOf(7));
    expect(await storeOn(folder, safeStorage).open()).toMatchObject({
      content: contentOf(7),
      notice: null,
    });
  });

  it('is not suspected when the note of the last save is gone or nonsense', async () => {
    const { folder, safeStorage } = await vaultWithBackups();
    for (const text of ['', '{"sequence":"9"}', 'x'.repeat(9_000), '[]']) {
      await writeFile(join(folder, 'last-save.json'), text);
      expect(await storeOn(folder, safeStorage).open()).toMatchObject({ notice: null });
    }
  });
});
