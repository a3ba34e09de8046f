import { describe, expect, it } from 'vitest';
import { openIdentityBench } from '../../support/electron-host/identity-bench';
import {
  answering,
  answeringJson,
  httpAnswer,
  sayingAndLeaving,
  tokenAnswer,
} from '../../support/hostile-server/answers';

const bench = openIdentityBench();

describe('statuses that decide alone', () => {
  it.each([
    [401, 'http_unauthorized', 'permanent'],
    [402, 'http_other', 'permanent'],
    [403, 'http_forbidden', 'permanent'],
    [404, 'http_not_found', 'permanent'],
    [405, 'http_other', 'permanent'],
    [408, 'http_timeout', 'transient'],
    [418, 'http_other', 'permanent'],
    [429, 'http_too_many_requests', 'transient'],
    [500, 'http_server_error', 'transient'],
    [501, 'http_server_error', 'transient'],
    [502, 'http_server_error', 'transient'],
    [503, 'http_server_error', 'transient'],
    [504, 'http_server_error', 'transient'],
    [599, 'http_server_error', 'transient'],
    [201, 'http_other', 'permanent'],
    [204, 'http_other', 'permanent'],
    [205, 'http_other', 'permanent'],
    [300, 'redirect', 'transient'],
    [304, 'redirect', 'transient'],
    [600, 'http_other', 'permanent'],
    [999, 'http_other', 'permanent'],
  ] as const)('%i', async (status, code, persistence) => {
    bench.server.play(answering(status));
    const error = await bench.refusal();
    expect(error).toMatchObject({ code, persistence, technicalName: `HTTP ${status}` });
    expect(error.httpStatus).toBe(status);
  });

  it.each(['<html><body>Gateway</body></html>', '{"error":', '[]', '{"error":7}'])(
    'the body does not matter: %s',
    async body => {
      bench.server.play(answering(503, body));
      expect(await bench.refusal()).toMatchObject({ code: 'http_server_error' });
      bench.server.play(answering(401, body, { 'WWW-Authenticate': 'Basic realm="x"' }));
      expect(await bench.refusal()).toMatchObject({ code: 'http_unauthorized' });
    },
  );

  it('the service’s words are kept', async () => {
    bench.server.play(answeringJson(503, { error: 'down', error_description: 'Back at 6.' }));
    expect(await bench.refusal()).toMatchObject({ serviceWords: 'Back at 6.' });
  });

  it('a 407 of the service itself', async () => {
    bench.server.play(answering(407, '', { 'Proxy-Authenticate': 'Basic realm="x"' }));
    expect(await bench.refusal()).toMatchObject({ code: 'proxy_authentication' });
  });

  it.each([
    [
      '101 with an upgrade',
      'HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n{}',
    ],
    ['101 with a length', 'HTTP/1.1 101 Switching\r\nContent-Length: 2\r\n\r\n{}'],
    ['199', 'HTTP/1.1 199 Odd\r\nContent-Length: 2\r\n\r\n{}'],
    ['status 000', httpAnswer('000 Odd', '{}')],
    ['no HTTP', 'SSH-2.0-OpenSSH_9\r\n'],
    ['HTTP 0.9', 'hello'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    ['a status without a number', 'HTTP/1.1 OK\r\n\r\n'],
  ])('%s ends as a typed error at once', async (_, bytes) => {
    bench.server.play(sayingAndLeaving(bytes));
    const { result, elapsedMs } = await bench.login();
    expect(result).toMatchObject({ ok: false });
    expect(elapsedMs).toBeLessThan(3_000);
  });
});

describe('header bytes', () => {
  it.each([
    ['latin1', 'caf\u00e9 \u00ff'],
    ['UTF-8', Buffer.from('مصر 漢', 'utf8').toString('latin1')],
    ['controls', 'a\u0001b\u007f'],
    ['64 KB', 'y'.repeat(65_536)],
  ])('a value of %s does no harm', async (_, value) => {
    bench.server.play(answeringJson(200, tokenAnswer(), { 'X-Odd': value, Server: value }));
    expect((await bench.token()).accessToken).toBe('opaque-token');
  });

  it.each(['Caf\u00e9 \u00ff', 'Ok\u0001', 'x'.repeat(10_000)])(
    'a reason phrase of %j does no harm',
    async reason => {
      const body = JSON.stringify(tokenAnswer());
      bench.server.play(answering(`200 ${reason}`, body));
      expect((await bench.token()).accessToken).toBe('opaque-token');
    },
  );

  it('an odd header name does no harm', async () => {
    bench.server.play(answeringJson(200, tokenAnswer(), { 'X-Odd\u00e9': 'y', 'X Y': '1' }));
    expect((await bench.token()).accessToken).toBe('opaque-token');
  });
});

describe('Retry-After', () => {
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toUTCString();
  it.each([
    ['60', 60],
    [' 7 ', 7],
    ['0', 1],
    ['1000000000', 3600],
    ['9'.repeat(400), 3600],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
    [inMinutes(-10), 1],
    [inMinutes(600), 3600],
  ])('%j', async (value, seconds) => {
    bench.server.play(answering(429, '', { 'Retry-After': value }));
    expect(await bench.refusal()).toMatchObject({ retryAfterSeconds: seconds });
  });

  it('a date two minutes ahead', async () => {
    bench.server.play(answering(503, '', { 'Retry-After': inMinutes(2) }));
    const { retryAfterSeconds } = await bench.refusal();
    expect(retryAfterSeconds).toBeGreaterThan(110);
    expect(retryAfterSeconds).toBeLessThanOrEqual(120);
  });
});
