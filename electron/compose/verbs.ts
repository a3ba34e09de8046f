import type { CommandName } from '../../shared/contract';
import { err } from '../../shared/result';
import type { Handlers } from '../ipc/command-gate';
import { applyRestore } from '../use-cases/apply-restore';
import { cancelRestore } from '../use-cases/cancel-restore';
import { chooseBackup } from '../use-cases/choose-backup';
import { copySecret } from '../use-cases/copy-secret';
import { copyToken } from '../use-cases/copy-token';
import { createBackup } from '../use-cases/create-backup';
import { deleteEnvironment } from '../use-cases/delete-environment';
import { deleteProfile } from '../use-cases/delete-profile';
import type { Deps } from '../use-cases/deps';
import { dismissVaultNotice } from '../use-cases/dismiss-vault-notice';
import { exportVaultFiles } from '../use-cases/export-vault-files';
import { forgetToken } from '../use-cases/forget-token';
import { lock } from '../use-cases/lock';
import { openBackup } from '../use-cases/open-backup';
import { previewRestore } from '../use-cases/preview-restore';
import { removePassphrase } from '../use-cases/remove-passphrase';
import { resolveConflict } from '../use-cases/resolve-conflict';
import { retryVault } from '../use-cases/retry-vault';
import { revealSecret } from '../use-cases/reveal-secret';
import { saveEnvironment } from '../use-cases/save-environment';
import { saveProfile } from '../use-cases/save-profile';
import { setPassphrase } from '../use-cases/set-passphrase';
import { setPaused } from '../use-cases/set-paused';
import { setPreferences } from '../use-cases/set-preferences';
import { signIn } from '../use-cases/sign-in';
import { startEmpty } from '../use-cases/start-empty';
import { testSignIn } from '../use-cases/test-sign-in';
import { trySandbox } from '../use-cases/try-sandbox';
import { unlock } from '../use-cases/unlock';
import { unlockKeyStore } from '../use-cases/unlock-key-store';
import { unlockWithBiometrics } from '../use-cases/unlock-with-biometrics';

type Verbs = Omit<Handlers, 'requestSnapshot'>;

/** Every command but the page's own request for a snapshot, joined to its verb. */
export function joinVerbs(deps: Deps): Verbs {
  const renew = signIn(deps);
  return behindTheLock(deps, {
    saveProfile: saveProfile(deps),
    testSignIn: testSignIn(deps),
    deleteProfile: deleteProfile(deps),
    renewToken: ({ id }) => renew(id),
    copyToken: copyToken(deps),
    forgetToken: forgetToken(deps),
    setPaused: setPaused(deps),
    saveEnvironment: saveEnvironment(deps),
    deleteEnvironment: deleteEnvironment(deps),
    setPreferences: setPreferences(deps),
    trySandbox: trySandbox(deps),
    retryVault: retryVault(deps),
    lock: () => lock(deps)('person'),
    unlock: unlock(deps),
    unlockWithBiometrics: unlockWithBiometrics(deps),
    unlockKeyStore: unlockKeyStore(deps),
    setPassphrase: setPassphrase(deps),
    removePassphrase: removePassphrase(deps),
    resolveConflict: resolveConflict(deps),
    openBackup: openBackup(deps),
    startEmpty: startEmpty(deps),
    dismissVaultNotice: dismissVaultNotice(deps),
    exportVaultFiles: exportVaultFiles(deps),
    createBackup: createBackup(deps),
    chooseBackup: chooseBackup(deps),
    previewRestore: previewRestore(deps),
    applyRestore: applyRestore(deps),
    cancelRestore: cancelRestore(deps),
    revealSecret: revealSecret(deps),
    copySecret: copySecret(deps),
  });
}

/** What the page may still ask for while locked; whatever the page is, it gets nothing else. */
const WHILE_LOCKED: ReadonlySet<CommandName> = new Set([
  'lock',
  'unlock',
  'unlockWithBiometrics',
  'setPreferences',
]);

function behindTheLock({ store }: Pick<Deps, 'store'>, verbs: Verbs): Verbs {
  const guarded = Object.entries(verbs).map(([name, verb]) => {
    if (WHILE_LOCKED.has(name as CommandName)) return [name, verb];
    const run = verb as (request: unknown) => Promise<unknown>;
    const guard = async (request: unknown) =>
      store.get().vault.kind === 'locked' ? err({ code: 'locked' }) : run(request);
    return [name, guard];
  });
  return Object.fromEntries(guarded) as Verbs;
}
