import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JWK } from 'jose';
import { handleRequest } from './handle-request';
import { type AbortableWait, makeHttpServer, serve } from './http-server';
import type { SampleSystem } from './sample-system';
import { SAMPLE_SYSTEMS } from './sample-systems';
import { makeTokenKey } from './sandbox-token';

export type SandboxOptions = {
  /** 0 or left out: a free port. */
  readonly port?: number;
  /** Epoch milliseconds; left out: this machine's clock. */
  readonly now?: () => number;
  /** How the slow sample waits; left out: really. */
  readonly wait?: AbortableWait;
  /** Who can sign in; left out: the samples. */
  readonly systems?: readonly SampleSystem[];
};

export type RunningSandbox = {
  /** Base URL of the identity service and of the API, without a trailing slash; also the tokens' issuer. */
  readonly url: string;
  /** What the tokens can be verified with. */
  readonly publicKey: JWK;
  /** Stops listening and ends every connection at once, whatever it is doing. May be called again. */
  readonly close: () => Promise<void>;
};

// Many clients may arrive in the same moment; the system caps it.
const BACKLOG = 4096;

/**
 * Starts the built-in identity service on 127.0.0.1 (identity-service.md, "The Sandbox"). Rejects with Node's own
 * error when the port is in use (`EADDRINUSE`), not allowed (`EACCES`) or no port at all (`ERR_SOCKET_BAD_PORT`).
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const { port = 0, now = Date.now, systems = SAMPLE_SYSTEMS, wait = realWait } = options;
  const key = await makeTokenKey();
  const server = makeHttpServer();
  const issuer = `http://127.0.0.1:${await listen(server, port)}`;
  const world = { issuer, key, systems, now };
  serve(server, { handle: (request, wait) => handleRequest(request, world, wait), now, wait });
  let closing: Promise<void> | undefined;
  return {
    url: issuer,
    publicKey: key.publicKey,
    close: () => {
      closing ??= close(server);
      return closing;
    },
  };
}

const realWait: AbortableWait = (ms, signal) => sleep(ms, undefined, { signal });

async function listen(server: Server, port: number): Promise<number> {
  const listening = once(server, 'listening');
  server.listen({ port, host: '127.0.0.1', backlog: BACKLOG });
  await listening;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No TCP address');
  return address.port;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
