import { app, net, session } from 'electron';
import { createIdentityTransport } from '../../electron/identity/identity-transport';
import { createTokenEndpoint } from '../../electron/identity/token-endpoint';
import type { LoginRequest } from '../../electron/ports/token-endpoint';
import { serveHost } from '../support/electron-host/serve-host';
import { CLOSING_PATH } from './lib/token-service';

/** Milliseconds of each call, per way of asking. */
export type LoginTimes = {
  readonly login: readonly number[];
  /** Our transport alone, its answer read as text. */
  readonly transport: readonly number[];
  /** `net.fetch`, JSON read, on kept connections. */
  readonly bare: readonly number[];
  /** The same to a service that closes each connection. */
  readonly bareClosing: readonly number[];
};

const credentials = { clientId: 'bench-client', clientSecret: 'bench-secret' } as const;
const headers = {
  accept: 'application/json',
  authorization: `Basic ${Buffer.from(Object.values(credentials).join(':')).toString('base64')}`,
  'content-type': 'application/x-www-form-urlencoded',
};
const body = 'grant_type=client_credentials&scope=InvoicingAPI';

/** Each way in turn, `count` times after `warmUps` that are not counted. */
async function compare(given: {
  readonly url: string;
  readonly count: number;
  readonly warmUps: number;
}): Promise<LoginTimes> {
  const { url, count, warmUps } = given;
  const transport = createIdentityTransport({ app, net, sessions: session, now: Date.now });
  const endpoint = createTokenEndpoint({ ...transport, now: Date.now });
  const request: LoginRequest = {
    ...credentials,
    identityUrl: url,
    sendIn: 'header',
    onBehalfOf: null,
    scope: 'InvoicingAPI',
  };
  const token = '/connect/token';
  const ways = {
    login: async () => {
      const answer = await endpoint.login(request);
      if (!answer.ok) throw new Error(`The login failed: ${answer.error.code}`);
    },
    transport: async () => {
      const { signal } = new AbortController();
      await (await transport.fetch(`${url}${token}`, { headers, body, signal })).text();
    },
    bare: () => bareFetch(`${url}${token}`),
    bareClosing: () => bareFetch(`${url}${CLOSING_PATH}${token}`),
  };
  const times: Record<keyof LoginTimes, number[]> = {
    login: [],
    transport: [],
    bare: [],
    bareClosing: [],
  };
  const names = Object.keys(ways) as (keyof LoginTimes)[];
  for (let n = -warmUps; n < count; n++) {
    for (let i = 0; i < names.length; i++) {
      // Nobody goes always first.
      const name = names[(n + warmUps + i) % names.length] ?? 'login';
      const startedAt = performance.now();
      await ways[name]();
      if (n >= 0) times[name].push(performance.now() - startedAt);
    }
  }
  return times;
}

async function bareFetch(url: string): Promise<void> {
  const answer = await net.fetch(url, { method: 'POST', headers, body });
  const { access_token } = (await answer.json()) as { access_token?: unknown };
  if (typeof access_token !== 'string') throw new Error('The bare request brought no token.');
}

const commands = { compare };

export type LoginHostCommands = typeof commands;

serveHost(commands);
