import { describe, expect, it } from 'vitest';
import { openIdentityBench } from '../../support/electron-host/identity-bench';
import { answeringJson, tokenAnswer } from '../../support/hostile-server/answers';
import { startHostileServer } from '../../support/hostile-server/hostile-server';

const bench = openIdentityBench();

describe('a network that fails', () => {
  it('a name that does not resolve', async () => {
    expect(await bench.refusal({ identityUrl: 'https://nonexistent.invalid' })).toEqual({
      code: 'dns_failure',
      persistence: 'transient',
      technicalName: 'ERR_NAME_NOT_RESOLVED',
      serviceWords: null,
      httpStatus: null,
      retryAfterSeconds: null,
    });
  });

  it('a port nobody listens on', async () => {
    const gone = await startHostileServer(() => undefined);
    await gone.close();
    expect(await bench.refusal({ identityUrl: `http://127.0.0.1:${gone.port}` })).toMatchObject({
      code: 'connection_refused',
      persistence: 'transient',
      technicalName: 'ERR_CONNECTION_REFUSED',
    });
  });

  it('a reset instead of an answer', async () => {
    bench.server.play(socket => socket.resetAndDestroy());
    expect(await bench.refusal()).toMatchObject({ code: 'connection_reset' });
    expect(bench.server.requests).toHaveLength(1);
  });

  it('an end instead of an answer', async () => {
    bench.server.play(socket => socket.end());
    expect(await bench.refusal()).toMatchObject({
      code: 'connection_reset',
      technicalName: 'ERR_EMPTY_RESPONSE',
    });
    expect(bench.server.requests).toHaveLength(1);
  });

  it('an end within the headers', async () => {
    bench.server.play(socket => socket.end('HTTP/1.1 200 OK\r\nContent-Le'));
    expect(await bench.refusal()).toMatchObject({ persistence: 'transient' });
  });

  it('a port Chromium never talks to', async () => {
    expect(await bench.refusal({ identityUrl: 'http://127.0.0.1:6667' })).toMatchObject({
      code: 'network_other',
      technicalName: 'ERR_UNSAFE_PORT',
    });
  });

  it('plain text where TLS is expected', async () => {
    const identityUrl = `https://127.0.0.1:${bench.server.port}`;
    bench.server.play(answeringJson(200, tokenAnswer()));
    expect(await bench.refusal({ identityUrl, deadlineMs: 1_000 })).toMatchObject({
      persistence: 'transient',
    });
    expect(bench.server.requests).toHaveLength(0);
  });

  it('an hour of outage, and then a token', async () => {
    bench.server.play((socket, _, count) => {
      const script =
        count < 60 ? answeringJson(500 + (count % 5), {}) : answeringJson(200, tokenAnswer());
      script(socket, _, count);
    });
    for (let minute = 1; minute < 60; minute++) {
      expect(await bench.refusal()).toMatchObject({ code: 'http_server_error' });
    }
    expect((await bench.token()).accessToken).toBe('opaque-token');
  });
});

describe('requests that never leave', () => {
  it.each([
    ['plain http to another host', { identityUrl: 'http://nonexistent.invalid' }],
    ['no URL', { identityUrl: 'nonsense' }],
    ['another protocol', { identityUrl: 'ftp://127.0.0.1' }],
    ['a colon in the client id', { clientId: 'a:b' }],
    ['no client id', { clientId: '' }],
    ['no secret', { clientSecret: '' }],
    ['a line break in "on behalf of"', { onBehalfOf: '1\r\nX-Evil: 1' }],
    ['Arabic digits in "on behalf of"', { onBehalfOf: '١٢٣' }],
    ['an empty "on behalf of"', { onBehalfOf: '' }],
  ])('%s', async (_, changes) => {
    bench.server.play(answeringJson(200, tokenAnswer()));
    expect(await bench.refusal(changes)).toMatchObject({
      code: 'request_not_sendable',
      persistence: 'permanent',
    });
    expect(bench.server.connections()).toBe(0);
  });
});
