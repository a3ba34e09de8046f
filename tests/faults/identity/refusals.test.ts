import { describe, expect, it } from 'vitest';
import { openIdentityBench } from '../../support/electron-host/identity-bench';
import { answeringJson } from '../../support/hostile-server/answers';

const bench = openIdentityBench();

const RFC_ERRORS = [
  'invalid_client',
  'unauthorized_client',
  'invalid_grant',
  'invalid_scope',
  'invalid_request',
  'unsupported_grant_type',
] as const;

describe('what the service refuses (RFC 6749 section 5.2)', () => {
  for (const error of RFC_ERRORS) {
    for (const status of [400, 401]) {
      it(`${status} ${error}`, async () => {
        bench.server.play(answeringJson(status, { error, error_description: 'No, sorry.' }));
        expect(await bench.refusal()).toEqual({
          code: error,
          persistence: 'permanent',
          technicalName: error,
          serviceWords: 'No, sorry.',
          httpStatus: status,
          retryAfterSeconds: null,
        });
      });
    }
    it(`${error} of a blocked user`, async () => {
      bench.server.play(answeringJson(400, { error, error_description: 'User is BLOCKED.' }));
      expect(await bench.refusal()).toMatchObject({ code: 'blocked', technicalName: error });
    });
  }

  it('production answers wrong credentials without a description', async () => {
    bench.server.play(answeringJson(400, '{"error":"invalid_client"}'));
    expect(await bench.refusal()).toMatchObject({ code: 'invalid_client', serviceWords: null });
  });

  it('an error nobody has heard of keeps its name', async () => {
    bench.server.play(answeringJson(400, { error: 'posserial_unknown' }));
    expect(await bench.refusal()).toMatchObject({
      code: 'other_oauth_error',
      persistence: 'permanent',
      technicalName: 'posserial_unknown',
    });
  });

  it('a refusal dressed as 200 is a refusal', async () => {
    bench.server.play(answeringJson(200, { error: 'invalid_scope' }));
    expect(await bench.refusal()).toMatchObject({ code: 'invalid_scope', httpStatus: 200 });
  });

  it.each([
    ['no error at all', {}, 'http_other'],
    ['an error that is no text', { error: 7, error_description: [] }, 'http_other'],
    ['an empty error', { error: '' }, 'http_other'],
    [
      'a description that is no text',
      { error: 'invalid_grant', error_description: {} },
      'invalid_grant',
    ],
    ['an error called __proto__', { error: '__proto__' }, 'other_oauth_error'],
    ['an error called toString', { error: 'toString' }, 'other_oauth_error'],
  ])('400 with %s', async (_, json, code) => {
    bench.server.play(answeringJson(400, json));
    expect(await bench.refusal()).toMatchObject({ code });
  });

  it.each([
    ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['terminal colours', '\u001b[31mred\u001b[0m \u001b]0;title\u0007x \u009b1mbold', 'red x bold'],
    ['bidi overrides', 'a\u202eb\u2066c\u200fd\u061ce\ufefff', 'abcdef'],
    ['controls and lines', 'a\u0000b\r\nc\td\u2028e\u007ff', 'ab c d ef'],
    ['Arabic', 'المستخدم غير نشط', 'المستخدم غير نشط'],
    ['100 KB', 'x'.repeat(100_000), 'x'.repeat(300)],
    ['a character cut in half', `${'x'.repeat(299)}\u{1F511}`, 'x'.repeat(299)],
    ['nothing visible', '\u200b\u202e \n', null],
  ])('a description with %s is inert', async (_, words, shown) => {
    bench.server.play(answeringJson(400, { error: 'invalid_grant', error_description: words }));
    expect((await bench.refusal()).serviceWords).toBe(shown);
  });

  it('an error name of 100 KB with controls is inert too', async () => {
    bench.server.play(answeringJson(400, { error: `\u001b[2J${'e'.repeat(100_000)}` }));
    expect((await bench.refusal()).technicalName).toBe('e'.repeat(80));
  });
});
