import type { Request } from '../../shared/contract';
import { ok, type Result } from '../../shared/result';
import type { Deps } from './deps';

/** Changes some preferences; they apply at once. */
export const setPreferences =
  (deps: Pick<Deps, 'store' | 'preferences'>) =>
  async (change: Request<'setPreferences'>): Promise<Result<void>> => {
    deps.store.update(state => ({ ...state, preferences: { ...state.preferences, ...change } }));
    deps.preferences.write(deps.store.get().preferences);
    return ok();
  };
