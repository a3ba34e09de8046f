import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf } from './vault-content';
import { savedVault, storeOn } from './vault-fixture';

/** A vault that is open here while something else happened to its file. */
async function changedOutside(change: (vault: string, folder: string) => unknown) {
  const saved = await savedVault(contentOf(2));
  const store = storeOn(saved.folder, saved.safeStorage);
  await store.open();
  await store.save(contentOf(3));
  await change(join(saved.folder, 'vault.age'), saved.folder);
  expect(await store.save(contentOf(4))).toEqual({ ok: false, error: 'changed_outside' });
  const reopened = () => storeOn(saved.folder, saved.safeStorage).open();
  return { ...saved, store, reopened };
}

const bytesIn = async (folder: string) =>
  Promise.all(
    (await readdir(folder, { withFileTypes: true }))
      .filter(entry => entry.isFile() && entry.name.startsWith('vault.age'))
      .map(async entry => (await readFile(join(folder, entry.name))).toString('latin1')),
  );

describe('after a change from outside', () => {
  it.each([
    ['another file', (vault: string) => writeFile(vault, 'somebody else’s')],
    ['nothing', (vault: string) => rm(vault)],
    [
      'a folder',
      async (vault: string) => {
        await rm(vault);
        await mkdir(vault);
      },
    ],
    [
      'a pipe',
      async (vault: string) => {
        await rm(vault);
        execFileSync('mkfifo', [vault]);
      },
    ],
    [
      'a link',
      async (vault: string) => {
        await rm(vault);
        await symlink('/dev/null', vault);
      },
    ],
    [
      'another slot',
      async (_: string, folder: string) => {
        const other = await savedVault();
        await writeFile(
          join(folder, 'slots/os.bin'),
          await readFile(join(other.folder, 'slots/os.bin')),
        );
      },
    ],
  ])('mine can be kept over %s', { timeout: 20_000 }, async (_, change) => {
    const { store, reopened } = await changedOutside(change);
    expect(await store.keepMine(contentOf(4))).toEqual({ ok: true, value: undefined });
    expect(await reopened()).toMatchObject({ kind: 'file', content: contentOf(4), notice: null });
    expect((await store.save(contentOf(5))).ok).toBe(true);
  });

  it('keeping mine keeps theirs as a file', async () => {
    const { store, folder } = await changedOutside(vault => writeFile(vault, 'theirs'));
    await store.keepMine(contentOf(4));
    expect(await bytesIn(folder)).toContain('theirs');
  });

  it('theirs can be opened, and mine is kept as a file that opens', async () => {
    const { store, folder, safeStorage, reopened } = await changedOutside(async (vault, parent) =>
      writeFile(vault, await readFile(join(parent, 'vault.age.1'))),
    );
    expect(await store.keepTheirs(contentOf(4))).toMatchObject({
      ok: true,
      value: { kind: 'file', content: contentOf(2) },
    });
    expect((await store.save(contentOf(6))).ok).toBe(true);
    expect(await reopened()).toMatchObject({ content: contentOf(6) });
    const mine = (await readdir(folder)).find(name => name.startsWith('vault.age.mine-')) ?? '';
    await writeFile(join(folder, 'vault.age'), await readFile(join(folder, mine)));
    expect(await storeOn(folder, safeStorage).open()).toMatchObject({ content: contentOf(4) });
  });

  it.each([
    ['no vault of this key', (vault: string) => writeFile(vault, 'x')],
    ['gone', (vault: string) => rm(vault)],
  ])('theirs cannot be opened when it is %s, and nothing changes', async (_, change) => {
    const { store, folder } = await changedOutside(change);
    const before = await readdir(folder);
    expect(await store.keepTheirs(contentOf(4))).toEqual({
      ok: false,
      error: 'theirs_unreadable',
    });
    expect(await readdir(folder)).toEqual(before);
    expect((await store.keepMine(contentOf(4))).ok).toBe(true);
  });
});
