import type { LockedView, MemoryReason, UnreadableCause } from '../../shared/app-snapshot';
import { SANDBOX_ID } from '../../shared/environment';
import type { VaultContent, VaultOpening } from '../ports/vault-store';
import { restoredSessions } from '../state/kept-tokens';
import { hasSandboxProfile } from '../state/selectors';
import { vaultOpened, vaultViewSet } from '../state/vault-transitions';
import type { Deps } from './deps';
import { identityUrlOf } from './login-request';

/** What showing an opened vault needs of the world. */
export type OpeningDeps = Pick<
  Deps,
  'store' | 'vault' | 'clock' | 'claimsOf' | 'sandbox' | 'biometrics' | 'log'
>;

const NOTHING: VaultContent = { environments: [], credentials: [], profiles: [] };

/**
 * Shows what opening the vault led to: what it holds, with the tokens that are still good (product.md T9), or why
 * it cannot be opened, or that it is locked.
 */
export async function showOpening(deps: OpeningDeps, opening: VaultOpening): Promise<void> {
  const { store } = deps;
  switch (opening.kind) {
    case 'file':
      await showContent(deps, opening);
      break;
    case 'memory':
      store.update(
        vaultOpened({ kind: 'open', keptIn: 'memory', reason: opening.reason }, NOTHING),
      );
      break;
    case 'locked':
      store.update(vaultViewSet(lockedView(deps, false)));
      break;
    case 'unreadable': {
      const { folder } = store.get().about;
      store.update(vaultViewSet({ ...opening, folder, retryAt: null }));
    }
  }
  deps.log({ event: 'vault_opened', from: sourceOf(opening), cause: causeOf(opening) });
}

function sourceOf(opening: VaultOpening): 'file' | 'backup' | 'memory' | 'locked' | 'unreadable' {
  const isRestored = opening.kind === 'file' && opening.notice?.kind === 'restored';
  return isRestored ? 'backup' : opening.kind;
}

function causeOf(opening: VaultOpening): MemoryReason | UnreadableCause | null {
  if (opening.kind === 'memory') return opening.reason;
  return opening.kind === 'unreadable' ? opening.cause : null;
}

async function showContent(
  deps: OpeningDeps,
  { content, waysIn, notice }: Extract<VaultOpening, { kind: 'file' }>,
): Promise<void> {
  const { store, clock } = deps;
  const tokens = await deps.vault.readTokens();
  store.update(state => {
    const opened = vaultOpened({ kind: 'open', keptIn: 'file', waysIn, notice }, content)(state);
    return {
      ...opened,
      sessions: restoredSessions(opened, tokens, clock.now(), deps.claimsOf),
    };
  });
  if (hasSandboxProfile(store.get())) await identityUrlOf(deps, SANDBOX_ID);
}

/** What the page shows while locked. */
export function lockedView({ biometrics }: Pick<Deps, 'biometrics'>, renews: boolean): LockedView {
  return { kind: 'locked', retryAt: null, biometrics: biometrics.kind(), renews };
}
