import type { LoginError } from '../../shared/login-error';
import { err, ok, type Result } from '../../shared/result';
import { inertTextOrNull } from './inert-text';
import { loginError, loginErrorOfStatus } from './login-error-of';
import type { Answer, AnswerBody } from './read-answer';
import { retryAfterSeconds } from './retry-after';

export type JsonObject = Readonly<Record<string, unknown>>;

/** An answer in the shape of RFC 6749: a success to be checked further, or a refusal with a name. */
export type OAuthAnswer =
  | { readonly kind: 'success'; readonly json: JsonObject }
  | { readonly kind: 'refusal'; readonly error: string; readonly description: string | null };

/**
 * Decides what an answer is (identity-service.md, "Answers"). 200 and 400 are judged by their body;
 * 401 too when it holds an OAuth refusal (RFC 6749 section 5.2 allows that status); any other status
 * decides alone, whatever its body is like. `now` in epoch milliseconds, for `Retry-After` dates.
 */
export function judgeAnswer(answer: Answer, now: number): Result<OAuthAnswer, LoginError> {
  const json = parseObject(answer.body);
  const refusal = json === null ? null : oauthRefusal(json);
  if (answer.status !== 200 && answer.status !== 400) {
    if (answer.status === 401 && refusal !== null) return ok(refusal);
    const words = inertTextOrNull(json?.error_description ?? json?.error);
    return err(loginErrorOfStatus(answer.status, retryAfterSeconds(answer.retryAfter, now), words));
  }
  if (json === null) return err(bodyError(answer));
  if (answer.status === 200 && (refusal === null || hasToken(json))) {
    return ok({ kind: 'success', json });
  }
  return refusal === null
    ? err(loginErrorOfStatus(answer.status, null, inertTextOrNull(json.error_description)))
    : ok(refusal);
}

function hasToken(json: JsonObject): boolean {
  return typeof json.access_token === 'string' && json.access_token !== '';
}

function oauthRefusal(json: JsonObject): OAuthAnswer | null {
  const error = json.error;
  const description = json.error_description;
  if (typeof error !== 'string' || error.trim() === '') return null;
  return {
    kind: 'refusal',
    error: error.trim(),
    description: typeof description === 'string' ? description : null,
  };
}

function parseObject(body: AnswerBody): JsonObject | null {
  if (body.kind !== 'text') return null;
  try {
    const value: unknown = JSON.parse(body.text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : null;
  } catch {
    return null;
  }
}

function bodyError({ status, isHtmlType, body }: Answer): LoginError {
  const known = { technicalName: `HTTP ${status}`, httpStatus: status };
  switch (body.kind) {
    case 'broken':
      // A connection lost within the body is a cut-off body, whatever Chromium calls it.
      return loginError('body_cut_off', { ...known, technicalName: body.netError });
    case 'too_large':
      return loginError('body_too_large', known);
    case 'not_utf8':
      return loginError(isHtmlType ? 'body_html' : 'body_not_object', known);
    case 'text':
      if (body.text.trim() === '') return loginError('body_empty', known);
      return loginError(
        isHtmlType || /^\s*</.test(body.text) ? 'body_html' : 'body_not_object',
        known,
      );
  }
}
