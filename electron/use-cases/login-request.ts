import { activeSecretOf, type Credential } from '../../shared/credential';
import { SANDBOX_ID } from '../../shared/environment';
import type { Profile } from '../../shared/profile';
import { err, ok, type Result } from '../../shared/result';
import type { LoginRequest } from '../ports/token-endpoint';
import { environmentOf, profileWithCredential } from '../state/selectors';
import type { Deps } from './deps';

/** The login a credential makes for a way to sign in, at a known identity service. */
export function loginRequest(
  credential: Credential,
  profile: Pick<Profile, 'signIn' | 'scope'>,
  identityUrl: string,
): LoginRequest {
  return {
    identityUrl,
    clientId: credential.clientId,
    clientSecret: activeSecretOf(credential),
    sendIn: credential.sendIn,
    onBehalfOf: profile.signIn.kind === 'intermediary' ? profile.signIn.onBehalfOf : null,
    scope: profile.scope,
  };
}

/** Where an environment's identity service is; starts the Sandbox when it is the Sandbox. */
export async function identityUrlOf(
  deps: Pick<Deps, 'store' | 'sandbox'>,
  environmentId: string,
): Promise<Result<string>> {
  const known = environmentOf(deps.store.get(), environmentId);
  if (!known) return err({ code: 'not_found', what: 'environment' });
  if (known.identityUrl !== null) return ok(known.identityUrl);
  if (environmentId !== SANDBOX_ID) return err({ code: 'internal' });
  try {
    const { url } = await deps.sandbox.start();
    deps.store.update(state => (state.sandboxUrl === url ? state : { ...state, sandboxUrl: url }));
    return ok(url);
  } catch {
    return err({ code: 'sandbox_failed' });
  }
}

/** The login a saved profile makes now; `undefined` when the profile or its environment is gone. */
export function currentLoginRequest(
  deps: Pick<Deps, 'store'>,
  profileId: string,
): LoginRequest | undefined {
  const state = deps.store.get();
  const found = profileWithCredential(state, profileId);
  if (!found) return undefined;
  const url = environmentOf(state, found.credential.environmentId)?.identityUrl;
  return url == null ? undefined : loginRequest(found.credential, found.profile, url);
}
