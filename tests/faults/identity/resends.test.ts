import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIdentityBench } from '../../support/electron-host/identity-bench';
import { tokenAnswer } from '../../support/hostile-server/answers';

const bench = openIdentityBench();
const good = (response: ServerResponse): void => {
  response.setHeader('Content-Type', 'application/json').end(JSON.stringify(tokenAnswer()));
};
let server: Server;
let answer: (response: ServerResponse, request: IncomingMessage) => void = good;
let requests = 0;
let identityUrl = '';

beforeAll(async () => {
  server = createServer({ keepAlive: true }, (request, response) => {
    requests += 1;
    request.resume().on('end', () => answer(response, request));
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  identityUrl = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(code, headers).end();
  };

/** Left to itself, Chromium sends a request again when a connection used before fails it. */
describe('one login is one request on the wire, though the server keeps connections open', () => {
  it.each([
    ['hangs up', (response: ServerResponse) => response.socket?.destroy()],
    ['resets', (response: ServerResponse) => response.socket?.resetAndDestroy()],
    ['answers 408', status(408)],
    ['answers 408 and closes', status(408, { Connection: 'close' })],
    ['answers 425', status(425)],
    ['answers 429 at once', status(429, { 'Retry-After': '0' })],
    ['answers 503 at once', status(503, { 'Retry-After': '0' })],
  ] as const)('and then %s', async (_, fail) => {
    answer = good;
    await Promise.all(Array.from({ length: 6 }, () => bench.token({ identityUrl })));
    requests = 0;
    answer = fail;
    await bench.refusal({ identityUrl });
    expect(requests).toBe(1);
  });

  it('except 421, which asks for another connection and gets one (RFC 9110 section 15.5.20)', async () => {
    requests = 0;
    answer = status(421);
    expect(await bench.refusal({ identityUrl })).toMatchObject({ code: 'http_other' });
    expect(requests).toBeLessThanOrEqual(2);
  });
});
