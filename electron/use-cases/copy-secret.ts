import type { Request } from '../../shared/contract';
import { ok, type Result } from '../../shared/result';
import type { Deps } from './deps';
import { putOnClipboard } from './put-on-clipboard';
import { storedSecret } from './stored-secret';

/** Puts a client secret on the clipboard; the page hears of it by the client id it belongs to. */
export const copySecret =
  (deps: Pick<Deps, 'store' | 'clipboard' | 'clipboardClearing' | 'log'>) =>
  async (request: Request<'copySecret'>): Promise<Result<void>> => {
    const state = deps.store.get();
    const found = storedSecret(state, request);
    if (!found.ok) return found;
    const { credential, secret } = found.value;
    const put = await putOnClipboard(deps)(secret, {
      what: 'secret',
      name: credential.clientId,
      environmentId: credential.environmentId,
      expiresAt: null,
      clearsAfter: state.preferences.clearSecretAfter,
    });
    if (!put.ok) return put;
    deps.log({ event: 'secret_copied', which: request.which });
    return ok();
  };
