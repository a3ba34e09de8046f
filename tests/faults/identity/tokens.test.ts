import { describe, expect, it } from 'vitest';
import { openIdentityBench } from '../../support/electron-host/identity-bench';
import { answeringJson, tokenAnswer } from '../../support/hostile-server/answers';

const bench = openIdentityBench();
const DAY_MS = 86_400_000;

describe('access_token', () => {
  it.each([
    ['missing', undefined, 'token_missing'],
    ['null', null, 'token_missing'],
    ['empty', '', 'token_missing'],
    ['a number', 7, 'token_malformed'],
    ['a list', ['x'], 'token_malformed'],
    ['an object', {}, 'token_malformed'],
    ['true', true, 'token_malformed'],
    ['with CR LF', 'abc\r\nX-Evil: 1', 'token_malformed'],
    ['with a space', 'abc def', 'token_malformed'],
    ['a space', ' ', 'token_malformed'],
    ['with NUL', 'abc\u0000', 'token_malformed'],
    ['with DEL', 'abc\u007f', 'token_malformed'],
    ['not ASCII', 'caf\u00e9', 'token_malformed'],
    ['Arabic', 'رمز', 'token_malformed'],
    ['16,385 characters', 'x'.repeat(16_385), 'token_malformed'],
    ['200 KB', 'x'.repeat(200_000), 'token_malformed'],
    ['1 MB', 'x'.repeat(1_048_576), 'body_too_large'],
  ] as const)('%s', async (_, access_token, code) => {
    bench.server.play(answeringJson(200, tokenAnswer({ access_token })));
    expect(await bench.refusal()).toMatchObject({ code, httpStatus: 200 });
  });

  it.each(['x', '!~', 'x'.repeat(16_384)])('good: %.10s', async access_token => {
    bench.server.play(answeringJson(200, tokenAnswer({ access_token })));
    expect((await bench.token()).accessToken).toBe(access_token);
  });
});

describe('token_type', () => {
  it.each([undefined, null, '', 'mac', 'DPoP', 'N_A', 'Bearer ', 7, ['Bearer']])(
    '%j is refused',
    async token_type => {
      bench.server.play(answeringJson(200, tokenAnswer({ token_type })));
      expect(await bench.refusal()).toMatchObject({
        code: 'token_type_wrong',
        persistence: 'permanent',
      });
    },
  );

  it.each(['Bearer', 'bearer', 'BEARER', 'bEaReR'])('%s is good', async token_type => {
    bench.server.play(answeringJson(200, tokenAnswer({ token_type })));
    expect((await bench.token()).accessToken).toBe('opaque-token');
  });
});

describe('expires_in', () => {
  it.each([
    ['3600', 3_600_000],
    ['"3600"', 3_600_000],
    ['" 3600 "', 3_600_000],
    ['"3600.9"', 3_600_000],
    ['3600.5', 3_600_000],
    ['3.6e3', 3_600_000],
    ['1', 1_000],
    ['1.999', 1_000],
    ['5184000', 30 * DAY_MS],
    ['1e12', 30 * DAY_MS],
    ['"99999999999999999999"', 30 * DAY_MS],
    ['null', null],
  ])('%s', async (text, ms) => {
    bench.server.play(
      answeringJson(200, `{"access_token":"x","token_type":"Bearer","expires_in":${text}}`),
    );
    expect((await bench.token()).expiresInMs).toBe(ms);
  });

  it('missing', async () => {
    bench.server.play(answeringJson(200, tokenAnswer({ expires_in: undefined })));
    expect((await bench.token()).expiresInMs).toBeNull();
  });

  it.each(
    ['0', '-1', '0.5', '1e400', '-1e400', '"-1"', '"0"', '""', '"NaN"'].concat([
      '"Infinity"',
      '"1e9"',
      '"0x10"',
      '"soon"',
      '"٣٦٠٠"',
      'true',
      '[3600]',
      '{}',
    ]),
  )('%s is refused', async text => {
    bench.server.play(
      answeringJson(200, `{"access_token":"x","token_type":"Bearer","expires_in":${text}}`),
    );
    expect(await bench.refusal()).toMatchObject({ code: 'lifetime_invalid' });
  });
});

describe('scope', () => {
  it.each([
    ['InvoicingAPI', 'InvoicingAPI'],
    [['InvoicingAPI', 'B2B'], 'InvoicingAPI B2B'],
    ['', null],
    [7, null],
    [{}, null],
    [null, null],
    [undefined, null],
    ['\u202eevil', 'evil'],
  ])('%j', async (scope, shown) => {
    bench.server.play(answeringJson(200, tokenAnswer({ scope })));
    expect((await bench.token()).scope).toBe(shown);
  });
});

describe('times', () => {
  it('counts from the moment the answer began, and knows the service’s clock', async () => {
    const tenMinutesAhead = new Date(Date.now() + 600_000).toUTCString();
    bench.server.play(answeringJson(200, tokenAnswer(), { Date: tenMinutesAhead }));
    const before = Date.now();
    const token = await bench.token();
    expect(token.receivedAt).toBeGreaterThanOrEqual(before);
    expect(token.receivedAt).toBeLessThanOrEqual(Date.now());
    expect(Math.abs((token.clockSkewMs ?? 0) - 600_000)).toBeLessThan(2_000);
  });

  it.each(['', 'yesterday', '\u00ff'])('a Date header of %j is no clock', async date => {
    bench.server.play(answeringJson(200, tokenAnswer(), { Date: date }));
    expect((await bench.token()).clockSkewMs).toBeNull();
  });
});
