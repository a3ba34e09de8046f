import { join } from 'node:path';

/** Backups kept beside the vault: `vault.age.1` is the newest. */
export const KEPT_BACKUPS = 3;

/** Where everything lies in the vault's folder (architecture.md, "The vault"). */
export type VaultPaths = {
  readonly folder: string;
  readonly vault: string;
  /** The token cache. */
  readonly tokens: string;
  /** What was last saved here, to notice an older copy. */
  readonly lastSave: string;
  readonly slots: string;
  /** The identity, wrapped by the operating system's key store. */
  readonly osSlot: string;
  /** Which key store that was; for people and for recovery. */
  readonly osNote: string;
  /** The identity, encrypted with the recovery passphrase. */
  readonly recoverySlot: string;
};

/** The paths below a vault folder. */
export function vaultPaths(folder: string): VaultPaths {
  const slots = join(folder, 'slots');
  return {
    folder,
    vault: join(folder, 'vault.age'),
    tokens: join(folder, 'tokens.age'),
    lastSave: join(folder, 'last-save.json'),
    slots,
    osSlot: join(slots, 'os.bin'),
    osNote: join(slots, 'os.json'),
    recoverySlot: join(slots, 'recovery.age'),
  };
}

/** Path of the n-th backup of a file, 1 the newest. */
export function backupPath(path: string, n: number): string {
  return `${path}.${n}`;
}

/** A name beside `path` for a file that is still being written. */
export function temporaryPath(path: string, randomName: string): string {
  return `${path}.tmp-${randomName}`;
}

/** A moment as part of a file name, such as `20261125T093000Z`. */
export function timeInName(now: number): string {
  return new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Is this the name of a file that we began to write and never finished? */
export function isOurTemporary(name: string): boolean {
  return /^(vault\.age(\.[\w-]+)?|tokens\.age|last-save\.json|os\.bin|os\.json|recovery\.age)\.tmp-[0-9a-f]{16}$/.test(
    name,
  );
}

/** Is this entry of the vault's folder a vault that is not `vault.age` itself: a backup, a kept bad file? */
export function isOtherVaultCopy(name: string): boolean {
  return name.startsWith('vault.age.') && !isOurTemporary(name);
}

/** Is this entry of the vault's folder one of the vault's files? */
export function isVaultFile(name: string): boolean {
  return ['vault.age', 'tokens.age', 'last-save.json'].includes(name) || isOtherVaultCopy(name);
}

/** Is this entry of the slots folder a slot that this program does not know: kept aside, or of a later version? */
export function isOtherSlot(name: string): boolean {
  return !['os.bin', 'os.json', 'recovery.age'].includes(name) && !isOurTemporary(name);
}
