import type { FieldIssue } from '../../shared/app-error';
import { checkPassphrase } from '../../shared/check-passphrase';
import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import { vaultViewSet } from '../state/vault-transitions';
import { currentPassphraseIssue } from './current-passphrase';
import type { Deps } from './deps';
import { saveVault } from './save-vault';

/**
 * Sets or changes the recovery passphrase. Where no key store protects a file, this begins the file: what memory
 * holds is written at once. Faults stand beside their fields.
 */
export const setPassphrase =
  (deps: Pick<Deps, 'store' | 'vault' | 'attempts' | 'clock' | 'log'>) =>
  async ({ current, passphrase }: Request<'setPassphrase'>): Promise<Result<void>> => {
    const { vault } = deps.store.get();
    if (vault.kind !== 'open') return err({ code: 'vault_not_open' });
    const issues: FieldIssue[] = checkPassphrase(passphrase);
    if (issues.length > 0) return err({ code: 'invalid_input', issues });
    const isFirst = vault.keptIn === 'memory' || !vault.waysIn.passphrase;
    const refusal = isFirst ? null : await currentPassphraseIssue(deps, current);
    if (refusal !== null) return err(refusal);

    const made = await deps.vault.setPassphrase(passphrase);
    if (!made.ok) return err({ code: 'not_saved', cause: made.error });
    const notice = vault.keptIn === 'file' ? vault.notice : null;
    deps.store.update(vaultViewSet({ kind: 'open', keptIn: 'file', waysIn: made.value, notice }));
    deps.log({ event: 'passphrase_set', first: isFirst });
    // Without a key store there is no vault file yet: a slot alone keeps nothing.
    return vault.keptIn === 'memory' ? saveVault(deps)() : ok();
  };
