import type { Request } from '../../shared/contract';
import { err, ok, type Result } from '../../shared/result';
import { sessionForgotten } from '../state/session-transitions';
import type { Deps } from './deps';

/** Drops the token and what is under way for it; the profile is then not signed in. */
export const forgetToken =
  (deps: Pick<Deps, 'store' | 'flights'>) =>
  async ({ id }: Request<'forgetToken'>): Promise<Result<void>> => {
    if (!deps.store.get().profiles.has(id)) return err({ code: 'not_found', what: 'profile' });
    deps.flights.cancel(id);
    deps.store.update(sessionForgotten(id));
    return ok();
  };
