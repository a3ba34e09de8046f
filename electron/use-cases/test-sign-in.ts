import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import type { Deps } from './deps';
import { identityUrlOf, loginRequest } from './login-request';
import { resolveDraft } from './resolve-draft';

/** Makes one login with what is typed in the form. Nothing is kept, neither the draft nor the token. */
export const testSignIn =
  (deps: Pick<Deps, 'store' | 'sandbox' | 'tokenEndpoint' | 'newId'>) =>
  async (draft: Request<'testSignIn'>): Promise<Result<void>> => {
    const resolved = resolveDraft(deps.store.get(), draft, deps.newId);
    if (!resolved.ok) return resolved;
    const { profile, credential } = resolved.value;
    const url = await identityUrlOf(deps, credential.environmentId);
    if (!url.ok) return url;
    const login = await deps.tokenEndpoint.login(loginRequest(credential, profile, url.value));
    return login.ok ? ok() : err({ code: 'login_failed', login: login.error });
  };
