import type { LoginError } from '../../shared/login-error';
import { err, ok, type Result } from '../../shared/result';
import { isUsable } from '../../shared/token-status';
import { renewalTime } from '../policy/refresh-plan';
import { retryDelayMs } from '../policy/retry-delay';
import { tokenTimes } from '../policy/token-times';
import type { IssuedToken } from '../ports/token-endpoint';
import type { HeldToken } from '../state/app-state';
import { profileWithCredential, sessionOf } from '../state/selectors';
import {
  loginDropped,
  loginFailed,
  loginStarted,
  loginSucceeded,
} from '../state/session-transitions';
import type { Deps } from './deps';
import { isSameRequest } from './login-flights';
import { currentLoginRequest, identityUrlOf } from './login-request';

type Needs = Pick<Deps, 'store' | 'flights' | 'sandbox' | 'clock' | 'random'>;

/**
 * Makes one login for a profile, or joins the one under way, and keeps its token. The old token stays until the
 * new one is here. Answers `login_superseded` when the profile was edited or deleted meanwhile.
 */
export const signIn =
  (deps: Needs) =>
  async (profileId: string): Promise<Result<void>> => {
    const before = profileWithCredential(deps.store.get(), profileId);
    if (!before) return err({ code: 'not_found', what: 'profile' });
    const url = await identityUrlOf(deps, before.credential.environmentId);
    if (!url.ok) return url;
    const request = currentLoginRequest(deps, profileId);
    if (!request) return err({ code: 'login_superseded' });

    const flight = deps.flights.fly(profileId, request);
    if (flight.isFirst) deps.store.update(loginStarted(profileId, deps.clock.now()));
    const login = await flight.answer;

    const current = currentLoginRequest(deps, profileId);
    if (flight.isCancelled() || !current || !isSameRequest(current, request)) {
      if (!deps.flights.isFlying(profileId)) deps.store.update(loginDropped(profileId));
      return err({ code: 'login_superseded' });
    }
    if (flight.isFirst) {
      if (login.ok) keepToken(deps, profileId, login.value);
      else keepFailure(deps, profileId, login.error);
    }
    return login.ok ? ok() : err({ code: 'login_failed', login: login.error });
  };

function keepToken(deps: Needs, profileId: string, issued: IssuedToken): void {
  const { lifeMs, ...times } = tokenTimes(issued);
  const token: HeldToken = {
    ...times,
    accessToken: issued.accessToken,
    renewAt: renewalTime(issued.receivedAt, lifeMs, deps.random()),
    scope: issued.scope,
    claims: issued.claims,
  };
  deps.store.update(loginSucceeded(profileId, token));
}

function keepFailure(deps: Needs, profileId: string, error: LoginError): void {
  const now = deps.clock.now();
  const state = deps.store.get();
  const profile = state.profiles.get(profileId);
  const session = sessionOf(state, profileId);
  const triesAgain =
    error.persistence === 'transient' && profile?.renewal === 'always' && !profile.paused;
  const delay = retryDelayMs({
    failedAttempts: session.failedAttempts + 1,
    expired: session.token !== null && !isUsable(session.token, now),
    retryAfterSeconds: error.retryAfterSeconds,
    random: deps.random(),
  });
  deps.store.update(
    loginFailed(profileId, { error, at: now, retryAt: triesAgain ? now + delay : null }),
  );
}
