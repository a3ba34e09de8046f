import { describe, expect, it } from 'vitest';
import { openIdentityBench } from '../../support/electron-host/identity-bench';
import { answering, answeringJson, tokenAnswer } from '../../support/hostile-server/answers';
import type { WireRequest } from '../../support/hostile-server/wire-request';

const bench = openIdentityBench();
const good = answeringJson(200, tokenAnswer());

async function sent(changes: Parameters<typeof bench.login>[0] = {}): Promise<WireRequest> {
  bench.server.play(good);
  await bench.token(changes);
  const [request, ...more] = bench.server.requests;
  if (request === undefined || more.length > 0) throw new Error(`${more.length + 1} requests`);
  return request;
}

describe('what goes over the wire', () => {
  it('a plain login', async () => {
    const request = await sent();
    expect(request.line).toBe('POST /connect/token HTTP/1.1');
    expect(request.body).toBe('grant_type=client_credentials');
    expect(request.header('content-type')).toBe('application/x-www-form-urlencoded');
    expect(request.header('accept')).toBe('application/json');
    expect(request.header('authorization')).toBe('Basic Y2xpZW50LWlkOmNsaWVudC1zZWNyZXQ=');
    for (const absent of ['onbehalfof', 'cookie', 'origin', 'referer', 'if-none-match']) {
      expect(request.header(absent)).toBeNull();
    }
  });

  it.each([
    // RFC 2617 section 2.
    ['Aladdin', 'open sesame', 'QWxhZGRpbjpvcGVuIHNlc2FtZQ=='],
    // RFC 7617 section 2.1, where the charset is UTF-8.
    ['test', '123\u00a3', 'dGVzdDoxMjPCow=='],
    ['id', ':+%/ é 漢 "', 'aWQ6OislLyDDqSDmvKIgIg=='],
    ['a+b%20c/d é 漢 "', 'x', 'YStiJTIwYy9kIMOpIOa8oiAiOng='],
  ])('%s and %s, percent-encoding nothing', async (clientId, clientSecret, base64) => {
    const request = await sent({ clientId, clientSecret });
    expect(request.header('authorization')).toBe(`Basic ${base64}`);
    expect(Buffer.from(base64, 'base64').toString('utf8')).toBe(`${clientId}:${clientSecret}`);
    expect(request.body).not.toContain('client_id');
  });

  it('credentials in the body, and then no header', async () => {
    const clientSecret = ':+%/ é 漢 "&=';
    const request = await sent({ sendIn: 'body', clientSecret });
    expect(request.header('authorization')).toBeNull();
    expect(Object.fromEntries(new URLSearchParams(request.body))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'client-id',
      client_secret: clientSecret,
    });
    expect(request.body).toMatch(/^[\x21-\x7E]+$/);
  });

  it('a scope only when there is one', async () => {
    const request = await sent({ scope: 'InvoicingAPI other' });
    expect(new URLSearchParams(request.body).get('scope')).toBe('InvoicingAPI other');
    expect((await sent({ scope: '' })).body).not.toContain('scope');
  });

  it('an intermediary’s login names the taxpayer, and the next one does not inherit it', async () => {
    expect((await sent({ onBehalfOf: '100000001' })).header('onbehalfof')).toBe('100000001');
    expect((await sent()).header('onbehalfof')).toBeNull();
    expect((await sent({ onBehalfOf: '200000002' })).header('onbehalfof')).toBe('200000002');
  });

  it('logins at the same time do not mix', async () => {
    bench.server.play(good);
    const ids = Array.from({ length: 24 }, (_, i) => String(100_000_000 + i));
    await Promise.all(
      ids.map((id, i) => bench.token({ clientId: id, onBehalfOf: i % 2 === 0 ? id : null })),
    );
    expect(bench.server.requests).toHaveLength(24);
    for (const request of bench.server.requests) {
      const basic = request.header('authorization')?.slice(6) ?? '';
      const id = Buffer.from(basic, 'base64').toString().split(':')[0] ?? '';
      expect(request.header('onbehalfof')).toBe(Number(id) % 2 === 0 ? id : null);
    }
  });

  it('a path before /connect/token is kept', async () => {
    const identityUrl = `http://127.0.0.1:${bench.server.port}/realms/eta`;
    expect((await sent({ identityUrl })).line).toBe('POST /realms/eta/connect/token HTTP/1.1');
  });

  it('cookies are neither kept nor sent back', async () => {
    const cookie = { 'Set-Cookie': 'session=evil; Path=/; Max-Age=9999' };
    bench.server.play(answeringJson(200, tokenAnswer(), cookie));
    await bench.token();
    expect(await bench.host.call('cookies', null)).toBe(0);
    expect((await sent()).header('cookie')).toBeNull();
  });

  it('an answer that says it may be kept is asked for again', async () => {
    const cacheable = { 'Cache-Control': 'public, max-age=9999', ETag: '"1"' };
    bench.server.play(answeringJson(200, tokenAnswer(), cacheable));
    await bench.token();
    await bench.token();
    expect(bench.server.requests).toHaveLength(2);
  });

  it('a challenge is not answered', async () => {
    for (const scheme of ['Basic realm="x"', 'Negotiate', 'NTLM', 'Digest realm="x", nonce="y"']) {
      bench.server.play(answering(401, '', { 'WWW-Authenticate': scheme }));
      expect(await bench.refusal()).toMatchObject({ code: 'http_unauthorized' });
      expect(bench.server.requests).toHaveLength(1);
    }
  });
});
