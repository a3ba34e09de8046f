import type { ProfileView, SessionView } from '../../../shared/app-snapshot';
import { preferencesSchema } from '../../../shared/preferences';
import { sampleSnapshot, sessionWithToken } from './sample-snapshot';

/** The moment at which these tests take place. */
export const NOW = Date.UTC(2026, 10, 22, 12, 0, 0);

export const MINUTE = 60_000;

/** A snapshot of `count` sample profiles. */
export function aSnapshot(count: number) {
  return sampleSnapshot(NOW, { count, preferences: preferencesSchema.parse({}) });
}

/** A profile that has never signed in, changed as asked. */
export function aProfile(part: Partial<ProfileView> & { id: string }): ProfileView {
  const [base] = aSnapshot(1).profiles;
  if (base === undefined) throw new Error('no sample profile');
  const never: SessionView = {
    inFlight: false,
    retryAt: null,
    failure: null,
    lastSuccessAt: null,
    token: null,
  };
  return { ...base, name: part.id, pinned: false, session: never, ...part };
}

/** A session whose token has `left` milliseconds of an hour to go; `null` for an unknown lifetime. */
export function withToken(left: number | null, part: Partial<SessionView> = {}): SessionView {
  return { ...sessionWithToken(NOW, left), ...part };
}

/** A session whose last login failed. */
export function failed(persistence: 'permanent' | 'transient', retryAt: number | null = null) {
  return withToken(null, {
    token: null,
    retryAt,
    failure: {
      at: NOW - MINUTE,
      error: {
        code: persistence === 'permanent' ? 'invalid_client' : 'timeout',
        persistence,
        technicalName: 'x',
        serviceWords: null,
        httpStatus: null,
        retryAfterSeconds: null,
      },
    },
  });
}
