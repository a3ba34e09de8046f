import { keptTokensOf } from '../state/kept-tokens';
import type { Deps } from './deps';

/** Writes the tokens in hand to the token cache, where there is a vault file to write beside (product.md T9). */
export const keepTokens = (deps: Pick<Deps, 'store' | 'vault'>) => async (): Promise<void> => {
  const state = deps.store.get();
  const { vault } = state;
  const isOpen = vault.kind === 'open' && vault.keptIn === 'file';
  // A lock that has already dropped the tokens must not write that there are none.
  const isHeld = vault.kind === 'locked' && state.profiles.size > 0;
  if (isOpen || isHeld) await deps.vault.saveTokens(keptTokensOf(state));
};
