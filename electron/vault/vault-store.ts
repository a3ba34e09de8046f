import type { SaveFault } from '../../shared/app-error';
import { err, type Result } from '../../shared/result';
import type { SafeStorage } from '../ports/safe-storage';
import type { VaultContent, VaultOpening, VaultStore } from '../ports/vault-store';
import { createCoalescingWriter } from './coalescing-writer';
import { createDisk, type Disk } from './disk/disk';
import type { Files } from './disk/files';
import { toSaveFault } from './disk/system-error';
import { openVault } from './open-vault';
import { saveVault } from './save-vault';
import { vaultPaths } from './vault-paths';
import type { VaultDeps, VaultSession } from './vault-session';

/**
 * The vault in a folder of its own (architecture.md, "The vault"). One store per folder and machine:
 * that there is only one program on it is for the single-instance lock to see to.
 */
export function createVaultStore(given: {
  /** Made when it is missing; ours alone, mode 0700. */
  readonly folder: string;
  readonly safeStorage: SafeStorage;
  /** Written beside the wrapped key, for recovery. */
  readonly appName: string;
  readonly platform: NodeJS.Platform;
  readonly files?: Files;
  /** Waits between the attempts of a refused rename. */
  readonly pause?: Disk['pause'];
}): VaultStore {
  const deps: VaultDeps = {
    disk: createDisk(given),
    paths: vaultPaths(given.folder),
    safeStorage: given.safeStorage,
    appName: given.appName,
  };
  let session: VaultSession | null = null;
  let lastOpening: VaultOpening | null = null;

  async function open(): Promise<VaultOpening> {
    session = null;
    try {
      const opened = await openVault(deps);
      session = opened.session;
      lastOpening = opened.opening;
    } catch {
      lastOpening = { kind: 'unreadable', cause: 'folder_not_accessible' };
    }
    return lastOpening;
  }

  async function put(content: VaultContent): Promise<Result<void, SaveFault>> {
    if (session === null) return err(lastOpening?.kind === 'memory' ? 'key_store' : 'other');
    try {
      return await saveVault(deps, session, content);
    } catch (error) {
      return err(toSaveFault(error));
    }
  }

  const writer = createCoalescingWriter(put);
  return {
    open: () => writer.alone(open),
    save: content => writer.write(content),
    settled: writer.settled,
  };
}
