import { ok, type Result } from '../../shared/result';
import { vaultViewSet } from '../state/vault-transitions';
import type { Deps } from './deps';

/** A person has read what was said about the opened vault. */
export const dismissVaultNotice =
  ({ store }: Pick<Deps, 'store'>) =>
  async (): Promise<Result<void>> => {
    const { vault } = store.get();
    if (vault.kind === 'open' && vault.keptIn === 'file' && vault.notice !== null) {
      store.update(vaultViewSet({ ...vault, notice: null }));
    }
    return ok();
  };
