import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openIdentityBench } from '../../support/electron-host/identity-bench';
import {
  answering,
  answeringJson,
  httpAnswer,
  tokenAnswer,
} from '../../support/hostile-server/answers';
import type { Script } from '../../support/hostile-server/hostile-server';

const bench = openIdentityBench();
const MEGABYTE = 1024 * 1024;
const KEEP_OPEN: Script = () => undefined;

/** Writes the same bytes as fast as the socket takes them, until it breaks. */
function pouring(start: string, bytes: Buffer): Script {
  return socket => {
    const pour = (): void => {
      // One at a time: a loop would starve this very process.
      if (!socket.destroyed && socket.write(bytes)) setImmediate(pour);
    };
    socket.on('drain', pour);
    socket.write(start);
    pour();
  };
}

describe('at most 256 KiB of decoded body', () => {
  it('exactly 256 KiB is read', async () => {
    const json = JSON.stringify(tokenAnswer());
    bench.server.play(answering(200, json.padEnd(256 * 1024, ' ')));
    expect((await bench.token()).accessToken).toBe('opaque-token');
  });

  it('one byte more is refused', async () => {
    const json = JSON.stringify(tokenAnswer());
    bench.server.play(answering(200, json.padEnd(256 * 1024 + 1, ' ')));
    expect(await bench.refusal()).toMatchObject({ code: 'body_too_large' });
  });

  it('a gzip bomb of 1 GB costs next to nothing', async () => {
    const bomb = gzipSync(Buffer.alloc(256 * MEGABYTE));
    const members = Buffer.concat([bomb, bomb, bomb, bomb]);
    bench.server.play(answering(200, members, { 'Content-Encoding': 'gzip' }));
    const before = await bench.host.call('residentKb', null);
    const { result, elapsedMs } = await bench.login();
    expect(result).toMatchObject({ ok: false, error: { code: 'body_too_large' } });
    expect(elapsedMs).toBeLessThan(5_000);
    expect((await bench.host.call('residentKb', null)) - before).toBeLessThan(64 * 1024);
  });

  it.each([
    ['endless', 'HTTP/1.1 200 OK\r\n\r\n'],
    ['of 1 GB', 'HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n'],
    ['endless, of an error', 'HTTP/1.1 500 No\r\n\r\n'],
  ])('a body %s is given up at once', async (_, head) => {
    bench.server.play(pouring(head, Buffer.alloc(65_536, 'x')));
    const before = await bench.host.call('residentKb', null);
    const { result, elapsedMs } = await bench.login();
    const code = head.includes('500') ? 'http_server_error' : 'body_too_large';
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(elapsedMs).toBeLessThan(3_000);
    expect((await bench.host.call('residentKb', null)) - before).toBeLessThan(64 * 1024);
  });

  it('endless headers are given up', async () => {
    bench.server.play(
      pouring('HTTP/1.1 200 OK\r\n', Buffer.from(`X-Y: ${'z'.repeat(60_000)}\r\n`)),
    );
    const { result, elapsedMs } = await bench.login({ deadlineMs: 3_000 });
    expect(result).toMatchObject({ ok: false });
    expect(elapsedMs).toBeLessThan(4_000);
  });
});

describe('one deadline for the whole exchange', () => {
  const deadlineMs = 700;
  const drip =
    (start: string, bytes: string): Script =>
    socket => {
      socket.write(start);
      const dripping = setInterval(() => socket.write(bytes), 100);
      socket.on('close', () => clearInterval(dripping));
    };
  it.each([
    ['no answer', KEEP_OPEN],
    ['headers that never end', drip('HTTP/1.1 200 OK\r\n', 'X-Y: z\r\n')],
    ['a body that never ends', drip('HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n', '{')],
    ['an error body that never ends', drip('HTTP/1.1 500 No\r\nContent-Length: 5000\r\n\r\n', '{')],
    ['1xx answers without end', drip('', 'HTTP/1.1 100 Continue\r\n\r\n')],
    ['early hints without end', drip('', 'HTTP/1.1 103 Early\r\nLink: </x>; rel=preload\r\n\r\n')],
  ])('%s', async (_, script) => {
    bench.server.play(script);
    const { result, elapsedMs } = await bench.login({ deadlineMs });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'timeout', persistence: 'transient', technicalName: 'ERR_TIMED_OUT' },
    });
    expect(elapsedMs).toBeGreaterThanOrEqual(deadlineMs - 5);
    expect(elapsedMs).toBeLessThan(deadlineMs + 1_000);
  });

  it('a flood of 1xx answers still ends in time, and logins work again soon after', async () => {
    bench.server.play(pouring('', Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'.repeat(2_000))));
    const { result, elapsedMs } = await bench.login({ deadlineMs });
    expect(result).toMatchObject({ ok: false });
    expect(elapsedMs).toBeLessThan(deadlineMs + 1_000);
    bench.server.play(answeringJson(200, tokenAnswer()));
    await expect
      .poll(async () => (await bench.login({ deadlineMs })).result.ok, { timeout: 10_000 })
      .toBe(true);
  });

  it('logins survive the end of the network process', async () => {
    bench.server.play(answeringJson(200, tokenAnswer()));
    expect((await bench.token()).accessToken).toBe('opaque-token');
    expect(await bench.host.call('killNetworkService', null)).toBe(true);
    await expect
      .poll(async () => (await bench.login({ deadlineMs })).result.ok, { timeout: 5_000 })
      .toBe(true);
  });

  it('the deadline is 15 s when nobody says otherwise', { timeout: 30_000 }, async () => {
    bench.server.play(KEEP_OPEN);
    const { result, elapsedMs } = await bench.login();
    expect(result).toMatchObject({ ok: false, error: { code: 'timeout' } });
    expect(elapsedMs).toBeGreaterThan(14_900);
    expect(elapsedMs).toBeLessThan(16_500);
  });

  it('an answer just before the deadline counts', async () => {
    const good = httpAnswer(200, JSON.stringify(tokenAnswer()));
    bench.server.play(socket => setTimeout(() => socket.write(good), 300));
    expect((await bench.token({ deadlineMs: 5_000 })).accessToken).toBe('opaque-token');
  });

  it('connections given up are closed', async () => {
    let closed = 0;
    bench.server.play(socket => socket.on('close', () => closed++));
    await Promise.all(Array.from({ length: 6 }, () => bench.login({ deadlineMs })));
    await expect.poll(() => closed, { timeout: 3_000 }).toBe(6);
    bench.server.play(answeringJson(200, tokenAnswer()));
    expect((await bench.token()).accessToken).toBe('opaque-token');
  });
});

describe('cancelling', () => {
  it.each([0, 50])('after %i ms', async abortAfterMs => {
    bench.server.play(KEEP_OPEN);
    const { result, elapsedMs } = await bench.login({ abortAfterMs });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'network_other', technicalName: 'ERR_ABORTED' },
    });
    expect(elapsedMs).toBeLessThan(1_000);
  });

  it('in the middle of the body', async () => {
    bench.server.play(socket => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{'));
    expect(await bench.refusal({ abortAfterMs: 200 })).toMatchObject({ code: 'network_other' });
  });
});
