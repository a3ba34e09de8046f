import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SandboxRequest, Wait } from './handle-request';
import { readBody } from './read-body';
import { json, type Reply } from './reply';

/** Waits `ms`; rejects as soon as the signal fires. */
export type AbortableWait = (ms: number, signal: AbortSignal) => Promise<void>;

export type HttpAdapter = {
  readonly handle: (request: SandboxRequest, wait: Wait) => Promise<Reply>;
  readonly now: () => number;
  readonly wait: AbortableWait;
};

/** A server with bounds on what a client may send and how long it may take; not yet listening. */
export function makeHttpServer(): Server {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 1_000,
  });
  // A failed accept (no file descriptor left) must not bring the process down; the server goes on.
  server.on('error', () => {});
  return server;
}

/** Lets the adapter answer what the server receives. Failures become a bare 500, never a stack. */
export function serve(server: Server, adapter: HttpAdapter): void {
  server.on('request', (request, response) => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    answer(request, adapter, gone.signal)
      .catch(() => json(500, { error: 'server_error' }))
      .then(reply => {
        if (!gone.signal.aborted && !response.destroyed) write(response, reply, adapter.now());
      })
      .catch(() => response.destroy());
  });
}

async function answer(
  request: IncomingMessage,
  adapter: HttpAdapter,
  gone: AbortSignal,
): Promise<Reply> {
  const reading = await readBody(request);
  if (reading.kind === 'too-large') {
    return json(
      413,
      { error: 'invalid_request', error_description: 'The body is too large' },
      { headers: { Connection: 'close' } },
    );
  }
  const fields = request.headersDistinct;
  return adapter.handle(
    {
      method: request.method ?? '',
      path: (request.url ?? '').split('?', 1)[0] ?? '',
      authorization: fields.authorization ?? [],
      contentType: fields['content-type'] ?? [],
      onBehalfOf: fields.onbehalfof ?? [],
      body: reading.body,
    },
    ms => adapter.wait(ms, gone),
  );
}

function write(response: ServerResponse, reply: Reply, now: number): void {
  response.writeHead(reply.status, {
    ...reply.headers,
    Date: new Date(now + reply.clockAheadMs).toUTCString(),
    'Content-Length': Buffer.byteLength(reply.body),
    'Cache-Control': 'no-store',
    Pragma: 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'x-miftah-sandbox': '1',
  });
  response.end(reply.body);
}
