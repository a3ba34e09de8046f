import type { IssuedToken, LoginRequest, TokenEndpoint } from '../../electron/ports/token-endpoint';
import type { LoginError, LoginErrorCode } from '../../shared/login-error';
import { err, ok, type Result } from '../../shared/result';

export type FakeTokenEndpoint = TokenEndpoint & {
  readonly requests: LoginRequest[];
  /** Logins that wait for their answer. */
  readonly waiting: () => number;
  readonly mostAtOnce: () => number;
  /** Answers the oldest waiting login. */
  readonly answer: (result: Result<IssuedToken, LoginError>) => Promise<void>;
};

/** A token endpoint whose answers a test gives one by one. */
export function createFakeTokenEndpoint(): FakeTokenEndpoint {
  const requests: LoginRequest[] = [];
  const pending: ((result: Result<IssuedToken, LoginError>) => void)[] = [];
  let most = 0;
  return {
    requests,
    waiting: () => pending.length,
    mostAtOnce: () => most,
    login: request => {
      requests.push(request);
      return new Promise(resolve => {
        pending.push(resolve);
        most = Math.max(most, pending.length);
      });
    },
    answer: async result => {
      pending.shift()?.(result);
      await new Promise(resolve => setImmediate(resolve));
    },
  };
}

/** A token of an hour, as the service would answer it. */
export function issuedToken(
  given: Partial<IssuedToken> & { receivedAt: number },
): Result<IssuedToken, never> {
  return ok({
    accessToken: 'fake.access.token',
    expiresInMs: 3_600_000,
    jwtExpiresAt: null,
    clockSkewMs: null,
    scope: null,
    claims: null,
    ...given,
  });
}

export function failedLogin(
  code: LoginErrorCode,
  persistence: LoginError['persistence'],
  retryAfterSeconds: number | null = null,
): Result<never, LoginError> {
  return err({
    code,
    persistence,
    technicalName: code,
    serviceWords: null,
    httpStatus: null,
    retryAfterSeconds,
  });
}
