import type { VaultContent, VaultOpening, VaultStore } from '../../electron/ports/vault-store';
import type { SaveFault } from '../../shared/app-error';
import { err, ok } from '../../shared/result';

const NOTHING: VaultContent = { environments: [], credentials: [], profiles: [] };

/** An empty vault that the key store opens. */
export const EMPTY_FILE: VaultOpening = {
  kind: 'file',
  content: NOTHING,
  waysIn: { keyStore: true, passphrase: false },
  notice: null,
};

const elsewhere = () => {
  throw new Error('Use the real vault store for this');
};

/**
 * A vault in memory that opens as told and keeps what is saved. Passphrases, locks, conflicts and backups are for
 * tests with the real store.
 */
export function createFakeVaultStore(opening: VaultOpening): VaultStore & {
  readonly saved: readonly VaultContent[];
  readonly failSaves: (fault: SaveFault | null) => void;
  readonly reopenAs: (next: VaultOpening) => void;
} {
  const saved: VaultContent[] = [];
  let fault: SaveFault | null = null;
  let current = opening;
  return {
    saved,
    failSaves: next => {
      fault = next;
    },
    reopenAs: next => {
      current = next;
    },
    open: async () => current,
    save: async content => {
      if (fault !== null) return err(fault);
      saved.push(content);
      return ok();
    },
    waysIn: () => (current.kind === 'file' ? current.waysIn : null),
    hasPassphrase: async () => false,
    readTokens: async () => [],
    saveTokens: async () => undefined,
    settled: async () => undefined,
    openWithPassphrase: elsewhere,
    lock: elsewhere,
    resume: elsewhere,
    checkPassphrase: elsewhere,
    setPassphrase: elsewhere,
    removePassphrase: elsewhere,
    keepMine: elsewhere,
    keepTheirs: elsewhere,
    openBackup: elsewhere,
    setAside: elsewhere,
    exportTo: elsewhere,
  };
}
