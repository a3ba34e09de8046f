import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { BackupFault, SaveFault } from '../../shared/app-error';
import { assertNever, err, ok, type Result } from '../../shared/result';
import type { BackupContent, BackupFiles } from '../ports/backup-file';
import { createDisk, type Disk } from './disk/disk';
import type { Files } from './disk/files';
import { readWholeFile } from './disk/read-whole-file';
import { renamePatiently } from './disk/rename-patiently';
import { syncFolder } from './disk/sync-folder';
import { toSaveFault } from './disk/system-error';
import { removeQuietly, writeNewFile } from './disk/write-new-file';
import { MAX_VAULT_BYTES } from './format/sealed-vault';
import { isVault, parseVault, serialiseVault, type VaultDocument } from './format/vault-format';
import type { PassphraseCipher, PassphraseFileFault } from './vault-session';

/** Backups as one age file each, holding what `vault.age` holds (product.md K6). */
export function createBackupFiles(given: {
  readonly passphrases: PassphraseCipher;
  /** The vault's own folder, where no backup is written: it could take the place of the vault. */
  readonly vaultFolder: string;
  readonly platform: NodeJS.Platform;
  /** Wall clock, epoch milliseconds. */
  readonly now: () => number;
  readonly files?: Files;
  readonly pause?: Disk['pause'];
}): BackupFiles {
  const { passphrases, now } = given;
  const disk = createDisk(given);

  return {
    write: async (path, content, passphrase) => {
      if (await isWithin(given.vaultFolder, path)) return err('no_permission');
      // A backup has no place in the vault's own sequence.
      const document = { sequence: 1, savedAt: now(), content };
      const bytes = await seal(passphrases, document, passphrase).catch(() => null);
      return bytes === null ? err('other') : put(disk, path, bytes);
    },
    read: path => read(disk, path),
    open: async (bytes, passphrase) => {
      const opened = await passphrases.open(passphrase, bytes);
      return opened.ok ? toContent(opened.value) : err(toBackupFault(opened.error));
    },
  };
}

/** The file, proved to open again with the same content; `null` when it does not or would be too large. */
async function seal(
  passphrases: PassphraseCipher,
  document: VaultDocument,
  passphrase: string,
): Promise<Uint8Array | null> {
  if (!isVault(document)) return null;
  const plaintext = serialiseVault(document);
  const file = await passphrases.seal(passphrase, plaintext);
  if (file.length > MAX_VAULT_BYTES) return null;
  const again = await passphrases.open(passphrase, file);
  return again.ok && Buffer.compare(again.value, plaintext) === 0 ? file : null;
}

/** A file that is there already is replaced: the system's dialog has asked. */
async function put(disk: Disk, path: string, bytes: Uint8Array): Promise<Result<void, SaveFault>> {
  const folder = dirname(path);
  try {
    // Not named after the file, whose name may be as long as the file system allows.
    const temporary = await writeNewFile(disk, join(folder, 'miftah-backup'), bytes);
    try {
      await renamePatiently(disk, temporary, path);
    } catch (error) {
      await removeQuietly(disk, temporary);
      throw error;
    }
    await syncFolder(disk, folder);
    return ok();
  } catch (error) {
    const fault = toSaveFault(error);
    // What that word means is said of the vault only.
    return err(fault === 'changed_outside' ? 'other' : fault);
  }
}

async function isWithin(folder: string, path: string): Promise<boolean> {
  const real = async (name: string) => realpath(name).catch(() => resolve(name));
  const way = relative(await real(folder), await real(dirname(path)));
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

async function read(disk: Disk, path: string): Promise<Result<Uint8Array, BackupFault>> {
  try {
    // People keep links to their newest backup.
    const file = await realpath(path);
    const facts = await disk.files.stat(file);
    if (facts.isFile() && facts.size > MAX_VAULT_BYTES) return err('too_large');
    const found = await readWholeFile(disk, file, MAX_VAULT_BYTES);
    return found.kind === 'content' ? ok(found.bytes) : err('not_readable');
  } catch {
    return err('not_readable');
  }
}

/** What opened and is no vault is intact all the same: some other file with this passphrase, `recovery.age` perhaps. */
function toContent(plaintext: Uint8Array): Result<BackupContent, BackupFault> {
  const parsed = parseVault(plaintext);
  if (!parsed.ok) return err(parsed.error === 'newer' ? 'newer_version' : 'not_a_backup');
  return ok({ content: parsed.value.content, savedAt: parsed.value.savedAt });
}

function toBackupFault(fault: PassphraseFileFault): BackupFault | 'wrong_passphrase' {
  switch (fault) {
    case 'wrong':
      return 'wrong_passphrase';
    case 'not_passphrase_file':
      return 'not_a_backup';
    case 'absurd_work_factor':
    case 'damaged':
      return fault;
    default:
      return assertNever(fault);
  }
}
