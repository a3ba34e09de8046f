import type { LoginError, LoginErrorCode } from '../../shared/login-error';
import { assertNever } from '../../shared/result';
import { inertText, inertTextOrNull } from './inert-text';
import { netErrorCode } from './net-error-code';
import { persistenceOf } from './persistence-of';
import { asTransportFault } from './transport-fault';

type Known = Partial<Omit<LoginError, 'code'>> & Pick<LoginError, 'technicalName'>;

/** A `LoginError` with everything unknown left empty; persistence follows from the code unless given. */
export function loginError(code: LoginErrorCode, known: Known): LoginError {
  const unknown = { serviceWords: null, httpStatus: null, retryAfterSeconds: null };
  return { code, persistence: persistenceOf(code), ...unknown, ...known };
}

/** Whatever the transport threw. Never throws itself. */
export function loginErrorOfTransport(error: unknown): LoginError {
  const { fault } = asTransportFault(error);
  switch (fault.kind) {
    case 'net':
      return loginError(netErrorCode(fault.name), { technicalName: fault.name });
    case 'redirect':
      return loginError('redirect', ofStatus(fault.status));
    case 'status':
      return loginError('http_other', ofStatus(fault.status));
    case 'deadline':
      return loginError('timeout', { technicalName: 'ERR_TIMED_OUT' });
    case 'aborted':
      return loginError('network_other', { technicalName: 'ERR_ABORTED' });
    default:
      return assertNever(fault);
  }
}

/** An answer whose status alone decides: everything but 200, 400 and an OAuth refusal by 401. */
export function loginErrorOfStatus(
  status: number,
  retryAfter: number | null,
  serviceWords: string | null,
): LoginError {
  const known = { ...ofStatus(status), retryAfterSeconds: retryAfter, serviceWords };
  return loginError(statusCode(status), known);
}

const OAUTH_ERRORS: ReadonlySet<string> = new Set<LoginErrorCode>([
  'invalid_client',
  'unauthorized_client',
  'invalid_grant',
  'invalid_scope',
  'invalid_request',
  'unsupported_grant_type',
]);

/** Not of RFC 6749 section 5.2, but sent by services that confuse their endpoints (section 4.1.2.1). */
const OAUTH_OUTAGES: ReadonlySet<string> = new Set(['server_error', 'temporarily_unavailable']);

/**
 * An OAuth refusal (RFC 6749 section 5.2). A description that says "blocked" outranks the error's
 * name, because it names the cause (identity-service.md, "Answers").
 */
export function loginErrorOfOAuth(
  error: string,
  description: string | null,
  status: number,
  retryAfter: number | null,
): LoginError {
  const known = {
    technicalName: inertText(error, 80) || 'error',
    serviceWords: inertTextOrNull(description),
    httpStatus: status,
    retryAfterSeconds: retryAfter,
  };
  if (/blocked/i.test(description ?? '')) return loginError('blocked', known);
  if (OAUTH_ERRORS.has(error)) return loginError(error as LoginErrorCode, known);
  if (!OAUTH_OUTAGES.has(error)) return loginError('other_oauth_error', known);
  return loginError('other_oauth_error', { ...known, persistence: 'transient' });
}

function ofStatus(status: number): { readonly technicalName: string; readonly httpStatus: number } {
  return { technicalName: `HTTP ${status}`, httpStatus: status };
}

function statusCode(status: number): LoginErrorCode {
  if (status >= 300 && status <= 399) return 'redirect';
  if (status >= 500 && status <= 599) return 'http_server_error';
  if (status === 401) return 'http_unauthorized';
  if (status === 403) return 'http_forbidden';
  if (status === 404) return 'http_not_found';
  if (status === 407) return 'proxy_authentication';
  if (status === 408) return 'http_timeout';
  if (status === 429) return 'http_too_many_requests';
  return 'http_other';
}
