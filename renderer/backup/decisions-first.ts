import type { RestorePreview } from '../../shared/app-snapshot';
import type { RestoreState } from './count-states';

const RANK: Readonly<Record<RestoreState, number>> = { differs: 0, new: 1, same: 2 };

/** The profiles of a backup in the order a person looks at them: what asks for a decision first. */
export function decisionsFirst(profiles: RestorePreview['profiles']): RestorePreview['profiles'] {
  return profiles.toSorted((a, b) => RANK[a.state] - RANK[b.state]);
}
