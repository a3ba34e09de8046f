import type { CopyNotice } from '../../shared/app-snapshot';
import type { AppState } from './app-state';

/** Tells the page which token or secret went to the clipboard. */
export const copied =
  (notice: Omit<CopyNotice, 'sequence'>) =>
  (state: AppState): AppState => ({
    ...state,
    lastCopy: { ...notice, sequence: (state.lastCopy?.sequence ?? 0) + 1 },
  });
