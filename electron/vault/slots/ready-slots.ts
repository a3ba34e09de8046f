import type { SaveFault } from '../../../shared/app-error';
import { err, ok, type Result } from '../../../shared/result';
import { ensureFolder } from '../disk/prepare-folder';
import { readWholeFile } from '../disk/read-whole-file';
import type { AgeKey } from '../format/age-file';
import { MAX_VAULT_BYTES } from '../format/sealed-vault';
import type { VaultDeps, VaultSession } from '../vault-session';
import { openOsSlot, readOsSlot } from './open-os-slot';
import { putRecoverySlot, readRecoverySlot } from './recovery-slot';
import { putOsSlot, writeOsSlot } from './write-os-slot';

/**
 * Makes sure, before the vault is written, that what opens it is on the disk: makes the key store's slot for a new
 * vault, puts a slot back that somebody removed, and refuses with `changed_outside` when slots are another vault's.
 * Rejects only with errno errors.
 */
export async function readySlots(
  deps: VaultDeps,
  session: VaultSession,
  key: AgeKey,
): Promise<Result<void, SaveFault>> {
  const recovery = await readyRecoverySlot(deps, session);
  if (!recovery.ok) return recovery;
  if (session.osSlot === 'none') return session.recoverySlot === null ? err('key_store') : ok();
  const os = await readyOsSlot(deps, session, session.osSlot, key);
  // A key store that fails now is tried again at the next save; meanwhile the passphrase opens the vault.
  if (!os.ok && os.error === 'key_store' && session.recoverySlot !== null) return ok();
  if (!os.ok) return os;
  session.osSlot = os.value;
  return ok();
}

async function readyRecoverySlot(
  deps: VaultDeps,
  session: VaultSession,
): Promise<Result<void, SaveFault>> {
  const { recoverySlot } = session;
  if (recoverySlot === null) return ok();
  const found = await readRecoverySlot(deps);
  if (found.kind === 'failed') throw found.error;
  if (found.kind === 'content' && Buffer.compare(found.bytes, recoverySlot) === 0) return ok();
  // Another slot can be ours with another passphrase; only a person could tell. The key store's slot is enough then.
  if (found.kind !== 'absent') return session.osSlot === 'none' ? err('changed_outside') : ok();
  if (!(await isVaultOurs(deps, session))) return err('changed_outside');
  await ensureFolder(deps.disk, deps.paths.slots);
  return putRecoverySlot(deps, recoverySlot);
}

async function readyOsSlot(
  deps: VaultDeps,
  session: VaultSession,
  slot: Uint8Array | 'wanted',
  key: AgeKey,
): Promise<Result<Uint8Array, SaveFault>> {
  const { disk, paths } = deps;
  const found = await readOsSlot(disk, paths);
  if (found.kind === 'failed') throw found.error;
  if (found.kind === 'not_a_file') return err('changed_outside');
  if (found.kind === 'content') return recognise(deps, slot, found.bytes, key);
  if (slot === 'wanted') {
    await ensureFolder(disk, paths.slots);
    return writeOsSlot(deps, key, null);
  }
  // Without it the vault would be lost at the next start.
  if (!(await isVaultOurs(deps, session))) return err('changed_outside');
  await ensureFolder(disk, paths.slots);
  const put = await putOsSlot(disk, paths, slot, null);
  return put.ok ? ok(slot) : put;
}

/** Our slot, or one with the same key: from an earlier save that failed later on, or wrapped anew. */
async function recognise(
  { safeStorage }: VaultDeps,
  slot: Uint8Array | 'wanted',
  found: Uint8Array,
  key: AgeKey,
): Promise<Result<Uint8Array, SaveFault>> {
  if (slot !== 'wanted' && Buffer.compare(found, slot) === 0) return ok(slot);
  const opened = await openOsSlot(safeStorage, found);
  return opened.ok && opened.value.key.identity === key.identity
    ? ok(found)
    : err('changed_outside');
}

async function isVaultOurs({ disk, paths }: VaultDeps, session: VaultSession): Promise<boolean> {
  const vault = await readWholeFile(disk, paths.vault, MAX_VAULT_BYTES);
  if (vault.kind === 'failed') throw vault.error;
  return (
    vault.kind !== 'not_a_file' &&
    session.vault.accepts(vault.kind === 'content' ? vault.bytes : null)
  );
}
