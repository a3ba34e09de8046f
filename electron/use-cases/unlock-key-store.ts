import { err, ok, type Result } from '../../shared/result';
import type { VaultOpening } from '../ports/vault-store';
import { vaultContentOf, vaultViewSet } from '../state/vault-transitions';
import type { Deps } from './deps';
import { saveVault } from './save-vault';
import { type OpeningDeps, showOpening } from './show-opening';

/**
 * Lets the key store ask a person for its own password, and tries again to open the vault. In memory-only mode the
 * profiles typed so far are then kept in the file.
 */
export const unlockKeyStore =
  (deps: OpeningDeps & Pick<Deps, 'keyStoreDoor'>) => async (): Promise<Result<void>> => {
    const { vault } = deps.store.get();
    const isMemory = vault.kind === 'open' && vault.keptIn === 'memory';
    if (vault.kind !== 'unreadable' && !isMemory) return ok();
    const answer = await deps.keyStoreDoor.unlock();
    if (answer === 'dismissed') {
      deps.log({ event: 'unlock_refused', why: 'key_store_dismissed' });
      if (vault.kind === 'unreadable') {
        deps.store.update(vaultViewSet({ ...vault, cause: 'key_store_dismissed' }));
      }
      return err({ code: 'key_store_dismissed' });
    }
    if (answer === 'failed') deps.log({ event: 'unlock_refused', why: 'key_store_failed' });
    const opening = await deps.vault.open();
    if (isMemory) await moveIntoFile(deps, opening);
    else await showOpening(deps, opening);
    return ok();
  };

/** A vault that is there already is not mixed with what memory holds: then memory goes on. */
async function moveIntoFile(deps: OpeningDeps, opening: VaultOpening): Promise<void> {
  const isNew = opening.kind === 'file' && opening.content.profiles.length === 0;
  if (!isNew) return;
  const { waysIn, notice } = opening;
  deps.store.update(vaultViewSet({ kind: 'open', keptIn: 'file', waysIn, notice }));
  if (vaultContentOf(deps.store.get()).profiles.length > 0) await saveVault(deps)();
}
