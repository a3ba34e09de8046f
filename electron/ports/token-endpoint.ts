import type { LoginError } from '../../shared/login-error';
import type { Result } from '../../shared/result';
import type { TokenClaims } from '../../shared/token-claims';

/** One call of `POST /connect/token` (identity-service.md, "Login request"). */
export type LoginRequest = {
  /** Normalised base URL of the identity service. */
  readonly identityUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly sendIn: 'header' | 'body';
  /** The represented taxpayer's registration number; `null` for a taxpayer's own login. */
  readonly onBehalfOf: string | null;
  /** Empty: no `scope` is sent. */
  readonly scope: string;
};

/** A token as the service answered it. Times are this machine's wall clock, epoch milliseconds. */
export type IssuedToken = {
  readonly accessToken: string;
  readonly receivedAt: number;
  /** `expires_in` in milliseconds, capped at 30 days; `null` when it was missing. */
  readonly expiresInMs: number | null;
  /** The JWT's `exp`, epoch milliseconds by the service's clock; `null` when there is none. */
  readonly jwtExpiresAt: number | null;
  /** The service's clock minus ours in milliseconds, from the `Date` header; `null` when it sent none. */
  readonly clockSkewMs: number | null;
  readonly scope: string | null;
  readonly claims: TokenClaims | null;
};

export type TokenEndpoint = {
  /**
   * Makes one login: one request on the wire, at most 15 s and 256 KiB, no redirect followed.
   * Never throws: every failure is a `LoginError`. A login whose signal is aborted answers
   * `network_other` with the technical name `ERR_ABORTED`.
   */
  readonly login: (
    request: LoginRequest,
    signal?: AbortSignal,
  ) => Promise<Result<IssuedToken, LoginError>>;
};
