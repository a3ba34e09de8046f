import type { CustomFetchOptions } from 'oauth4webapi';
import type { LoginError } from '../../shared/login-error';
import { assertNever, type Result } from '../../shared/result';
import type { IdentityFetch } from './identity-fetch';
import { judgeAnswer, type OAuthAnswer } from './judge-answer';
import { readAnswer } from './read-answer';
import { retryAfterSeconds } from './retry-after';
import { cleanTokenAnswer } from './token-answer';

/** Carries a finished verdict through oauth4webapi, whose own errors would blur it. */
export class LoginFault extends Error {
  readonly loginError: LoginError;

  constructor(loginError: LoginError) {
    super(loginError.code);
    this.name = 'LoginFault';
    this.loginError = loginError;
  }
}

/** What is known once the service has answered. Times in epoch milliseconds, ours and the service's. */
export type Answered = {
  readonly status: number;
  readonly receivedAt: number;
  readonly serviceTime: number | null;
  readonly retryAfter: number | null;
};

export type Exchange = {
  /** For oauth4webapi: answers a clean JSON response, or throws `LoginFault` or a `TransportFault`. */
  readonly fetch: (
    url: string,
    options: CustomFetchOptions<'POST', URLSearchParams>,
  ) => Promise<Response>;
  /** Throws before there was an answer. */
  readonly answered: () => Answered;
};

/** One login's exchange: sends, reads and judges the answer before the OAuth library sees it. */
export function createExchange(transport: IdentityFetch, now: () => number): Exchange {
  let known: Answered | null = null;
  return {
    fetch: async (url, options) => {
      const response = await transport(url, {
        headers: wireHeaders(options.headers),
        body: options.body.toString(),
        signal: options.signal ?? new AbortController().signal,
      });
      // The moment the answer began: a slow body must not lengthen a token's life.
      const receivedAt = now();
      const answer = await readAnswer(response);
      const { status, serviceTime } = answer;
      const retryAfter = retryAfterSeconds(answer.retryAfter, receivedAt);
      known = { status, receivedAt, serviceTime, retryAfter };
      return cleanResponse(unwrapped(judgeAnswer(answer, receivedAt)));
    },
    answered: () => {
      if (known === null) throw new Error('There was no answer yet');
      return known;
    },
  };
}

/** Exactly the contract's media type, and Chromium's own user agent instead of the library's. */
function wireHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { 'user-agent': _library, ...rest } = headers;
  return { ...rest, 'content-type': 'application/x-www-form-urlencoded' };
}

function cleanResponse(answer: OAuthAnswer): Response {
  switch (answer.kind) {
    case 'success':
      return Response.json(unwrapped(cleanTokenAnswer(answer.json)));
    case 'refusal': {
      const { error, description } = answer;
      const body = description === null ? { error } : { error, error_description: description };
      return Response.json(body, { status: 400 });
    }
    default:
      return assertNever(answer);
  }
}

function unwrapped<T>(result: Result<T, LoginError>): T {
  if (!result.ok) throw new LoginFault(result.error);
  return result.value;
}
