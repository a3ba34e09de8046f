import type { SaveFault } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { VaultContent } from '../ports/vault-store';
import { writeDurably } from './disk/durable-write';
import { ensureFolder } from './disk/prepare-folder';
import { readWholeFile } from './disk/read-whole-file';
import { createAgeKey } from './format/age-file';
import { MAX_VAULT_BYTES, sealVault } from './format/sealed-vault';
import { openOsSlot, readOsSlot } from './slots/open-os-slot';
import { putOsSlot, writeOsSlot } from './slots/write-os-slot';
import type { OpenSlot, VaultDeps, VaultSession } from './vault-session';

/**
 * Writes the content as the vault's next version. The slot is made first where there is none: a vault that
 * nothing opens must never exist. On a fault the old vault stays. Rejects only with errno errors.
 */
export async function saveVault(
  deps: VaultDeps,
  session: VaultSession,
  content: VaultContent,
): Promise<Result<void, SaveFault>> {
  const ready = await readySlot(deps, session);
  if (!ready.ok) return ready;
  session.slot = ready.value;
  const sequence = session.sequence + 1;
  const bytes = await sealVault(session.slot.key, { sequence, content });
  if (bytes === null) return err('other');
  const written = await writeDurably(deps.disk, {
    path: deps.paths.vault,
    bytes,
    known: session.vault,
    maxBytes: MAX_VAULT_BYTES,
    keepBackups: true,
  });
  // A number may be skipped, never used for two contents: the failed write may be on the disk after all.
  session.sequence = sequence;
  return written;
}

async function readySlot(
  deps: VaultDeps,
  session: VaultSession,
): Promise<Result<OpenSlot, SaveFault>> {
  const { disk, paths } = deps;
  const { slot } = session;
  const found = await readOsSlot(disk, paths);
  if (found.kind === 'failed') throw found.error;
  if (found.kind === 'not_a_file') return err('changed_outside');
  if (found.kind === 'content') return recognise(deps, slot, found.bytes);
  if (slot === null) {
    await ensureFolder(disk, paths.slots);
    return create(deps);
  }
  return putBack(deps, session, slot);
}

/** Our slot, or one with the same key: from an earlier save that failed later on, or wrapped anew. */
async function recognise(
  { safeStorage }: VaultDeps,
  slot: OpenSlot | null,
  found: Uint8Array,
): Promise<Result<OpenSlot, SaveFault>> {
  if (slot !== null && Buffer.compare(found, slot.wrapped) === 0) return ok(slot);
  const opened = await openOsSlot(safeStorage, found);
  if (!opened.ok) return err('changed_outside');
  const { key } = opened.value;
  const isOther = slot !== null && key.identity !== slot.key.identity;
  return isOther ? err('changed_outside') : ok({ key, wrapped: found });
}

/** Somebody removed the slot while the vault stayed: without it the vault would be lost at the next start. */
async function putBack(
  { disk, paths }: VaultDeps,
  session: VaultSession,
  slot: OpenSlot,
): Promise<Result<OpenSlot, SaveFault>> {
  const vault = await readWholeFile(disk, paths.vault, MAX_VAULT_BYTES);
  if (vault.kind === 'failed') throw vault.error;
  const isOurs =
    vault.kind !== 'not_a_file' &&
    session.vault.accepts(vault.kind === 'content' ? vault.bytes : null);
  if (!isOurs) return err('changed_outside');
  await ensureFolder(disk, paths.slots);
  const put = await putOsSlot(disk, paths, slot.wrapped, null);
  return put.ok ? ok(slot) : put;
}

async function create(deps: VaultDeps): Promise<Result<OpenSlot, SaveFault>> {
  const key = await createAgeKey();
  const written = await writeOsSlot(deps, key, null);
  return written.ok ? ok({ key, wrapped: written.value }) : written;
}
