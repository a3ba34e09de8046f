import { describe, expect, it } from 'vitest';
import { basicCredentials } from '../../../electron/identity/client-authentication';
import type { IdentityFetch } from '../../../electron/identity/identity-fetch';
import {
  createTokenEndpoint,
  type TokenEndpointDeps,
} from '../../../electron/identity/token-endpoint';
import type { LoginRequest } from '../../../electron/ports/token-endpoint';

const request: LoginRequest = {
  identityUrl: 'https://id.example.test',
  clientId: 'id',
  clientSecret: 'secret',
  sendIn: 'header',
  onBehalfOf: null,
  scope: '',
};
const good = { access_token: 'x', token_type: 'Bearer', expires_in: 60 };
const login = (
  fetch: IdentityFetch,
  more: Partial<TokenEndpointDeps> = {},
  signal?: AbortSignal,
  changes: Partial<LoginRequest> = {},
) =>
  createTokenEndpoint({ fetch, now: () => 1_000, ...more }).login(
    { ...request, ...changes },
    signal,
  );

describe('createTokenEndpoint', () => {
  it('runs in plain Node over any transport', async () => {
    expect(await login(async () => Response.json(good))).toEqual({
      ok: true,
      value: {
        accessToken: 'x',
        receivedAt: 1_000,
        expiresInMs: 60_000,
        jwtExpiresAt: null,
        clockSkewMs: null,
        scope: null,
        claims: null,
      },
    });
  });

  it('counts a token’s life from the first byte of the answer, not the last', async () => {
    let now = 5_000;
    const pull = (controller: ReadableStreamDefaultController) => {
      now = 9_000;
      controller.enqueue(Buffer.from(JSON.stringify(good)));
      controller.close();
    };
    const slow = new ReadableStream({ pull }, { highWaterMark: 0 });
    const result = await login(async () => new Response(slow), { now: () => now });
    expect(result).toMatchObject({ ok: true, value: { receivedAt: 5_000 } });
  });

  it('ends at the deadline though the transport never hears of it', async () => {
    const deaf = new Promise<Response>(() => undefined);
    expect(await login(() => deaf, { deadlineMs: 20 })).toMatchObject({
      error: { code: 'timeout' },
    });
  });

  it('ends at the deadline though the body never does', async () => {
    const endless = new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }));
    const result = await login(async () => endless, { deadlineMs: 20 });
    expect(result).toMatchObject({ error: { code: 'timeout' } });
  });

  it('is not started when it is cancelled already', async () => {
    const result = await login(async () => Response.json(good), {}, AbortSignal.abort());
    expect(result).toMatchObject({ ok: false, error: { code: 'network_other' } });
  });

  it.each([
    [
      'throws',
      () => Promise.reject(new Error('net::ERR_CONNECTION_REFUSED')),
      'connection_refused',
    ],
    ['throws nothing', () => Promise.reject(undefined), 'network_other'],
    [
      'throws at once',
      () => {
        throw new TypeError('x');
      },
      'network_other',
    ],
  ] as const)('never throws, though the transport %s', async (_, fetch, code) => {
    expect(await login(fetch)).toMatchObject({ ok: false, error: { code } });
  });

  it('asks the certificate itself when Chromium only knows that nobody vouches for it', async () => {
    const fetch = () => Promise.reject(new Error('net::ERR_CERT_AUTHORITY_INVALID'));
    const asked: string[] = [];
    const certificateFaultOf = (host: string) => {
      asked.push(host);
      return 'tls_expired' as const;
    };
    expect(await login(fetch, { certificateFaultOf })).toMatchObject({
      error: { code: 'tls_expired', technicalName: 'ERR_CERT_AUTHORITY_INVALID' },
    });
    expect(asked).toEqual(['id.example.test']);
    expect(await login(fetch)).toMatchObject({ error: { code: 'tls_unknown_issuer' } });
    const precise = () => Promise.reject(new Error('net::ERR_CERT_COMMON_NAME_INVALID'));
    expect(await login(precise, { certificateFaultOf })).toMatchObject({
      error: { code: 'tls_wrong_host' },
    });
  });

  it.each(['http://id.example.test', 'http://localhost.example.test', 'http://10.0.0.1'])(
    '%s is never asked',
    async identityUrl => {
      const fetch = () => Promise.reject(new Error('must not be called'));
      expect(await login(fetch, {}, undefined, { identityUrl })).toMatchObject({
        error: { code: 'request_not_sendable' },
      });
    },
  );

  it.each(['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1', 'http://127.9.9.9'])(
    '%s may be asked',
    async identityUrl => {
      const result = await login(async () => Response.json(good), {}, undefined, { identityUrl });
      expect(result.ok).toBe(true);
    },
  );
});

describe('basicCredentials', () => {
  it('RFC 2617 section 2', () => {
    expect(basicCredentials('Aladdin', 'open sesame')).toBe('Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==');
  });
});
