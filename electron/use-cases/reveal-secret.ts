import type { Request } from '../../shared/contract';
import { ok, type Result } from '../../shared/result';
import type { Deps } from './deps';
import { storedSecret } from './stored-secret';

/**
 * Answers a client secret in clear. This is the one reply of all commands that carries one: a person asked to see it,
 * the page hides it again by itself, and it is logged that, not what, was shown (product.md K3).
 */
export const revealSecret =
  (deps: Pick<Deps, 'store' | 'log'>) =>
  async (request: Request<'revealSecret'>): Promise<Result<string>> => {
    const found = storedSecret(deps.store.get(), request);
    if (!found.ok) return found;
    deps.log({ event: 'secret_revealed', which: request.which });
    return ok(found.value.secret);
  };
