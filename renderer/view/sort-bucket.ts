import type { ProfileView } from '../../shared/app-snapshot';
import { tokenPhase } from '../../shared/token-status';
import { statusFacts } from './status-facts';

/**
 * Where a profile stands in the list (desk.md, "Sort"): 0 needs you, 1 expired, 2 retrying, 3 expiring,
 * 4 pinned, 5 the rest. A login in flight keeps the place it began from, so that rows do not hop.
 */
export function sortBucket(
  profile: ProfileView,
  locked: boolean,
  now: number,
): 0 | 1 | 2 | 3 | 4 | 5 {
  switch (tokenPhase({ ...statusFacts(profile, locked), inFlight: false }, now)) {
    case 'needs-you':
      return 0;
    case 'expired':
      return 1;
    case 'retrying':
      return 2;
    case 'expiring':
      return 3;
    default:
      return profile.pinned ? 4 : 5;
  }
}
