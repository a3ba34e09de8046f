import type { SaveFault } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { SafeStorage } from '../ports/safe-storage';
import type { PassphraseFault, VaultContent, VaultOpening, VaultStore } from '../ports/vault-store';
import { createCoalescingWriter } from './coalescing-writer';
import { keepMineBeside, overwriteWithMine } from './conflict';
import { createDisk, type Disk } from './disk/disk';
import type { Files } from './disk/files';
import { toSaveFault } from './disk/system-error';
import { exportFiles } from './export-files';
import type { AgeKey } from './format/age-file';
import { type KeySource, openVault } from './open-vault';
import { createPassphraseSlot, dropPassphraseSlot } from './passphrase-slot';
import { placeBackup } from './place-backup';
import { resumeSession } from './resume-session';
import { saveVault } from './save-vault';
import { setAside } from './set-aside';
import { machineDigest } from './slots/machine-digest';
import { openRecoverySlot, readRecoverySlot } from './slots/recovery-slot';
import { readTokens, writeTokens } from './token-cache';
import { vaultPaths } from './vault-paths';
import type { PassphraseCipher, VaultDeps, VaultSession } from './vault-session';
import { waysInto } from './ways-into';

/**
 * The vault in a folder of its own (architecture.md, "The vault"). One store per folder and machine:
 * that there is only one program on it is for the single-instance lock to see to.
 */
export function createVaultStore(given: {
  /** Made when it is missing; ours alone, mode 0700. */
  readonly folder: string;
  readonly safeStorage: SafeStorage;
  readonly passphrases: PassphraseCipher;
  /** Written beside the wrapped key, for recovery. */
  readonly appName: string;
  readonly platform: NodeJS.Platform;
  /** Which computer this is; found out where it is not given. */
  readonly machine?: string;
  readonly now?: () => number;
  readonly files?: Files;
  /** Waits between the attempts of a refused rename. */
  readonly pause?: Disk['pause'];
}): VaultStore {
  const deps: VaultDeps = {
    disk: createDisk(given),
    paths: vaultPaths(given.folder),
    safeStorage: given.safeStorage,
    passphrases: given.passphrases,
    appName: given.appName,
    machine: given.machine ?? machineDigest(given.platform),
    now: given.now ?? Date.now,
  };
  const { disk, paths } = deps;
  let session: VaultSession | null = null;
  let lastOpening: VaultOpening | null = null;
  /** Of a vault whose content could not be opened with it. */
  let unusedKey: AgeKey | null = null;

  async function open(source: KeySource): Promise<VaultOpening> {
    session = null;
    unusedKey = null;
    try {
      const opened = await openVault(deps, source);
      session = opened.session;
      unusedKey = opened.unusedKey;
      lastOpening = opened.opening;
    } catch {
      lastOpening = NOT_ACCESSIBLE;
    }
    if (session?.oldFormat != null && lastOpening.kind === 'file') void save(lastOpening.content);
    return lastOpening;
  }

  async function openWithPassphrase(
    passphrase: string,
  ): Promise<Result<VaultOpening, PassphraseFault>> {
    const slot = await openRecoverySlot(deps, passphrase);
    return slot.ok ? ok(await open({ kind: 'given', key: slot.value.key })) : slot;
  }

  /** Work that needs an open vault; errno errors become the faults a person is told. */
  async function inSession<T, F>(
    work: (session: VaultSession) => Promise<Result<T, F>>,
  ): Promise<Result<T, F | SaveFault>> {
    if (session === null) return err(lastOpening?.kind === 'memory' ? 'key_store' : 'other');
    return inWords(() => work(session as VaultSession));
  }

  const writer = createCoalescingWriter((content: VaultContent) =>
    inSession(current => saveVault(deps, current, content)),
  );
  const save = (content: VaultContent) => writer.write(content);
  const { alone } = writer;

  return {
    open: () => alone(() => open({ kind: 'key_store' })),
    openWithPassphrase: passphrase => alone(() => openWithPassphrase(passphrase)),
    waysIn: () => (session === null ? null : waysInto(session)),
    hasPassphrase: async () => (await readRecoverySlot(deps)).kind !== 'absent',
    save,
    lock: () =>
      alone(async () => {
        if (session !== null) session.key = null;
      }),
    resume: key => alone(async () => resumeSession(deps, session, key)),
    checkPassphrase: async passphrase => {
      const slot = await openRecoverySlot(deps, passphrase);
      return slot.ok ? ok() : slot;
    },
    setPassphrase: passphrase =>
      alone(() =>
        inWords(async () => {
          const isOpen = session !== null || lastOpening?.kind === 'memory';
          if (!isOpen) return err('other' as const);
          const made = await createPassphraseSlot(deps, session, passphrase);
          if (!made.ok) return made;
          session = made.value.session;
          return ok(made.value.waysIn);
        }),
      ),
    removePassphrase: () => alone(() => inSession(current => dropPassphraseSlot(deps, current))),
    keepMine: content =>
      alone(() => inSession(current => overwriteWithMine(deps, current, content))),
    keepTheirs: content =>
      alone(() =>
        inSession(async current => {
          const kept = await keepMineBeside(deps, current, content);
          return kept.ok ? ok(await open({ kind: 'given', key: kept.value })) : kept;
        }),
      ),
    openBackup: name =>
      alone(() =>
        inWords(async () => {
          if (unusedKey === null) return err('other' as const);
          const key = unusedKey;
          if (!(await placeBackup(deps, key, name))) return err('other' as const);
          return ok(await open({ kind: 'given', key }));
        }),
      ),
    setAside: () =>
      alone(() =>
        inWords(async () => {
          await setAside(disk, paths, deps.now());
          session = null;
          return ok();
        }),
      ),
    exportTo: folder =>
      alone(() => inWords(async () => ok(await exportFiles(disk, paths, folder, deps.now())))),
    readTokens: async () =>
      session?.key == null ? [] : readTokens(disk, paths.tokens, session.key),
    saveTokens: tokens =>
      alone(async () => {
        // Before the first save there is no vault for them to belong to.
        if (session !== null && session.sequence > 0)
          await writeTokens(disk, paths.tokens, session.recipient, tokens);
      }),
    settled: writer.settled,
  };
}

const NOT_ACCESSIBLE: VaultOpening = {
  kind: 'unreadable',
  cause: 'folder_not_accessible',
  passphrase: false,
  backups: [],
};

async function inWords<T, F>(work: () => Promise<Result<T, F>>): Promise<Result<T, F | SaveFault>> {
  try {
    return await work();
  } catch (error) {
    return err(toSaveFault(error));
  }
}
