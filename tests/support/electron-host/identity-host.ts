import { app, net, type ProxyConfig, type Session, session } from 'electron';
import {
  createIdentityTransport,
  type IdentityTransport,
} from '../../../electron/identity/identity-transport';
import { createTokenEndpoint } from '../../../electron/identity/token-endpoint';
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

let proxy: ProxyConfig = { mode: 'direct' };
let current: Session | null = null;
let transport: IdentityTransport | null = null;

function theTransport(): IdentityTransport {
  transport ??= createIdentityTransport({
    app,
    net,
    sessions: session,
    now: Date.now,
    prepare: made => {
      current = made;
      return made.setProxy(proxy);
    },
  });
  return transport;
}

async function login(asked: HostLogin): Promise<HostLoginAnswer> {
  const { deadlineMs, abortAfterMs, request } = asked;
  const endpoint = createTokenEndpoint({
    ...theTransport(),
    now: Date.now,
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
  });
  const signal = abortAfterMs === undefined ? undefined : AbortSignal.timeout(abortAfterMs);
  const startedAt = performance.now();
  const result = await endpoint.login(request, signal);
  return { result, elapsedMs: performance.now() - startedAt };
}

const commands = {
  login,
  setProxy: async (wanted: ProxyConfig) => {
    proxy = wanted;
    theTransport();
    await current?.setProxy(wanted);
    await current?.closeAllConnections();
  },
  cookies: async (_: null) => (await current?.cookies.get({}))?.length ?? 0,
  /** Of the main process, which is where a body is collected. */
  residentKb: (_: null) => Math.round(process.memoryUsage().rss / 1024),
  /** Kills Chromium's network process, as a crash would. */
  killNetworkService: (_: null) => {
    const found = app.getAppMetrics().find(m => m.serviceName === 'network.mojom.NetworkService');
    if (found !== undefined) process.kill(found.pid, 'SIGKILL');
    return found !== undefined;
  },
};

export type IdentityHostCommands = typeof commands;

serveHost(commands);
