import { basename } from 'node:path';
import type { BackupView } from '../../shared/app-snapshot';
import { readWholeFile } from './disk/read-whole-file';
import type { AgeKey } from './format/age-file';
import { MAX_VAULT_BYTES, unsealVault } from './format/sealed-vault';
import type { ParsedVault } from './format/vault-format';
import { backupPath, KEPT_BACKUPS } from './vault-paths';
import type { VaultDeps } from './vault-session';

/** A backup that opens with the vault's key. */
export type ReadBackup = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly vault: ParsedVault;
};

/** The backups that this key opens, newest content first. What does not open is left out. */
export async function readBackups(
  { disk, paths }: Pick<VaultDeps, 'disk' | 'paths'>,
  key: AgeKey,
): Promise<readonly ReadBackup[]> {
  const found: ReadBackup[] = [];
  for (let n = 1; n <= KEPT_BACKUPS; n++) {
    const path = backupPath(paths.vault, n);
    const file = await readWholeFile(disk, path, MAX_VAULT_BYTES);
    const opened = file.kind === 'content' ? await unsealVault(key, file.bytes) : null;
    if (file.kind === 'content' && opened?.ok) {
      found.push({ path, bytes: file.bytes, vault: opened.value });
    }
  }
  return found.sort((a, b) => b.vault.sequence - a.vault.sequence);
}

/** A backup as a person may see it. */
export function toBackupView({ path, vault }: ReadBackup): BackupView {
  return {
    name: basename(path),
    savedAt: vault.savedAt,
    profiles: vault.content.profiles.length,
  };
}
