import type { LoginError } from '../../shared/login-error';
import { type AppState, type HeldToken, NO_SESSION, type Session } from './app-state';
import { sessionOf } from './selectors';

type Transition = (state: AppState) => AppState;

function changeSession(
  state: AppState,
  profileId: string,
  change: (session: Session) => Session,
): AppState {
  if (!state.profiles.has(profileId)) return state;
  const before = sessionOf(state, profileId);
  const after = change(before);
  if (after === before) return state;
  return { ...state, sessions: new Map(state.sessions).set(profileId, after) };
}

/** A login has begun; the token in hand is kept until the new one is here. */
export const loginStarted =
  (profileId: string, now: number): Transition =>
  state =>
    changeSession(state, profileId, session => ({
      ...session,
      inFlight: true,
      retryAt: null,
      lastLoginAt: now,
    }));

export const loginSucceeded =
  (profileId: string, token: HeldToken): Transition =>
  state =>
    changeSession(state, profileId, session => ({
      token,
      inFlight: false,
      failure: null,
      failedAttempts: 0,
      retryAt: null,
      lastLoginAt: session.lastLoginAt,
      lastSuccessAt: token.receivedAt,
    }));

/** The old token stays: it is good until it expires. `retryAt` is `null` when nobody will try by itself. */
export const loginFailed =
  (
    profileId: string,
    failure: { error: LoginError; at: number; retryAt: number | null },
  ): Transition =>
  state =>
    changeSession(state, profileId, session => ({
      ...session,
      inFlight: false,
      failure: { error: failure.error, at: failure.at },
      failedAttempts: session.failedAttempts + 1,
      retryAt: failure.retryAt,
    }));

/** A login was cancelled or its answer came too late to mean anything. */
export const loginDropped =
  (profileId: string): Transition =>
  state =>
    changeSession(state, profileId, session =>
      session.inFlight ? { ...session, inFlight: false } : session,
    );

/** Back to "Not signed in": the token, its failures and its plans are forgotten. */
export const sessionForgotten =
  (profileId: string): Transition =>
  state =>
    changeSession(state, profileId, () => NO_SESSION);
