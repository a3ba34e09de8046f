import type { SaveFault } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { VaultContent } from '../ports/vault-store';
import { writeDurably } from './disk/durable-write';
import { createKnownContent } from './disk/known-content';
import { readWholeFile } from './disk/read-whole-file';
import type { AgeKey } from './format/age-file';
import { MAX_VAULT_BYTES, sealVault, unsealVault } from './format/sealed-vault';
import { freeName, moveAside } from './move-aside';
import { saveVault } from './save-vault';
import { openOsSlot, readOsSlot } from './slots/open-os-slot';
import { putRecoverySlot } from './slots/recovery-slot';
import { timeInName } from './vault-paths';
import type { VaultDeps, VaultSession } from './vault-session';

/**
 * Writes our content over what others put in the vault's place (promises.md, Storage 5). An ordinary file of theirs
 * becomes the newest backup; anything else, and a key store's slot that is not ours, is kept under another name.
 * Rejects with errno errors.
 */
export async function overwriteWithMine(
  deps: VaultDeps,
  session: VaultSession,
  content: VaultContent,
): Promise<Result<void, SaveFault>> {
  const { disk, paths, now } = deps;
  const label = `outside-${timeInName(now())}`;
  const vault = await readWholeFile(disk, paths.vault, MAX_VAULT_BYTES);
  if (vault.kind === 'failed') throw vault.error;
  if (vault.kind === 'not_a_file') await moveAside(disk, paths.vault, label);
  session.vault.settle(vault.kind === 'content' ? vault.bytes : null);
  if (!(await isOurOsSlot(deps, session))) await moveAside(disk, paths.osSlot, label);
  if (session.osSlot === 'none' && session.recoverySlot !== null) {
    const put = await putRecoverySlot(deps, session.recoverySlot);
    if (!put.ok) return put;
  }
  return saveVault(deps, session, content);
}

async function isOurOsSlot(deps: VaultDeps, session: VaultSession): Promise<boolean> {
  const slot = await readOsSlot(deps.disk, deps.paths);
  if (slot.kind === 'failed') throw slot.error;
  if (slot.kind === 'absent' || session.osSlot === 'none') return true;
  if (slot.kind === 'not_a_file') return false;
  const opened = await openOsSlot(deps.safeStorage, slot.bytes);
  return opened.ok && opened.value.key.identity === session.key?.identity;
}

/**
 * Keeps our content, encrypted to our key, as `vault.age.mine-<time>`, so that theirs can be opened with that key,
 * which is answered. `theirs_unreadable` when it cannot be; nothing is written then.
 */
export async function keepMineBeside(
  { disk, paths, now }: VaultDeps,
  session: VaultSession,
  content: VaultContent,
): Promise<Result<AgeKey, SaveFault | 'theirs_unreadable'>> {
  const { key } = session;
  if (key === null) return err('other');
  const theirs = await readWholeFile(disk, paths.vault, MAX_VAULT_BYTES);
  if (theirs.kind !== 'content') return err('theirs_unreadable');
  if (!(await unsealVault(key, theirs.bytes)).ok) return err('theirs_unreadable');
  const sequence = session.sequence + 1;
  const bytes = await sealVault(key, { sequence, savedAt: now(), content });
  if (bytes === null) return err('other');
  const written = await writeDurably(disk, {
    path: await freeName(disk, `${paths.vault}.mine-${timeInName(now())}`),
    bytes,
    known: createKnownContent(null),
    maxBytes: MAX_VAULT_BYTES,
    keepBackups: false,
  });
  return written.ok ? ok(key) : written;
}
