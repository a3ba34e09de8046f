import { basename } from 'node:path';
import type { SaveFault } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import { writeDurably } from './disk/durable-write';
import { createKnownContent } from './disk/known-content';
import { syncFolder } from './disk/sync-folder';
import { MAX_VAULT_BYTES } from './format/sealed-vault';
import { moveAside } from './move-aside';
import type { ReadBackup } from './read-backups';
import { timeInName } from './vault-paths';
import type { VaultDeps } from './vault-session';

/**
 * Makes a backup's content the vault file. What stood there is kept under another name, which is answered; `null` when
 * nothing stood there. Between the two steps there is no vault file, and the next start comes here again.
 * Rejects with an errno error.
 */
export async function putBackupInPlace(
  { disk, paths, now }: Pick<VaultDeps, 'disk' | 'paths' | 'now'>,
  backup: ReadBackup,
  vault: 'absent' | 'present',
): Promise<Result<string | null, SaveFault>> {
  let keptAs: string | null = null;
  if (vault === 'present') {
    keptAs = basename(await moveAside(disk, paths.vault, `corrupt-${timeInName(now())}`));
    await syncFolder(disk, paths.folder);
  }
  const written = await writeDurably(disk, {
    path: paths.vault,
    bytes: backup.bytes,
    known: createKnownContent(null),
    maxBytes: MAX_VAULT_BYTES,
    keepBackups: false,
  });
  return written.ok ? ok(keptAs) : err(written.error);
}
