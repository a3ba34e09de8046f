/**
 * Why a login failed, one code per cause a person or a program would treat differently.
 * The first group carries the service's own `error` value (RFC 6749 section 5.2);
 * the rest is told apart by transport, TLS, HTTP status and body (design: identity-service.md, "Answers").
 */
export const LOGIN_ERROR_CODES = [
  'invalid_client',
  'unauthorized_client',
  'invalid_grant',
  'invalid_scope',
  'invalid_request',
  'unsupported_grant_type',
  'blocked',
  'other_oauth_error',
  'dns_failure',
  'connection_refused',
  'connection_reset',
  'unreachable',
  'offline',
  'timeout',
  'proxy_authentication',
  'proxy_failure',
  'tls_expired',
  'tls_self_signed',
  'tls_wrong_host',
  'tls_unknown_issuer',
  'tls_legacy_renegotiation',
  'tls_other',
  'network_other',
  'redirect',
  'http_unauthorized',
  'http_forbidden',
  'http_not_found',
  'http_timeout',
  'http_too_many_requests',
  'http_server_error',
  'http_other',
  'body_html',
  'body_empty',
  'body_not_object',
  'body_too_large',
  'body_cut_off',
  'token_missing',
  'token_malformed',
  'token_type_wrong',
  'lifetime_invalid',
  'sandbox_not_running',
] as const;

export type LoginErrorCode = (typeof LOGIN_ERROR_CODES)[number];

/** What is known of a refused or failed login. Everything in it may be shown to the user. */
export type LoginError = {
  readonly code: LoginErrorCode;
  /** `permanent`: stop until a person acts. `transient`: try again later by itself. */
  readonly persistence: 'permanent' | 'transient';
  /** The technical name to show and search for: `invalid_client`, `ERR_CERT_DATE_INVALID`, `HTTP 503`. */
  readonly technicalName: string;
  /** The service's own words, already made inert and cut to 300 characters. */
  readonly serviceWords: string | null;
  /** HTTP status when there was an answer. */
  readonly httpStatus: number | null;
  /** Seconds the service asks to wait (`Retry-After`), clamped to 1–3600. */
  readonly retryAfterSeconds: number | null;
};
