import type { RestorePreview } from '../../shared/app-snapshot';

type Profiles = RestorePreview['profiles'];

/** What a profile of a backup is to what is here. */
export type RestoreState = Profiles[number]['state'];

/** How many profiles of a backup are in which state. */
export function countStates(profiles: Profiles): Readonly<Record<RestoreState, number>> {
  const counts = { new: 0, same: 0, differs: 0 };
  for (const { state } of profiles) counts[state] += 1;
  return counts;
}
