import { answerLogin, clockAheadOf, refusedAtOnce } from './answer-login';
import { DOCUMENT_TYPES } from './document-types';
import { HOME_PAGE, HOME_PAGE_HEADERS } from './home-page';
import { loginReply } from './login-reply';
import { parseTokenRequest } from './parse-token-request';
import { html, json, plain, type Reply } from './reply';
import type { SampleSystem } from './sample-system';
import { claimedClientId, type TokenKey } from './sandbox-token';
import type { RawTokenRequest } from './token-request';

/** A request as data, its body read and within bounds. */
export type SandboxRequest = RawTokenRequest & {
  readonly method: string;
  readonly path: string;
};

export type SandboxWorld = {
  /** The Sandbox's own base URL. */
  readonly issuer: string;
  readonly key: TokenKey;
  readonly systems: readonly SampleSystem[];
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/** Resolves after `ms`; rejects when the caller has gone. */
export type Wait = (ms: number) => Promise<void>;

/** Answers one request. Rejects only when `wait` does. */
export async function handleRequest(
  request: SandboxRequest,
  world: SandboxWorld,
  wait: Wait,
): Promise<Reply> {
  switch (request.path) {
    case '/connect/token':
      return request.method === 'POST' ? login(request, world, wait) : notAllowed('POST');
    case '/api/v1.0/documenttypes':
      return isRead(request) ? documentTypes(request, world) : notAllowed('GET, HEAD');
    case '/':
      return isRead(request)
        ? html(200, HOME_PAGE, { headers: HOME_PAGE_HEADERS })
        : notAllowed('GET, HEAD');
    default:
      return plain(404, 'Miftah Sandbox: there is nothing at this address.');
  }
}

async function login(request: SandboxRequest, world: SandboxWorld, wait: Wait): Promise<Reply> {
  const parsed = parseTokenRequest(request);
  const plan = parsed.ok ? answerLogin(parsed.value, world.systems) : refusedAtOnce(parsed.error);
  if (plan.delayMs > 0) await wait(plan.delayMs);
  const { answer, clockAheadMs } = plan;
  return loginReply(answer, { ...world, now: world.now(), clockAheadMs });
}

async function documentTypes(request: SandboxRequest, world: SandboxWorld): Promise<Reply> {
  const [authorization, ...others] = request.authorization;
  if (authorization === undefined) return unauthorized('Bearer', 0);
  const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined || others.length > 0) return unauthorized(INVALID_TOKEN, 0);
  // Which clock applies is the token's own word; the signature below covers it.
  const clientId = claimedClientId(token);
  const system = world.systems.find(known => known.clientId === clientId);
  const clockAheadMs = system === undefined ? 0 : clockAheadOf(system);
  const accepted = await world.key.accepts(token, world.issuer, world.now() + clockAheadMs);
  return accepted
    ? json(200, DOCUMENT_TYPES, { clockAheadMs })
    : unauthorized(INVALID_TOKEN, clockAheadMs);
}

const INVALID_TOKEN = 'Bearer error="invalid_token"';

function unauthorized(challenge: string, clockAheadMs: number): Reply {
  return json(
    401,
    { error: 'Unauthorized' },
    { headers: { 'WWW-Authenticate': challenge }, clockAheadMs },
  );
}

function notAllowed(allow: string): Reply {
  return plain(405, 'Method Not Allowed', { headers: { Allow: allow } });
}

function isRead(request: SandboxRequest): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}
