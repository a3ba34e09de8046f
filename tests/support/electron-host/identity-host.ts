import { net, type ProxyConfig, type Session, session } from 'electron';
import { createChromiumFetch } from '../../../electron/identity/chromium-fetch';
import { createTokenEndpoint } from '../../../electron/identity/token-endpoint';
import { watchCertificates } from '../../../electron/identity/watch-certificates';
import type { IssuedToken, LoginRequest } from '../../../electron/ports/token-endpoint';
import type { LoginError } from '../../../shared/login-error';
import type { Result } from '../../../shared/result';
import { serveHost } from './serve-host';

export type HostLogin = {
  readonly request: LoginRequest;
  readonly deadlineMs?: number;
  readonly abortAfterMs?: number;
};

export type HostLoginAnswer = {
  readonly result: Result<IssuedToken, LoginError>;
  readonly elapsedMs: number;
};

let made: Session | null = null;
let certificateFaultOf: ReturnType<typeof watchCertificates> | null = null;

function identity(): Session {
  if (made === null) {
    made = session.fromPartition('identity', { cache: false });
    certificateFaultOf = watchCertificates(made, Date.now);
  }
  return made;
}

async function login(asked: HostLogin): Promise<HostLoginAnswer> {
  const fetch = createChromiumFetch({
    request: options => net.request(options),
    session: identity(),
  });
  const endpoint = createTokenEndpoint({
    fetch,
    now: Date.now,
    ...(certificateFaultOf === null ? {} : { certificateFaultOf }),
    ...(asked.deadlineMs === undefined ? {} : { deadlineMs: asked.deadlineMs }),
  });
  const signal =
    asked.abortAfterMs === undefined ? undefined : AbortSignal.timeout(asked.abortAfterMs);
  const startedAt = performance.now();
  const result = await endpoint.login(asked.request, signal);
  return { result, elapsedMs: performance.now() - startedAt };
}

const commands = {
  login,
  setProxy: (proxy: ProxyConfig) => identity().setProxy(proxy),
  cookies: async (_: null) => (await identity().cookies.get({})).length,
  /** Of the main process, which is where a body is collected. */
  residentKb: (_: null) => Math.round(process.memoryUsage().rss / 1024),
};

export type IdentityHostCommands = typeof commands;

serveHost(commands);
