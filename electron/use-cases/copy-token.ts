import type { CopyFormat, Request } from '../../shared/contract';
import { assertNever, err, ok, type Result } from '../../shared/result';
import { isFresh } from '../../shared/token-status';
import type { HeldToken } from '../state/app-state';
import { tokenCopied } from '../state/copy-transitions';
import { profileWithCredential, sessionOf } from '../state/selectors';
import type { Deps } from './deps';
import { signIn } from './sign-in';

/**
 * Puts a token with at least its minimum life left on the clipboard, logging in first where needed
 * (product.md C1, C2). When that login fails, or its token has expired already, nothing is copied.
 */
export const copyToken =
  (deps: Pick<Deps, 'store' | 'flights' | 'sandbox' | 'clock' | 'random' | 'clipboard'>) =>
  async ({ id, format }: Request<'copyToken'>): Promise<Result<void>> => {
    if (!isFresh(sessionOf(deps.store.get(), id).token, deps.clock.now())) {
      const login = await signIn(deps)(id);
      if (!login.ok) return login;
    }
    const state = deps.store.get();
    const found = profileWithCredential(state, id);
    const { token } = sessionOf(state, id);
    if (!found || !token) return err({ code: 'not_found', what: 'profile' });
    // Even a login's answer may be dead already, by its own `exp`.
    if (token.expiresAt !== null && token.expiresAt <= deps.clock.now()) {
      return err({ code: 'token_expired' });
    }
    if (!(await deps.clipboard.writeToken(formatToken(token, format)))) {
      return err({ code: 'clipboard_failed' });
    }
    deps.store.update(
      tokenCopied({
        profileId: id,
        name: found.profile.name,
        environmentId: found.credential.environmentId,
        expiresAt: token.expiresAt,
      }),
    );
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
