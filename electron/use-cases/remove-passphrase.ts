import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import { vaultViewSet } from '../state/vault-transitions';
import { currentPassphraseIssue } from './current-passphrase';
import type { Deps } from './deps';

/** Takes the recovery passphrase away; refused when it is the only way into the vault. */
export const removePassphrase =
  (deps: Pick<Deps, 'store' | 'vault' | 'attempts' | 'clock' | 'log'>) =>
  async ({ current }: Request<'removePassphrase'>): Promise<Result<void>> => {
    const { vault } = deps.store.get();
    if (vault.kind !== 'open') return err({ code: 'vault_not_open' });
    if (vault.keptIn === 'memory' || !vault.waysIn.passphrase) return ok();
    const refusal = await currentPassphraseIssue(deps, current);
    if (refusal !== null) return err(refusal);
    const removed = await deps.vault.removePassphrase();
    if (!removed.ok) {
      if (removed.error === 'last_way_in') return err({ code: 'last_way_in' });
      return err({ code: 'not_saved', cause: removed.error });
    }
    deps.store.update(vaultViewSet({ ...vault, waysIn: removed.value }));
    deps.log({ event: 'passphrase_removed' });
    return ok();
  };
