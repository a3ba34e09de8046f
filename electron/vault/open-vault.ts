import type { UnreadableCause } from '../../shared/app-snapshot';
import { err, ok, type Result } from '../../shared/result';
import type { VaultContent, VaultOpening } from '../ports/vault-store';
import { createKnownContent, type KnownContent } from './disk/known-content';
import { ensureFolder, lookAtFolder } from './disk/prepare-folder';
import { type FileReading, readWholeFile } from './disk/read-whole-file';
import { systemErrorCode } from './disk/system-error';
import type { AgeKey } from './format/age-file';
import { MAX_VAULT_BYTES, unsealVault } from './format/sealed-vault';
import { openOsSlot, readOsSlot } from './slots/open-os-slot';
import { writeOsSlot } from './slots/write-os-slot';
import { EMPTY_SURVEY, type FolderSurvey, surveyFolder } from './survey-folder';
import { tidyFolder } from './tidy-folder';
import type { VaultDeps, VaultSession } from './vault-session';

const EMPTY: VaultContent = { environments: [], credentials: [], profiles: [] };

/** How the vault opened; with a session exactly when it may be saved. */
export type OpenedVault = {
  readonly opening: VaultOpening;
  readonly session: VaultSession | null;
};

const unreadable = (cause: UnreadableCause): OpenedVault => ({
  opening: { kind: 'unreadable', cause },
  session: null,
});

/**
 * Opens what is in the vault's folder. Only a folder without any trace of a vault is a new one; whatever else
 * cannot be read is `unreadable`, and then nothing at all is written. Rejects only with errno errors.
 */
export async function openVault(deps: VaultDeps): Promise<OpenedVault> {
  const { disk, paths } = deps;
  const folder = await lookAtFolder(disk, paths.folder);
  if (folder === 'unusable') return unreadable('folder_not_accessible');
  const survey = folder === 'absent' ? EMPTY_SURVEY : await surveyFolder(disk, paths);

  const file: FileReading =
    survey.vault === 'present'
      ? await readWholeFile(disk, paths.vault, MAX_VAULT_BYTES)
      : { kind: 'absent' };
  if (file.kind === 'not_a_file') return unreadable('vault_not_a_file');
  if (file.kind === 'failed') return unreadable('folder_not_accessible');
  if (survey.osSlot === 'absent') {
    return hasTraces(survey) ? unreadable('slot_missing') : openNothing(deps);
  }
  return openWithOsSlot(deps, survey, file);
}

function hasTraces(survey: FolderSurvey): boolean {
  return survey.vault === 'present' || survey.hasOtherCopies || survey.hasOtherSlots;
}

async function openNothing({ disk, paths, safeStorage }: VaultDeps): Promise<OpenedVault> {
  const state = await safeStorage.state();
  if (state.kind === 'unusable') {
    return { opening: { kind: 'memory', reason: state.reason }, session: null };
  }
  await ensureFolder(disk, paths.folder);
  await tidyFolder(disk, paths);
  return {
    opening: { kind: 'file', content: EMPTY },
    session: { slot: null, sequence: 0, vault: createKnownContent(null) },
  };
}

async function openWithOsSlot(
  deps: VaultDeps,
  survey: FolderSurvey,
  file: FileReading,
): Promise<OpenedVault> {
  const { disk, paths, safeStorage } = deps;
  const slotFile = await readOsSlot(disk, paths);
  if (slotFile.kind !== 'content') return unreadable(causeOfSlot(slotFile));
  const slot = await openOsSlot(safeStorage, slotFile.bytes);
  if (!slot.ok) return unreadable(slot.error);
  const { key, rewrapAdvised } = slot.value;

  if (file.kind !== 'content' && survey.hasOtherCopies) return unreadable('vault_missing');
  const read = await readContent(key, file);
  if (!read.ok) return unreadable(read.error);

  await tidyFolder(disk, paths);
  let wrapped = slotFile.bytes;
  if (rewrapAdvised) {
    // A failure leaves the old slot, which has just worked; the key store will advise again.
    const rewrapped = await writeOsSlot(deps, key, wrapped);
    if (rewrapped.ok) wrapped = rewrapped.value;
  }
  const { content, sequence, known } = read.value;
  return {
    opening: { kind: 'file', content },
    session: { slot: { key, wrapped }, sequence, vault: known },
  };
}

function causeOfSlot(file: FileReading): UnreadableCause {
  const isBarred = file.kind === 'failed' && systemErrorCode(file.error) !== 'ENOTDIR';
  return isBarred ? 'folder_not_accessible' : 'slot_unreadable';
}

type ReadContent = {
  readonly content: VaultContent;
  readonly sequence: number;
  readonly known: KnownContent;
};

async function readContent(
  key: AgeKey,
  file: FileReading,
): Promise<Result<ReadContent, UnreadableCause>> {
  if (file.kind !== 'content') {
    return ok({ content: EMPTY, sequence: 0, known: createKnownContent(null) });
  }
  const opened = await unsealVault(key, file.bytes);
  if (!opened.ok) return err(opened.error === 'newer' ? 'vault_of_newer_version' : 'vault_damaged');
  return ok({ ...opened.value, known: createKnownContent(file.bytes) });
}
