import { join } from 'node:path';

/** Backups kept beside the vault: `vault.age.1` is the newest. */
export const KEPT_BACKUPS = 3;

/** Where everything lies in the vault's folder (architecture.md, "The vault"). */
export type VaultPaths = {
  readonly folder: string;
  readonly vault: string;
  readonly slots: string;
  /** The identity, wrapped by the operating system's key store. */
  readonly osSlot: string;
  /** Which key store that was; for people and for recovery. */
  readonly osNote: string;
};

/** The paths below a vault folder. */
export function vaultPaths(folder: string): VaultPaths {
  const slots = join(folder, 'slots');
  return {
    folder,
    vault: join(folder, 'vault.age'),
    slots,
    osSlot: join(slots, 'os.bin'),
    osNote: join(slots, 'os.json'),
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

/** Is this the name of a file that we began to write and never finished? */
export function isOurTemporary(name: string): boolean {
  return /^(vault\.age(\.\d)?|os\.bin|os\.json)\.tmp-[0-9a-f]{16}$/.test(name);
}

/** Is this entry of the vault's folder a vault that is not `vault.age` itself: a backup, a kept bad file? */
export function isOtherVaultCopy(name: string): boolean {
  return name.startsWith('vault.age.') && !isOurTemporary(name);
}

/** Is this entry of the slots folder a slot other than the key store's: one that a later version made? */
export function isOtherSlot(name: string): boolean {
  return name !== 'os.bin' && name !== 'os.json' && !isOurTemporary(name);
}
