import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type RunningSandbox,
  type SandboxOptions,
  startSandbox,
} from '../../../electron/sandbox/start-sandbox';
import { basic, FORM, login, post, sample, send } from './http-client';

const running: RunningSandbox[] = [];
const start = async (options: SandboxOptions = {}) => {
  const sandbox = await startSandbox(options);
  running.push(sandbox);
  return sandbox;
};
afterEach(() => Promise.all(running.splice(0).map(sandbox => sandbox.close())));

const portOf = (sandbox: RunningSandbox) => Number(new URL(sandbox.url).port);

async function open(sandbox: RunningSandbox): Promise<Socket> {
  const socket = connect(portOf(sandbox), '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** Resolves once the connection is over, in whatever way. */
function ended(socket: Socket): Promise<void> {
  return new Promise(resolve => {
    if (socket.closed) resolve();
    else socket.once('close', () => resolve());
  });
}

function rawLogin(number: number): string {
  const { clientId, secret1 } = sample(number);
  const body = 'grant_type=client_credentials';
  return [
    'POST /connect/token HTTP/1.1',
    'Host: 127.0.0.1',
    `Authorization: ${basic(clientId, secret1)}`,
    `Content-Type: ${FORM}`,
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
}

describe('close', () => {
  let sandbox: RunningSandbox;
  let slowLogin: Promise<void>;
  beforeEach(async () => {
    let began = () => {};
    slowLogin = new Promise(resolve => {
      began = resolve;
    });
    sandbox = await start({
      // Never ends by itself: only a connection that ends can end it.
      wait: (_, signal) =>
        new Promise((_, reject) => {
          began();
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    });
  });

  test('ends connections that are silent, half sent, kept alive and waited on', async () => {
    const silent = await open(sandbox);
    const halfHead = await open(sandbox);
    halfHead.write('POST /connect/token HTTP/1.1\r\nHost: 127');
    const halfBody = await open(sandbox);
    halfBody.write(rawLogin(1).slice(0, -5));
    const keptAlive = await open(sandbox);
    keptAlive.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    await once(keptAlive, 'data');
    keptAlive.resume();
    const slow = await open(sandbox);
    slow.write(rawLogin(11));
    await slowLogin;

    await sandbox.close();
    const sockets = [silent, halfHead, halfBody, keptAlive, slow];
    await Promise.all(sockets.map(socket => ended(socket.resume())));
    await expect(send(sandbox.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('may be called twice, also at once', async () => {
    await Promise.all([sandbox.close(), sandbox.close()]);
    await sandbox.close();
  });

  test('frees the port', async () => {
    await sandbox.close();
    const again = await start({ port: portOf(sandbox) });
    expect(again.url).toBe(sandbox.url);
  });
});

test('a client that leaves a slow login frees its wait', async () => {
  let left = () => {};
  const leaving = new Promise<void>(resolve => {
    left = resolve;
  });
  let began = () => {};
  const waiting = new Promise<void>(resolve => {
    began = resolve;
  });
  const sandbox = await start({
    wait: (_, signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          left();
          reject(signal.reason);
        });
        began();
      }),
  });
  const socket = await open(sandbox);
  socket.write(rawLogin(11));
  await waiting;
  socket.destroy();
  await leaving;
  expect((await login(sandbox.url, sample(1))).status).toBe(200);
});

test('a port in use is an error, and a number that is no port too', async () => {
  const { url } = await start();
  const port = Number(new URL(url).port);
  await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await expect(startSandbox({ port: 70_000 })).rejects.toMatchObject({
    code: 'ERR_SOCKET_BAD_PORT',
  });
});

test('listens on 127.0.0.1 only', async () => {
  const { url } = await start();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  // Only Linux has the whole of 127.0.0.0/8 at hand.
  const others = process.platform === 'linux' ? ['127.0.0.2', '::1'] : ['::1'];
  for (const host of others) {
    const elsewhere = connect(Number(new URL(url).port), host);
    await expect(once(elsewhere, 'connect')).rejects.toThrow();
  }
});

describe('large and broken input', () => {
  test('a body of 16 KiB passes, one byte more does not', async () => {
    const { url } = await start();
    const { clientId, secret1 } = sample(1);
    const headers = { authorization: basic(clientId, secret1) };
    const body = 'grant_type=client_credentials&x='.padEnd(16 * 1024, 'x');
    expect((await post(url, { headers, body })).status).toBe(200);
    const answer = await post(url, { headers, body: `${body}x` });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text)).toMatchObject({ error: 'invalid_request' });
    expect(answer.headers.connection).toBe('close');
  });

  test('a body without end is cut, and others are served meanwhile', async () => {
    const sandbox = await start();
    const socket = await open(sandbox);
    const closed = ended(socket);
    socket.resume();
    socket.write(`POST /connect/token HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n`);
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const pour = () => {
      while (socket.writable && socket.write(chunk));
    };
    socket.on('drain', pour);
    pour();
    expect((await login(sandbox.url, sample(1))).status).toBe(200);
    await closed;
  });

  test('what is no HTTP is refused, and a broken answer leaks nothing', async () => {
    const sandbox = await start({
      wait: () => Promise.reject(new Error('secret reason at start-sandbox.ts')),
    });
    const socket = await open(sandbox);
    socket.write('\x16\x03\x01 not http\r\n\r\n');
    const [data] = await once(socket, 'data');
    expect(String(data)).toMatch(/^HTTP\/1\.1 400 /);
    const answer = await login(sandbox.url, sample(11));
    expect([answer.status, answer.text]).toEqual([500, '{"error":"server_error"}']);
  });
});

test('a thousand connections at once are all answered', async () => {
  const sandbox = await start();
  const sockets = await Promise.all(Array.from({ length: 1000 }, () => open(sandbox)));
  const answers = sockets.map(async socket => {
    const first = once(socket, 'data');
    socket.write(rawLogin(1));
    const [data] = await first;
    return String(data).slice(0, 15);
  });
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['HTTP/1.1 200 OK']));
  await sandbox.close();
  await Promise.all(sockets.map(ended));
});
