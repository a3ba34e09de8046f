import type { Profile } from '../../shared/profile';
import type { AppState, Session } from './app-state';

/**
 * When the main process will log in for this profile by itself, epoch milliseconds; `null` for never:
 * paused, on demand, already under way, stopped by a permanent failure, or never asked for.
 */
export function nextAutomaticLogin(
  profile: Pick<Profile, 'renewal' | 'paused'>,
  session: Session,
): number | null {
  if (profile.paused || profile.renewal !== 'always' || session.inFlight) return null;
  if (session.retryAt !== null) return session.retryAt;
  if (session.failure !== null) return null;
  return session.token?.renewAt ?? null;
}

/** Every profile with the time of its next automatic login. */
export function* automaticLogins(state: AppState): Iterable<readonly [id: string, dueAt: number]> {
  for (const [id, session] of state.sessions) {
    const profile = state.profiles.get(id);
    const dueAt = profile ? nextAutomaticLogin(profile, session) : null;
    if (dueAt !== null) yield [id, dueAt];
  }
}
