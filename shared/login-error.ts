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
  'request_not_sendable',
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

/** Who can put it right (product.md S4). `nobody`: waiting is enough, Miftah tries again by itself. */
export type WhoMustAct = 'you' | 'client' | 'eta' | 'network' | 'nobody';

const WHO_MUST_ACT: Readonly<Record<LoginErrorCode, WhoMustAct>> = {
  invalid_client: 'you',
  unauthorized_client: 'client',
  invalid_grant: 'client',
  invalid_scope: 'you',
  invalid_request: 'you',
  unsupported_grant_type: 'you',
  blocked: 'eta',
  other_oauth_error: 'eta',
  dns_failure: 'you',
  connection_refused: 'eta',
  connection_reset: 'nobody',
  unreachable: 'network',
  offline: 'you',
  timeout: 'nobody',
  proxy_authentication: 'network',
  proxy_failure: 'network',
  tls_expired: 'you',
  tls_self_signed: 'network',
  tls_wrong_host: 'network',
  tls_unknown_issuer: 'network',
  tls_legacy_renegotiation: 'network',
  tls_other: 'network',
  network_other: 'nobody',
  redirect: 'you',
  http_unauthorized: 'you',
  http_forbidden: 'you',
  http_not_found: 'you',
  http_timeout: 'nobody',
  http_too_many_requests: 'nobody',
  http_server_error: 'eta',
  http_other: 'eta',
  body_html: 'you',
  body_empty: 'eta',
  body_not_object: 'eta',
  body_too_large: 'eta',
  body_cut_off: 'nobody',
  token_missing: 'eta',
  token_malformed: 'eta',
  token_type_wrong: 'eta',
  lifetime_invalid: 'eta',
  request_not_sendable: 'you',
};

/** Whose move it is after a failed login; the text is `loginErrors.who.{answer}`. */
export function whoMustAct(code: LoginErrorCode): WhoMustAct {
  return WHO_MUST_ACT[code];
}

/** The shape of the `loginErrors` catalogue in each language: `who`, and two texts for every code. */
export type LoginErrorTexts = {
  readonly who: Readonly<Record<WhoMustAct, string>>;
} & Readonly<Record<LoginErrorCode, { readonly headline: string; readonly advice: string }>>;
