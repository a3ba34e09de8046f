import { ok, type Result } from '../../shared/result';
import { restorePreviewed } from '../state/restore-transitions';
import type { Deps } from './deps';

/** Forgets the chosen backup. Nothing has changed. */
export const cancelRestore =
  (deps: Pick<Deps, 'store' | 'restore'>) => async (): Promise<Result<void>> => {
    deps.restore.set(null);
    deps.store.update(restorePreviewed(null));
    return ok();
  };
