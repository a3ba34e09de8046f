import type { CopyNotice } from '../../shared/app-snapshot';
import type { AppState } from './app-state';

/** Tells the page which token went to the clipboard. */
export const tokenCopied =
  (copied: Omit<CopyNotice, 'sequence'>) =>
  (state: AppState): AppState => ({
    ...state,
    lastCopy: { ...copied, sequence: (state.lastCopy?.sequence ?? 0) + 1 },
  });
