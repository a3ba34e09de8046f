import type { LoginError, LoginErrorCode } from '../../shared/login-error';
import { err, ok, type Result } from '../../shared/result';
import { inertTextOrNull } from './inert-text';
import type { JsonObject } from './judge-answer';
import { loginError } from './login-error-of';

const THIRTY_DAYS_S = 30 * 24 * 3600;
const VISIBLE_ASCII = /^[\x21-\x7E]{1,16384}$/;

/** The success answer of RFC 6749 section 5.1 with every doubt removed; `expires_in` in whole seconds. */
export type CleanTokenAnswer = {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  readonly expires_in?: number;
  readonly scope?: string;
};

/**
 * Checks and normalises a 200 answer (identity-service.md, "Answers").
 * - `access_token`: 1 to 16,384 visible ASCII characters.
 * - `token_type`: `Bearer` in any case. Missing is refused: RFC 6749 section 5.1 requires it, and section
 *   7.1 forbids using a token of a type one does not know.
 * - `expires_in`: seconds as a number or a decimal string, rounded down, capped at 30 days; missing or
 *   `null` is unknown. Negative, infinite, unreadable, and under one second are refused: a token that is
 *   dead on arrival would only start the next login.
 * - `scope`: a text or a list of texts; anything else counts as not said.
 */
export function cleanTokenAnswer(json: JsonObject): Result<CleanTokenAnswer, LoginError> {
  const token = json.access_token;
  if (token === undefined || token === null || token === '') return refused('token_missing');
  if (typeof token !== 'string' || !VISIBLE_ASCII.test(token)) return refused('token_malformed');
  const type = json.token_type;
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') {
    return refused('token_type_wrong');
  }
  const lifetime = cleanLifetime(json.expires_in);
  if (lifetime === 'invalid') return refused('lifetime_invalid');
  const scope = cleanScope(json.scope);
  return ok({
    access_token: token,
    token_type: 'Bearer',
    ...(lifetime === 'unknown' ? {} : { expires_in: lifetime }),
    ...(scope === null ? {} : { scope }),
  });
}

function cleanLifetime(value: unknown): number | 'unknown' | 'invalid' {
  if (value === undefined || value === null) return 'unknown';
  const isDecimal = typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value);
  const seconds = typeof value === 'number' ? value : isDecimal ? Number(value) : Number.NaN;
  if (!Number.isFinite(seconds) || seconds < 1) return 'invalid';
  return Math.min(Math.floor(seconds), THIRTY_DAYS_S);
}

function cleanScope(value: unknown): string | null {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return inertTextOrNull(items.filter(item => typeof item === 'string').join(' '));
}

function refused(code: LoginErrorCode): Result<never, LoginError> {
  return err(loginError(code, { technicalName: 'HTTP 200', httpStatus: 200 }));
}
