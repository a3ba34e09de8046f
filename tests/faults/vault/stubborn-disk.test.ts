import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, nodeFiles, type OpenFile } from '../../../electron/vault/disk/files';
import { createFakeSafeStorage } from '../../fakes/fake-safe-storage';
import { contentOf, openedFile, unreadable } from '../../unit/vault/vault-content';
import { everyFile, savedVault, storeOn, temporaryFolder } from '../../unit/vault/vault-fixture';

const failing = (code: string) => async () => {
  throw Object.assign(new Error(code), { code });
};

/** The real files, with the calls of every open file changed. */
const withOpenFiles = (change: (file: OpenFile) => Partial<OpenFile>): Files => ({
  ...nodeFiles,
  open: async (...given) => {
    const file = await nodeFiles.open(...given);
    const bound: OpenFile = {
      read: (...a) => file.read(...a),
      write: (...a) => file.write(...a),
      stat: () => file.stat(),
      sync: () => file.sync(),
      close: () => file.close(),
    };
    return { ...bound, ...change(bound) };
  },
});

describe('a disk that is difficult', () => {
  it('is written to the end when it takes a few bytes at a time', async () => {
    const { folder, safeStorage } = await savedVault();
    const files = withOpenFiles(file => ({
      write: (from, offset, length, position) =>
        file.write(from, offset, Math.min(length, 113), position),
      read: (into, offset, length, position) =>
        file.read(into, offset, Math.min(length, 97), position),
    }));
    const store = storeOn(folder, safeStorage, files);
    await store.open();
    expect((await store.save(contentOf(20))).ok).toBe(true);
    const next = await storeOn(folder, safeStorage).open();
    expect(next).toEqual(openedFile(contentOf(20)));
  });

  it.each([
    ['takes nothing', withOpenFiles(() => ({ write: async () => ({ bytesWritten: 0 }) }))],
    [
      'loses the end',
      withOpenFiles(file => ({
        write: async (from, offset, length, position) => {
          await file.write(from, offset, Math.max(1, length - 9), position);
          return { bytesWritten: length };
        },
      })),
    ],
  ])('leaves the old vault when it %s', async (_, files) => {
    const { folder, safeStorage } = await savedVault();
    const before = await everyFile(folder);
    const store = storeOn(folder, safeStorage, files);
    await store.open();
    expect(await store.save(contentOf(20))).toEqual({ ok: false, error: 'io_error' });
    expect(await everyFile(folder)).toEqual(before);
  });

  it.each([
    ['ENOSPC', 'disk_full'],
    ['EDQUOT', 'disk_full'],
    ['EFBIG', 'disk_full'],
    ['EROFS', 'read_only'],
    ['EACCES', 'no_permission'],
    ['EPERM', 'no_permission'],
    ['EIO', 'io_error'],
    ['ENOENT', 'changed_outside'],
    ['EUNHEARDOF', 'other'],
  ])('says why: %s is %s', async (code, fault) => {
    const { folder, safeStorage } = await savedVault();
    const before = await everyFile(folder);
    for (const files of [
      { ...nodeFiles, rename: failing(code) },
      withOpenFiles(() => ({ write: failing(code) })),
      withOpenFiles(() => ({ sync: failing(code) })),
    ]) {
      const store = storeOn(folder, safeStorage, files);
      await store.open();
      expect(await store.save(contentOf(4))).toEqual({ ok: false, error: fault });
    }
    const after = await everyFile(folder);
    expect(after['vault.age']).toBe(before['vault.age']);
    expect(Object.keys(after).filter(name => name.includes('tmp'))).toEqual([]);
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])('waits for a file that is held: %s', async code => {
    const { folder, safeStorage } = await savedVault();
    let refusals = 3;
    const files: Files = {
      ...nodeFiles,
      rename: (from, to) => (refusals-- > 0 ? failing(code)() : nodeFiles.rename(from, to)),
    };
    const store = storeOn(folder, safeStorage, files);
    await store.open();
    expect((await store.save(contentOf(4))).ok).toBe(true);
  });

  it.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('keeps backups without hard links: %s', async code => {
    const { folder, safeStorage } = await savedVault();
    const store = storeOn(folder, safeStorage, { ...nodeFiles, link: failing(code) });
    await store.open();
    const old = await readFile(join(folder, 'vault.age'));
    expect((await store.save(contentOf(4))).ok).toBe(true);
    expect(await readFile(join(folder, 'vault.age.1'))).toEqual(old);
    expect((await stat(join(folder, 'vault.age.1'))).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['after the rotation', 'rename'],
    ['half-way through the rotation', 'link'],
  ])('does not push good backups out by failing again and again, %s', async (_, call) => {
    const { folder, safeStorage } = await savedVault();
    const good = storeOn(folder, safeStorage);
    await good.open();
    for (let n = 1; n < 5; n++) await good.save(contentOf(n));
    const files: Files = {
      ...nodeFiles,
      ...(call === 'link'
        ? { link: failing('EIO') }
        : {
            rename: (from, to) =>
              to.endsWith('vault.age') ? failing('EIO')() : nodeFiles.rename(from, to),
          }),
    };
    const store = storeOn(folder, safeStorage, files);
    await store.open();
    const before = await everyFile(folder);
    for (let n = 0; n < 5; n++) {
      expect(await store.save(contentOf(9))).toEqual({ ok: false, error: 'io_error' });
    }
    const after = await everyFile(folder);
    expect(after['vault.age']).toBe(before['vault.age']);
    expect(after['vault.age.2']).toBe(before['vault.age.1']);
    expect(after['vault.age.3']).toBe(before['vault.age.2']);
    expect((await good.save(contentOf(9))).ok).toBe(true);
    expect((await everyFile(folder))['vault.age.1']).toBe(before['vault.age']);
  });

  it.each(['EINVAL', 'ENOTSUP'])(
    'needs no flush of folders where there is none: %s',
    async code => {
      const { folder, safeStorage } = await savedVault();
      const files: Files = {
        ...nodeFiles,
        open: async (path, ...rest) => {
          const file = await nodeFiles.open(path, ...rest);
          if (!(await file.stat()).isDirectory()) return file;
          return { ...file, sync: failing(code), close: () => file.close() };
        },
      };
      const store = storeOn(folder, safeStorage, files);
      await store.open();
      expect((await store.save(contentOf(4))).ok).toBe(true);
    },
  );

  it.each([
    ['a folder that may not be written', { access: failing('EACCES') }],
    ['a folder on a read-only disk', { access: failing('EROFS') }],
    ['a folder that cannot be listed', { readdir: failing('EACCES') }],
    ['a vault that may not be read', { open: failing('EACCES') }],
    ['a vault on a failing disk', withOpenFiles(() => ({ read: failing('EIO') }))],
  ])('is refused with the reason: %s', async (_, calls: Partial<Files>) => {
    const { folder, safeStorage } = await savedVault();
    const before = await everyFile(folder);
    const store = storeOn(folder, safeStorage, { ...nodeFiles, ...calls });
    expect(await store.open()).toEqual(unreadable('folder_not_accessible'));
    expect((await store.save(contentOf(1))).ok).toBe(false);
    expect(await everyFile(folder)).toEqual(before);
  });

  it('is refused when the folder cannot be made', async () => {
    const folder = join(await temporaryFolder(), 'vault');
    const files = { ...nodeFiles, mkdir: failing('EROFS') };
    const store = storeOn(folder, createFakeSafeStorage(), files);
    expect(await store.open()).toEqual(unreadable('folder_not_accessible'));
  });

  it('keeps the vault when it is filled up and then emptied again', async () => {
    const { folder, safeStorage } = await savedVault();
    let full = true;
    const files = withOpenFiles(file => ({
      write: (...given) => (full ? failing('ENOSPC')() : file.write(...given)),
    }));
    const store = storeOn(folder, safeStorage, files);
    await store.open();
    expect(await store.save(contentOf(4))).toEqual({ ok: false, error: 'disk_full' });
    full = false;
    expect((await store.save(contentOf(4))).ok).toBe(true);
    await rm(folder, { recursive: true });
  });
});
