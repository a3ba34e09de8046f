import type { CopyFormat, Request } from '../../shared/contract';
import { assertNever, err, ok, type Result } from '../../shared/result';
import { isFresh } from '../../shared/token-status';
import type { HeldToken } from '../state/app-state';
import { profileWithCredential, sessionOf } from '../state/selectors';
import type { Deps } from './deps';
import { putOnClipboard } from './put-on-clipboard';
import { signIn } from './sign-in';

type Needs =
  | 'store'
  | 'flights'
  | 'sandbox'
  | 'clock'
  | 'random'
  | 'clipboard'
  | 'clipboardClearing'
  | 'log';

/**
 * Puts a token with at least its minimum life left on the clipboard, logging in first where needed
 * (product.md C1, C2). When that login fails, or its token has expired already, nothing is copied.
 */
export const copyToken =
  (deps: Pick<Deps, Needs>) =>
  async ({ id, format }: Request<'copyToken'>): Promise<Result<void>> => {
    if (deps.store.get().vault.kind !== 'open') return err({ code: 'vault_not_open' });
    if (!isFresh(sessionOf(deps.store.get(), id).token, deps.clock.now())) {
      const login = await signIn(deps)(id);
      if (!login.ok) return login;
    }
    const state = deps.store.get();
    // Locked while the login was under way.
    if (state.vault.kind !== 'open') return err({ code: 'vault_not_open' });
    const found = profileWithCredential(state, id);
    const { token } = sessionOf(state, id);
    if (!found || !token) return err({ code: 'not_found', what: 'profile' });
    // Even a login's answer may be dead already, by its own `exp`.
    if (token.expiresAt !== null && token.expiresAt <= deps.clock.now()) {
      return err({ code: 'token_expired' });
    }
    const put = await putOnClipboard(deps)(formatToken(token, format), {
      what: 'token',
      name: found.profile.name,
      environmentId: found.credential.environmentId,
      expiresAt: token.expiresAt,
      clearsAfter: state.preferences.clearTokenAfter,
    });
    if (!put.ok) return put;
    deps.log({ event: 'token_copied', format });
    return ok();
  };

function formatToken({ accessToken }: HeldToken, format: CopyFormat): string {
  switch (format) {
    case 'token':
      return accessToken;
    case 'bearer':
      return `Bearer ${accessToken}`;
    case 'header':
      return `Authorization: Bearer ${accessToken}`;
    default:
      return assertNever(format);
  }
}
