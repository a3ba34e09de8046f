import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import { mergeVaults } from '../state/merge-vaults';
import { vaultMerged } from '../state/restore-transitions';
import { vaultContentOf } from '../state/vault-transitions';
import type { Deps } from './deps';
import { saveVault } from './save-vault';
import { sessionsDroppedBy } from './sessions-dropped';

/**
 * Adds what the opened backup holds; `keep` says what happens to profiles that are in both. Tokens that another
 * secret, client id or way to sign in made are dropped. When the disk refuses, memory holds the result, the page says
 * "Not saved", and the write is tried again.
 */
export const applyRestore =
  (deps: Pick<Deps, 'store' | 'flights' | 'vault' | 'restore' | 'newId' | 'log'>) =>
  async ({ keep }: Request<'applyRestore'>): Promise<Result<void>> => {
    const state = deps.store.get();
    if (state.vault.kind !== 'open') return err({ code: 'vault_not_open' });
    const backup = deps.restore.get()?.opened;
    if (!backup || state.restore === null) {
      return err({ code: 'backup_unreadable', fault: 'not_readable' });
    }
    const merged = mergeVaults(vaultContentOf(state), backup.content, keep, deps.newId);
    const dropped = sessionsDroppedBy(state, merged);
    for (const id of dropped) deps.flights.cancel(id);
    deps.store.update(vaultMerged(merged, dropped));
    deps.restore.set(null);
    deps.log({
      event: 'backup_restored',
      keep,
      added: merged.profiles.length - state.profiles.size,
      differing: state.restore.profiles.filter(row => row.state === 'differs').length,
    });
    await saveVault(deps)();
    return ok();
  };
