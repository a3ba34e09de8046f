import type { UnreadableCause } from '../../shared/app-snapshot';
import { err, ok, type Result } from '../../shared/result';
import type { VaultOpening } from '../ports/vault-store';
import { createKnownContent } from './disk/known-content';
import { ensureFolder, lookAtFolder } from './disk/prepare-folder';
import type { FileReading } from './disk/read-whole-file';
import { systemErrorCode } from './disk/system-error';
import { type AgeKey, createAgeKey } from './format/age-file';
import { EMPTY_CONTENT, openContent } from './open-content';
import { type ReadBackup, toBackupView } from './read-backups';
import { mendOsSlot } from './slots/mend-os-slot';
import { openOsSlot, readOsSlot } from './slots/open-os-slot';
import { readRecoverySlot } from './slots/recovery-slot';
import { readSlotNote } from './slots/slot-note';
import { writeOsSlot } from './slots/write-os-slot';
import { EMPTY_SURVEY, type FolderSurvey, hasTraces, surveyFolder } from './survey-folder';
import { tidyFolder } from './tidy-folder';
import type { VaultDeps, VaultSession } from './vault-session';
import { waysInto } from './ways-into';

/** How the vault opened; with a session exactly when it may be saved. */
export type OpenedVault = {
  readonly opening: VaultOpening;
  readonly session: VaultSession | null;
  /** The key of a vault that could not be read with it: a backup may be. */
  readonly unusedKey: AgeKey | null;
};

/** Where the key comes from: the key store's slot, or a passphrase that has given it already. */
export type KeySource =
  | { readonly kind: 'key_store' }
  | { readonly kind: 'given'; readonly key: AgeKey };

/**
 * Opens what is in the vault's folder. Only a folder without any trace of a vault is a new one; whatever else
 * cannot be read is `unreadable`, and then nothing at all is written. Rejects only with errno errors.
 */
export async function openVault(deps: VaultDeps, source: KeySource): Promise<OpenedVault> {
  const { disk, paths } = deps;
  const folder = await lookAtFolder(disk, paths.folder);
  if (folder === 'unusable') return unreadable('folder_not_accessible', EMPTY_SURVEY);
  const survey = folder === 'absent' ? EMPTY_SURVEY : await surveyFolder(disk, paths);
  if (!hasTraces(survey)) return openNothing(deps);
  if (source.kind === 'given') return openWithKey(deps, survey, source.key, null);
  if (survey.osSlot === 'absent') {
    if (survey.recoverySlot === 'absent') return unreadable('slot_missing', survey);
    return { opening: { kind: 'locked' }, session: null, unusedKey: null };
  }
  const slot = await keyOfOsSlot(deps);
  if (!slot.ok) return unreadable(slot.error, survey);
  return openWithKey(deps, survey, slot.value.key, slot.value);
}

function unreadable(
  cause: UnreadableCause,
  survey: FolderSurvey,
  backups: readonly ReadBackup[] = [],
  unusedKey: AgeKey | null = null,
): OpenedVault {
  const passphrase = survey.recoverySlot === 'present';
  return {
    opening: { kind: 'unreadable', cause, passphrase, backups: backups.map(toBackupView) },
    session: null,
    unusedKey,
  };
}

async function openNothing({ disk, paths, safeStorage }: VaultDeps): Promise<OpenedVault> {
  const state = await safeStorage.state();
  if (state.kind === 'unusable') {
    return { opening: { kind: 'memory', reason: state.reason }, session: null, unusedKey: null };
  }
  await ensureFolder(disk, paths.folder);
  await tidyFolder(disk, paths);
  const key = await createAgeKey();
  const session: VaultSession = {
    key,
    recipient: key.recipient,
    osSlot: 'wanted',
    recoverySlot: null,
    sequence: 0,
    oldFormat: null,
    vault: createKnownContent(null),
  };
  return { opening: opened(session, EMPTY_CONTENT, null), session, unusedKey: null };
}

type OsKey = {
  readonly key: AgeKey;
  readonly wrapped: Uint8Array;
  readonly rewrapAdvised: boolean;
};

async function keyOfOsSlot({
  disk,
  paths,
  safeStorage,
  machine,
}: VaultDeps): Promise<Result<OsKey, UnreadableCause>> {
  const file = await readOsSlot(disk, paths);
  if (file.kind !== 'content') return err(causeOfSlot(file));
  const trace = await readSlotNote(disk, paths);
  const slot = await openOsSlot(safeStorage, file.bytes, {
    trace,
    here: { platform: disk.platform, machine },
  });
  return slot.ok ? ok({ ...slot.value, wrapped: file.bytes }) : slot;
}

function causeOfSlot(file: FileReading): UnreadableCause {
  const isBarred = file.kind === 'failed' && systemErrorCode(file.error) !== 'ENOTDIR';
  return isBarred ? 'folder_not_accessible' : 'slot_unreadable';
}

/** `osKey` is what the key store gave; `null` when a passphrase gave the key. */
async function openWithKey(
  deps: VaultDeps,
  survey: FolderSurvey,
  key: AgeKey,
  osKey: OsKey | null,
): Promise<OpenedVault> {
  const read = await openContent(deps, survey, key);
  if (!read.ok) return unreadable(read.error.cause, survey, read.error.backups, key);
  await tidyFolder(deps.disk, deps.paths);
  const { content, sequence, oldFormat, known, notice } = read.value;
  const recovery = await readRecoverySlot(deps);
  const session: VaultSession = {
    key,
    recipient: key.recipient,
    osSlot: osKey === null ? await mendOsSlot(deps, key) : await keptOsSlot(deps, osKey),
    recoverySlot: recovery.kind === 'content' ? recovery.bytes : null,
    sequence,
    oldFormat,
    vault: known,
  };
  return { opening: opened(session, content, notice), session, unusedKey: null };
}

async function keptOsSlot(deps: VaultDeps, osKey: OsKey): Promise<Uint8Array> {
  if (!osKey.rewrapAdvised) return osKey.wrapped;
  // A failure leaves the old slot, which has just worked; the key store will advise again.
  const rewrapped = await writeOsSlot(deps, osKey.key, osKey.wrapped);
  return rewrapped.ok ? rewrapped.value : osKey.wrapped;
}

function opened(
  session: VaultSession,
  content: typeof EMPTY_CONTENT,
  notice: Extract<VaultOpening, { kind: 'file' }>['notice'],
): VaultOpening {
  return { kind: 'file', content, waysIn: waysInto(session), notice };
}
