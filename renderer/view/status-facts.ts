import type { ProfileView } from '../../shared/app-snapshot';
import type { StatusFacts } from '../../shared/token-status';

/** What `tokenPhase` needs to know of a profile. */
export function statusFacts(profile: ProfileView, locked: boolean): StatusFacts {
  const { session } = profile;
  return {
    locked,
    paused: profile.paused,
    inFlight: session.inFlight,
    retryAt: session.retryAt,
    needsYou: session.failure?.error.persistence === 'permanent',
    token: session.token,
  };
}
