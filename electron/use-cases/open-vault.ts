import { vaultOpened, vaultUnreadable } from '../state/vault-transitions';
import type { Deps } from './deps';

const NOTHING = { environments: [], credentials: [], profiles: [] } as const;

/** Opens the vault and shows what it holds, or why it cannot be opened. May be called again. */
export const openVault = (deps: Pick<Deps, 'store' | 'vault'>) => async (): Promise<void> => {
  const opening = await deps.vault.open();
  const folder = deps.store.get().about.folder;
  switch (opening.kind) {
    case 'file':
      deps.store.update(vaultOpened({ kind: 'open', keptIn: 'file' }, opening.content));
      return;
    case 'memory':
      deps.store.update(
        vaultOpened({ kind: 'open', keptIn: 'memory', reason: opening.reason }, NOTHING),
      );
      return;
    case 'unreadable':
      deps.store.update(vaultUnreadable({ kind: 'unreadable', cause: opening.cause, folder }));
  }
};
