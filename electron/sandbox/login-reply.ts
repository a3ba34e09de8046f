import { assertNever } from '../../shared/result';
import { accessTokenClaims } from './access-token-claims';
import { type LoginAnswer, SCOPE } from './answer-login';
import { html, json, plain, type Reply } from './reply';
import type { TokenKey } from './sandbox-token';

// A firewall's page with status 200, as integrators meet it in front of ETA.
const REJECTED_PAGE =
  '<!doctype html><html><head><title>Request Rejected</title></head><body>' +
  '<h1>Request Rejected</h1><p>The requested URL was rejected. Support ID: 0000000000000000000</p>' +
  '<p>Miftah Sandbox</p></body></html>';

export type ReplyContext = {
  readonly issuer: string;
  readonly key: TokenKey;
  /** This machine's clock, epoch milliseconds. */
  readonly now: number;
  readonly clockAheadMs: number;
};

/** Turns a decided login into its HTTP answer, signing the token where there is one. */
export async function loginReply(answer: LoginAnswer, context: ReplyContext): Promise<Reply> {
  const { issuer, key, now, clockAheadMs } = context;
  switch (answer.kind) {
    case 'granted': {
      const { grant } = answer;
      const claims = accessTokenClaims(grant, issuer, now + clockAheadMs);
      const body = {
        access_token: await key.sign(claims),
        ...(grant.tellsLife ? { expires_in: grant.lifeSeconds } : {}),
        token_type: 'Bearer',
        scope: SCOPE,
      };
      return json(200, body, { clockAheadMs });
    }
    case 'refused': {
      const { error, description } = answer.refusal;
      const words = description === null ? {} : { error_description: description };
      return json(400, { error, ...words }, { clockAheadMs });
    }
    case 'throttled':
      return plain(429, 'Too Many Requests', {
        headers: { 'Retry-After': String(answer.retryAfterSeconds) },
      });
    case 'down':
      return plain(503, 'Service Unavailable');
    case 'html-page':
      return html(200, REJECTED_PAGE);
    default:
      return assertNever(answer);
  }
}
