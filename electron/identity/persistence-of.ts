import type { LoginError, LoginErrorCode } from '../../shared/login-error';

/**
 * Permanent is what the very same request cannot get past, or must not be repeated for: refused
 * credentials, refused requests, and answers that are well-formed and yet hold no usable token.
 *
 * Everything else heals by itself often enough that stopping would be the greater harm: the network,
 * 408, 429, 5xx, and what a hotel portal, an inspecting proxy or a maintenance page puts in ETA's place
 * (TLS faults, redirects, HTML). Their text still says who must act if it stays. Trying again is safe:
 * no secret leaves before the certificate is good, and no redirect is followed.
 */
const PERMANENT: ReadonlySet<LoginErrorCode> = new Set<LoginErrorCode>([
  'invalid_client',
  'unauthorized_client',
  'invalid_grant',
  'invalid_scope',
  'invalid_request',
  'unsupported_grant_type',
  'blocked',
  'other_oauth_error',
  'http_unauthorized',
  'http_forbidden',
  'http_not_found',
  'http_other',
  'token_missing',
  'token_malformed',
  'token_type_wrong',
  'lifetime_invalid',
  'request_not_sendable',
]);

/** Whether a login that failed so is tried again without a person (architecture.md, "Renewal"). */
export function persistenceOf(code: LoginErrorCode): LoginError['persistence'] {
  return PERMANENT.has(code) ? 'permanent' : 'transient';
}
