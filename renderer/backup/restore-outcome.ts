import type { RestorePreview } from '../../shared/app-snapshot';
import type { RestoreChoice } from '../../shared/contract';
import { countStates } from './count-states';

/** How many profiles a restore adds to what is here, and how many it puts in the place of one that is here. */
export type RestoreOutcome = { readonly added: number; readonly replaced: number };

/** What `applyRestore` does with the profiles of a preview (contract.ts, `RestoreChoice`). */
export function restoreOutcome(
  profiles: RestorePreview['profiles'],
  keep: RestoreChoice,
): RestoreOutcome {
  const { new: fresh, differs } = countStates(profiles);
  return {
    added: keep === 'both' ? fresh + differs : fresh,
    replaced: keep === 'theirs' ? differs : 0,
  };
}
