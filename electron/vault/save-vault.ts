import type { SaveFault } from '../../shared/app-error';
import { err, type Result } from '../../shared/result';
import type { VaultContent } from '../ports/vault-store';
import { writeDurably } from './disk/durable-write';
import { MAX_VAULT_BYTES, sealVault } from './format/sealed-vault';
import { keepOldFormat } from './keep-old-format';
import { noteLastSave } from './last-save';
import { readySlots } from './slots/ready-slots';
import type { VaultDeps, VaultSession } from './vault-session';

/**
 * Writes the content as the vault's next version. The slots are made or looked at first: a vault that nothing opens
 * must never exist. On a fault the old vault stays. Rejects only with errno errors.
 */
export async function saveVault(
  deps: VaultDeps,
  session: VaultSession,
  content: VaultContent,
): Promise<Result<void, SaveFault>> {
  const { key } = session;
  if (key === null) return err('other');
  const ready = await readySlots(deps, session, key);
  if (!ready.ok) return ready;
  const sequence = session.sequence + 1;
  const bytes = await sealVault(key, { sequence, savedAt: deps.now(), content });
  if (bytes === null) return err('other');
  if (session.oldFormat !== null) await keepOldFormat(deps, session.oldFormat);
  const written = await writeDurably(deps.disk, {
    path: deps.paths.vault,
    bytes,
    known: session.vault,
    maxBytes: MAX_VAULT_BYTES,
    keepBackups: true,
  });
  // A number may be skipped, never used for two contents: the failed write may be on the disk after all.
  session.sequence = sequence;
  if (written.ok) {
    session.oldFormat = null;
    await noteLastSave(deps.disk, deps.paths.lastSave, sequence);
  }
  return written;
}
