import type { LockedView, VaultView } from '../../shared/app-snapshot';
import { type AppState, type HeldWhileLocked, NO_CONTENT } from './app-state';

type Transition = (state: AppState) => AppState;

/** Hides everything behind the lock; what main still holds is said by `held`. */
export const vaultLocked =
  (view: LockedView, held: HeldWhileLocked): Transition =>
  state => ({ ...state, vault: view, held, restore: null });

/** Forgets secrets, tokens and all that belongs to them: only the lock is left. */
export const contentDropped: Transition = state => ({ ...state, held: 'nothing', ...NO_CONTENT });

/** Shows again what was held while locked. */
export const vaultResumed =
  (view: VaultView & { readonly kind: 'open' }): Transition =>
  state => ({ ...state, vault: view, held: 'nothing' });

/** Says when the next attempt with a passphrase is taken. */
export const attemptsSlowed =
  (retryAt: number | null): Transition =>
  state => {
    const { vault } = state;
    if (vault.kind !== 'locked' && vault.kind !== 'unreadable') return state;
    return { ...state, vault: { ...vault, retryAt } };
  };
