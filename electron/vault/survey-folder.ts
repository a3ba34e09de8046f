import type { Disk } from './disk/disk';
import { systemErrorCode } from './disk/system-error';
import { isOtherSlot, isOtherVaultCopy, type VaultPaths } from './vault-paths';

/** What lies in the vault's folder, before anything is opened. */
export type FolderSurvey = {
  readonly vault: 'absent' | 'present';
  /** Backups and bad files that were kept aside. */
  readonly hasOtherCopies: boolean;
  readonly osSlot: 'absent' | 'present';
  readonly recoverySlot: 'absent' | 'present';
  /** Slots that this program does not know, of a later version. */
  readonly hasOtherSlots: boolean;
};

export const EMPTY_SURVEY: FolderSurvey = {
  vault: 'absent',
  hasOtherCopies: false,
  osSlot: 'absent',
  recoverySlot: 'absent',
  hasOtherSlots: false,
};

/** Lists the vault's folder. Rejects with an errno error when that is not possible. */
export async function surveyFolder(disk: Disk, paths: VaultPaths): Promise<FolderSurvey> {
  const names = await disk.files.readdir(paths.folder);
  const slots = names.includes('slots') ? await listSlots(disk, paths.slots) : [];
  return {
    vault: names.includes('vault.age') ? 'present' : 'absent',
    hasOtherCopies: names.some(isOtherVaultCopy),
    osSlot: slots === null || slots.includes('os.bin') ? 'present' : 'absent',
    recoverySlot: slots?.includes('recovery.age') ? 'present' : 'absent',
    hasOtherSlots: slots?.some(isOtherSlot) ?? false,
  };
}

/** Does anything say that there was a vault? Only a folder without any trace is a new one. */
export function hasTraces(survey: FolderSurvey): boolean {
  return (
    survey.vault === 'present' ||
    survey.osSlot === 'present' ||
    survey.recoverySlot === 'present' ||
    survey.hasOtherCopies ||
    survey.hasOtherSlots
  );
}

/** `null` when something that is no folder stands there: a slot may have been in it. */
async function listSlots(disk: Disk, path: string): Promise<readonly string[] | null> {
  try {
    return await disk.files.readdir(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOTDIR') return null;
    throw error;
  }
}
