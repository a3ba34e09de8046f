import { execFileSync } from 'node:child_process';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, EMPTY } from './vault-content';
import { everyFile, savedVault, storeOn, temporaryFolder } from './vault-fixture';

/** A vault with a backup and a passphrase whose key store has lost its key. */
async function lostVault() {
  const saved = await savedVault(contentOf(2));
  const store = storeOn(saved.folder, saved.safeStorage);
  await store.open();
  await store.save(contentOf(3));
  await store.setPassphrase('seven words nobody would ever guess');
  await store.saveTokens([]);
  saved.safeStorage.forgetKey();
  return { ...saved, store: storeOn(saved.folder, saved.safeStorage) };
}

describe('starting empty', () => {
  it('moves every file into one folder, deletes none, and begins a new vault', async () => {
    const { folder, store } = await lostVault();
    const before = await everyFile(folder);
    expect((await store.open()).kind).toBe('unreadable');
    expect((await store.setAside()).ok).toBe(true);
    const [aside = ''] = await readdir(folder);
    expect(aside).toMatch(/^set-aside-\d{8}T\d{6}Z$/);
    expect(await everyFile(join(folder, aside))).toEqual(before);
    expect(await store.open()).toMatchObject({ kind: 'file', content: EMPTY });
    expect((await store.save(contentOf(1))).ok).toBe(true);
    expect(await everyFile(join(folder, aside))).toEqual(before);
  });

  it('can be done twice', async () => {
    const { folder, store } = await lostVault();
    await store.setAside();
    await store.open();
    await store.save(contentOf(1));
    await store.setAside();
    expect((await readdir(folder)).filter(name => name.startsWith('set-aside-'))).toHaveLength(2);
  });
});

describe('exporting the files', () => {
  it('copies them as they are, whether the vault opens or not', async () => {
    const { folder, store } = await lostVault();
    await store.open();
    const before = await everyFile(folder);
    const exported = await store.exportTo(await temporaryFolder());
    expect(exported.ok && (await everyFile(exported.value))).toEqual(before);
    expect(await everyFile(folder)).toEqual(before);
  });

  it('leaves out what is no ordinary file, and says when there is no place', async () => {
    const { folder, store } = await lostVault();
    await rm(join(folder, 'vault.age'));
    execFileSync('mkfifo', [join(folder, 'vault.age')]);
    await store.open();
    const exported = await store.exportTo(await temporaryFolder());
    const names = exported.ok ? Object.keys(await everyFile(exported.value)) : [];
    expect(names).toContain('vault.age.1');
    expect(names).not.toContain('vault.age');
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    expect((await store.exportTo(file)).ok).toBe(false);
  });
});
