import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackupFiles } from '../../../electron/vault/backup-files';
import { type Files, nodeFiles } from '../../../electron/vault/disk/files';
import { createPassphraseCipher } from '../../../electron/vault/passphrase/create-passphrase-cipher';
import type { PassphraseCipher } from '../../../electron/vault/vault-session';
import { openWithStockAge } from '../../support/stock-age';
import { contentOf } from './vault-content';
import { temporaryFolder } from './vault-fixture';

const quickPassphrases = createPassphraseCipher(1);
const NOW = 1_764_000_000_000;
const PASSPHRASE = 'correct horse';
const CONTENT = contentOf(9);

type Given = { readonly files?: Partial<Files>; readonly passphrases?: PassphraseCipher };

/** A folder of the person's, and backups beside a vault elsewhere. */
async function setUp({ files, passphrases = quickPassphrases }: Given = {}) {
  const parent = await temporaryFolder();
  const folder = join(parent, 'documents');
  const vaultFolder = join(parent, 'vault');
  for (const made of [folder, vaultFolder]) await mkdir(made);
  const backups = createBackupFiles({
    passphrases,
    vaultFolder,
    platform: process.platform,
    now: () => NOW,
    pause: async () => undefined,
    files: { ...nodeFiles, ...files },
  });
  return { folder, vaultFolder, backups, path: join(folder, 'backup.age') };
}

const failing = (code: string) => async () => {
  throw Object.assign(new Error(code), { code });
};

const sealed = (text: string) => quickPassphrases.seal(PASSPHRASE, Buffer.from(text));

describe('writing a backup', () => {
  it('makes one private file that opens again', async () => {
    const { backups, folder, path } = await setUp();
    expect(await backups.write(path, CONTENT, PASSPHRASE)).toEqual({ ok: true, value: undefined });
    expect(await readdir(folder)).toEqual(['backup.age']);
    expect((await lstat(path)).mode & 0o777).toBe(0o600);
    const read = await backups.read(path);
    expect(read.ok && (await backups.open(read.value, PASSPHRASE))).toEqual({
      ok: true,
      value: { content: CONTENT, savedAt: NOW },
    });
  });

  it('replaces what is there: the dialog has asked', async () => {
    const { backups, folder, path } = await setUp();
    await writeFile(path, 'a letter');
    expect((await backups.write(path, CONTENT, PASSPHRASE)).ok).toBe(true);
    expect(await readdir(folder)).toEqual(['backup.age']);
    expect((await readFile(path)).toString('latin1', 0, 21)).toBe('age-encryption.org/v1');
  });

  it('takes a name as long as the file system allows', async () => {
    const { backups, folder } = await setUp();
    const name = `${'ن'.repeat(125)}.age`;
    expect((await backups.write(join(folder, name), CONTENT, PASSPHRASE)).ok).toBe(true);
    expect(await readdir(folder)).toEqual([name]);
  });

  it.each([
    ['ENOSPC', 'disk_full'],
    ['EROFS', 'read_only'],
    ['EACCES', 'no_permission'],
    ['EIO', 'io_error'],
    ['ENOENT', 'other'],
  ])('names the reason when the disk says %s, and leaves what was there', async (code, fault) => {
    for (const call of ['open', 'rename'] as const) {
      const { backups, folder, path } = await setUp({ files: { [call]: failing(code) } });
      await writeFile(path, 'a letter');
      expect(await backups.write(path, CONTENT, PASSPHRASE)).toEqual({ ok: false, error: fault });
      expect(await readdir(folder)).toEqual(['backup.age']);
      expect(await readFile(path, 'utf8')).toBe('a letter');
    }
  });

  it('says so when the folder could not be flushed', async () => {
    const { backups, path } = await setUp({
      files: {
        open: async (name, flags, mode) => {
          const file = await nodeFiles.open(name, flags, mode);
          return flags === 0 ? { ...bound(file), sync: failing('EIO') } : file;
        },
      },
    });
    expect(await backups.write(path, CONTENT, PASSPHRASE)).toEqual({
      ok: false,
      error: 'io_error',
    });
  });

  it('refuses a folder in its place', async () => {
    const { backups, folder, path } = await setUp();
    await mkdir(path);
    expect(await backups.write(path, CONTENT, PASSPHRASE)).toEqual({ ok: false, error: 'other' });
    expect(await readdir(folder)).toEqual(['backup.age']);
  });

  it.each(['vault.age', 'new.age', join('slots', 'recovery.age')])(
    'never writes %s into the folder of the vault, by whatever way',
    async name => {
      const { backups, folder, vaultFolder } = await setUp();
      await mkdir(join(vaultFolder, 'slots'));
      await symlink(vaultFolder, join(folder, 'link'));
      for (const way of [vaultFolder, join(folder, 'link'), join(folder, '..', 'vault')]) {
        expect(await backups.write(join(way, name), CONTENT, PASSPHRASE)).toEqual({
          ok: false,
          error: 'no_permission',
        });
      }
      expect(await readdir(vaultFolder, { recursive: true })).toEqual(['slots']);
    },
  );

  it.each<[string, PassphraseCipher]>([
    [
      'opens with other content',
      { ...quickPassphrases, open: async () => ({ ok: true, value: Buffer.from('{}') }) },
    ],
    ['does not open', { ...quickPassphrases, open: async () => ({ ok: false, error: 'damaged' }) }],
    [
      'cannot be made',
      {
        ...quickPassphrases,
        seal: async () => {
          throw new RangeError('No memory');
        },
      },
    ],
    [
      'would be too large to be read',
      { ...quickPassphrases, seal: async () => new Uint8Array(64 * 1024 * 1024 + 1) },
    ],
  ])('writes nothing that %s', async (_, passphrases) => {
    const { backups, folder, path } = await setUp({ passphrases });
    expect(await backups.write(path, CONTENT, PASSPHRASE)).toEqual({ ok: false, error: 'other' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('reading a backup', () => {
  it('follows a link to one', async () => {
    const { backups, folder, path } = await setUp();
    await writeFile(path, 'bytes');
    await symlink(path, join(folder, 'newest.age'));
    const read = await backups.read(join(folder, 'newest.age'));
    expect(read.ok && Buffer.from(read.value).toString()).toBe('bytes');
  });

  it('refuses what is larger than 64 MiB', async () => {
    const { backups, path } = await setUp();
    await writeFile(path, '');
    await truncate(path, 64 * 1024 * 1024 + 1);
    expect(await backups.read(path)).toEqual({ ok: false, error: 'too_large' });
  });

  it('refuses a folder, a file that is gone and one that may not be read', async () => {
    const { backups, folder, path } = await setUp({ files: { open: failing('EACCES') } });
    const refusal = { ok: false, error: 'not_readable' };
    expect(await backups.read(folder)).toEqual(refusal);
    expect(await backups.read(path)).toEqual(refusal);
    await writeFile(path, 'bytes');
    await chmod(path, 0);
    expect(await backups.read(path)).toEqual(refusal);
  });
});

describe('opening a backup', () => {
  it.each([
    ['no age file', async () => Buffer.from('a letter'), 'not_a_backup'],
    ['an age file with other content', () => sealed('AGE-SECRET-KEY-1'), 'not_a_backup'],
    ['the list of nothing', () => sealed('[]'), 'not_a_backup'],
    ['one of a newer Miftah', () => sealed('{"formatVersion":99,"vaults":[]}'), 'newer_version'],
  ])('refuses %s', async (_, make, fault) => {
    const { backups } = await setUp();
    expect(await backups.open(await make(), PASSPHRASE)).toEqual({ ok: false, error: fault });
  });

  it('tells a wrong passphrase, a damaged file and an absurd one apart', async () => {
    const { backups } = await setUp();
    const file = Buffer.from(await sealed('{}'));
    const error = async (bytes: Uint8Array, passphrase = PASSPHRASE) => {
      const opened = await backups.open(bytes, passphrase);
      return opened.ok ? 'opened' : opened.error;
    };
    expect(await error(file, 'wrong')).toBe('wrong_passphrase');
    expect(await error(file.subarray(0, -1))).toBe('damaged');
    const absurd = file.toString('latin1').replace(/^(-> scrypt \S+) 1$/m, '$1 25');
    expect(await error(Buffer.from(absurd, 'latin1'))).toBe('absurd_work_factor');
  });

  it('brings one of an older format up to date', async () => {
    const { backups } = await setUp();
    const old = await sealed(JSON.stringify({ formatVersion: 1, sequence: 7, ...CONTENT }));
    expect(await backups.open(old, PASSPHRASE)).toEqual({
      ok: true,
      value: { content: CONTENT, savedAt: null },
    });
  });
});

it('opens with the stock age tool', async () => {
  const { backups, path } = await setUp();
  await backups.write(path, CONTENT, PASSPHRASE);
  const plaintext = await openWithStockAge(await readFile(path), PASSPHRASE);
  expect(JSON.parse(plaintext.toString('utf8'))).toMatchObject({ savedAt: NOW, ...CONTENT });
});

/** A file handle whose calls can be spread into another object. */
function bound(file: Awaited<ReturnType<Files['open']>>): Awaited<ReturnType<Files['open']>> {
  return {
    read: (...given) => file.read(...given),
    write: (...given) => file.write(...given),
    stat: () => file.stat(),
    sync: () => file.sync(),
    close: () => file.close(),
  };
}
