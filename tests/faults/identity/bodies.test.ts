import { deflateRawSync, gzipSync } from 'node:zlib';
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
const GOOD = JSON.stringify(tokenAnswer());
const bom = Buffer.from([0xef, 0xbb, 0xbf]);
const invalidUtf8 = Buffer.concat([
  Buffer.from('{"x":"'),
  Buffer.from([0xff, 0xc3]),
  Buffer.from('"}'),
]);

describe('bodies that are no JSON object', () => {
  for (const status of [200, 400]) {
    it.each([
      ['HTML by its type', '{}<', { 'Content-Type': 'text/html; charset=utf-8' }, 'body_html'],
      ['HTML by its look', '\n <!DOCTYPE html><html>', {}, 'body_html'],
      ['HTML with a byte order mark', Buffer.concat([bom, Buffer.from('<html>')]), {}, 'body_html'],
      [
        'HTML in latin1',
        Buffer.from('<p>\u00e9', 'latin1'),
        { 'Content-Type': 'text/html' },
        'body_html',
      ],
      ['nothing', '', {}, 'body_empty'],
      ['white space', ' \r\n\t ', {}, 'body_empty'],
      ['a byte order mark alone', bom, {}, 'body_empty'],
      ['null', 'null', {}, 'body_not_object'],
      ['a list', '[{"access_token":"x","token_type":"Bearer"}]', {}, 'body_not_object'],
      ['a text', '"x"', {}, 'body_not_object'],
      ['a number', '7', {}, 'body_not_object'],
      ['half an object', GOOD.slice(0, -5), {}, 'body_not_object'],
      ['an object and more', `${GOOD}{}`, {}, 'body_not_object'],
      ['plain words', 'Service unavailable', {}, 'body_not_object'],
      ['invalid UTF-8', invalidUtf8, {}, 'body_not_object'],
      ['UTF-16', Buffer.from(GOOD, 'utf16le'), {}, 'body_not_object'],
      ['100,000 open brackets', '['.repeat(100_000), {}, 'body_not_object'],
      ['a form', 'access_token=x&token_type=Bearer', {}, 'body_not_object'],
    ] as const)(`${status} with %s`, async (_, body, headers, code) => {
      bench.server.play(answering(status, body, headers));
      expect(await bench.refusal()).toMatchObject({
        code,
        persistence: 'transient',
        httpStatus: status,
      });
    });
  }
});

describe('bodies that are unusual and good', () => {
  it.each([
    ['a byte order mark', Buffer.concat([bom, Buffer.from(GOOD)])],
    ['white space around', `\r\n ${GOOD}\n\n`],
    ['duplicate members: the last one counts', GOOD.replace('{', '{"access_token":"first",')],
    ['a member called __proto__', GOOD.replace('{', '{"__proto__":{"access_token":"evil"},')],
    [
      'an id token and a refresh token of odd types',
      GOOD.replace('{', '{"id_token":7,"refresh_token":[],'),
    ],
    ['the wrong media type', GOOD],
  ])('%s', async (_, body) => {
    bench.server.play(answering(200, body, { 'Content-Type': 'text/plain' }));
    expect((await bench.token()).accessToken).toBe('opaque-token');
  });

  it('gzip', async () => {
    bench.server.play(answering(200, gzipSync(GOOD), { 'Content-Encoding': 'gzip' }));
    expect((await bench.token()).accessToken).toBe('opaque-token');
  });

  it('one byte per packet', async () => {
    const bytes = httpAnswer(200, GOOD);
    bench.server.play(socket => {
      socket.setNoDelay(true);
      let at = 0;
      const drip = setInterval(() => {
        if (at < bytes.length) socket.write(bytes.subarray(at, ++at));
        else clearInterval(drip);
      }, 1);
    });
    expect((await bench.token()).accessToken).toBe('opaque-token');
  });
});

describe('bodies that break', () => {
  const headers = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
  it.each([
    ['a length too long', `${headers}Content-Length: 500\r\n\r\n${GOOD}`],
    ['a chunk cut off', `${headers}Transfer-Encoding: chunked\r\n\r\n50\r\n${GOOD.slice(0, 9)}`],
    ['a last chunk missing', `${headers}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`],
    ['a chunk size that is no number', `${headers}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}`],
  ])('%s', async (_, bytes) => {
    bench.server.play(sayingAndLeaving(bytes));
    expect(await bench.refusal()).toMatchObject({ code: 'body_cut_off', persistence: 'transient' });
  });

  it('a length too short leaves half an object', async () => {
    bench.server.play(sayingAndLeaving(`${headers}Content-Length: 10\r\n\r\n${GOOD}`));
    expect(await bench.refusal()).toMatchObject({ code: 'body_not_object' });
  });

  it('a reset in the middle', async () => {
    bench.server.play(socket => {
      socket.write(`${headers}Content-Length: 500\r\n\r\n${GOOD}`);
      setTimeout(() => socket.resetAndDestroy(), 50);
    });
    expect(await bench.refusal()).toMatchObject({ code: 'body_cut_off' });
  });

  it.each([
    ['gzip that is none', 'gzip', Buffer.from(GOOD)],
    ['gzip cut off', 'gzip', gzipSync(GOOD).subarray(0, 30)],
    ['deflate of another kind', 'br', deflateRawSync(GOOD)],
  ])('%s', async (_, encoding, body) => {
    bench.server.play(answering(200, body, { 'Content-Encoding': encoding }));
    const { code } = await bench.refusal();
    expect(['body_cut_off', 'body_not_object']).toContain(code);
  });

  it('a failing body does not hide a deciding status', async () => {
    bench.server.play(sayingAndLeaving('HTTP/1.1 503 No\r\nContent-Length: 500\r\n\r\n{}'));
    expect(await bench.refusal()).toMatchObject({ code: 'http_server_error' });
  });

  it('an answer to a JSON refusal cut off is not taken for it', async () => {
    bench.server.play(answeringJson(400, '{"error":"invalid_client"', {}));
    expect(await bench.refusal()).toMatchObject({ code: 'body_not_object' });
  });
});
