import type { UnreadableCause, VaultNotice } from '../../shared/app-snapshot';
import { err, ok, type Result } from '../../shared/result';
import type { VaultContent } from '../ports/vault-store';
import { createKnownContent, type KnownContent } from './disk/known-content';
import { type FileReading, readWholeFile } from './disk/read-whole-file';
import type { AgeKey } from './format/age-file';
import { MAX_VAULT_BYTES, unsealVault } from './format/sealed-vault';
import { FORMAT_VERSION, type ParsedVault } from './format/vault-format';
import { readLastSave } from './last-save';
import { putBackupInPlace } from './put-backup-in-place';
import { type ReadBackup, readBackups, toBackupView } from './read-backups';
import type { FolderSurvey } from './survey-folder';
import type { VaultDeps } from './vault-session';

export const EMPTY_CONTENT: VaultContent = { environments: [], credentials: [], profiles: [] };

/** What the key opened, and what is known of the file it came from. */
export type OpenedContent = {
  readonly content: VaultContent;
  readonly sequence: number;
  readonly oldFormat: number | null;
  readonly known: KnownContent;
  readonly notice: VaultNotice | null;
};

export type ContentFault = {
  readonly cause: UnreadableCause;
  /** What a person may open instead. */
  readonly backups: readonly ReadBackup[];
};

/**
 * Reads the vault with its key. The newest readable of vault and backups wins (architecture.md, "The vault"); a vault
 * file that something else stands for, or that a newer version wrote, is left to a person. Rejects with errno errors.
 */
export async function openContent(
  deps: VaultDeps,
  survey: FolderSurvey,
  key: AgeKey,
): Promise<Result<OpenedContent, ContentFault>> {
  const file = await readVault(deps, survey);
  if (file.kind === 'failed') return err({ cause: 'folder_not_accessible', backups: [] });
  if (file.kind === 'not_a_file') return leftToPerson(deps, key, 'vault_not_a_file');
  if (file.kind === 'absent') {
    if (!survey.hasOtherCopies)
      return ok(nothingYet(await readLastSave(deps.disk, deps.paths.lastSave)));
    return openNewestBackup(deps, survey, key, 'vault_missing');
  }
  const opened = await unsealVault(key, file.bytes);
  if (opened.ok) return ok(await asOpened(deps, opened.value, file.bytes));
  if (opened.error === 'newer') return leftToPerson(deps, key, 'vault_of_newer_version');
  return openNewestBackup(deps, survey, key, 'vault_damaged');
}

async function readVault({ disk, paths }: VaultDeps, survey: FolderSurvey): Promise<FileReading> {
  if (survey.vault === 'absent') return { kind: 'absent' };
  return readWholeFile(disk, paths.vault, MAX_VAULT_BYTES);
}

/** A slot was made, and the save that needed it never came to its end. */
function nothingYet(sequence: number): OpenedContent {
  return {
    content: EMPTY_CONTENT,
    sequence,
    oldFormat: null,
    known: createKnownContent(null),
    notice: null,
  };
}

async function asOpened(
  { disk, paths }: VaultDeps,
  vault: ParsedVault,
  bytes: Uint8Array,
): Promise<OpenedContent> {
  const lastSave = await readLastSave(disk, paths.lastSave);
  return {
    content: vault.content,
    // The next save must come after all that was ever saved here.
    sequence: Math.max(vault.sequence, lastSave),
    oldFormat: vault.writtenIn < FORMAT_VERSION ? vault.writtenIn : null,
    known: createKnownContent(bytes),
    notice: vault.sequence < lastSave ? { kind: 'older_copy', savedAt: vault.savedAt } : null,
  };
}

async function leftToPerson(
  deps: VaultDeps,
  key: AgeKey,
  cause: UnreadableCause,
): Promise<Result<never, ContentFault>> {
  return err({ cause, backups: await readBackups(deps, key) });
}

async function openNewestBackup(
  deps: VaultDeps,
  survey: FolderSurvey,
  key: AgeKey,
  lost: 'vault_damaged' | 'vault_missing',
): Promise<Result<OpenedContent, ContentFault>> {
  const [newest] = await readBackups(deps, key);
  if (newest === undefined) return err({ cause: lost, backups: [] });
  const placed = await putBackupInPlace(deps, newest, survey.vault);
  if (!placed.ok) return err({ cause: 'folder_not_accessible', backups: [] });
  const opened = await asOpened(deps, newest.vault, newest.bytes);
  const notice: VaultNotice = {
    kind: 'restored',
    backup: toBackupView(newest),
    lost,
    keptAs: placed.value,
  };
  return ok({ ...opened, notice });
}
