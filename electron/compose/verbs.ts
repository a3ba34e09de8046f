import type { Handlers } from '../ipc/command-gate';
import { copyToken } from '../use-cases/copy-token';
import { deleteEnvironment } from '../use-cases/delete-environment';
import { deleteProfile } from '../use-cases/delete-profile';
import type { Deps } from '../use-cases/deps';
import { forgetToken } from '../use-cases/forget-token';
import { retryVault } from '../use-cases/retry-vault';
import { saveEnvironment } from '../use-cases/save-environment';
import { saveProfile } from '../use-cases/save-profile';
import { setPaused } from '../use-cases/set-paused';
import { setPreferences } from '../use-cases/set-preferences';
import { signIn } from '../use-cases/sign-in';
import { testSignIn } from '../use-cases/test-sign-in';
import { trySandbox } from '../use-cases/try-sandbox';

/** Every command but the page's own request for a snapshot, joined to its verb. */
export function joinVerbs(deps: Deps): Omit<Handlers, 'requestSnapshot'> {
  const renew = signIn(deps);
  return {
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
  };
}
