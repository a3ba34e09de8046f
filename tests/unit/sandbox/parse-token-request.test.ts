import { expect, test } from 'vitest';
import { parseTokenRequest } from '../../../electron/sandbox/parse-token-request';
import type { RawTokenRequest } from '../../../electron/sandbox/token-request';

const bytes = (text: string) => new TextEncoder().encode(text);

const raw: RawTokenRequest = {
  authorization: [`Basic ${Buffer.from('id:se:cret').toString('base64')}`],
  contentType: ['application/x-www-form-urlencoded'],
  onBehalfOf: [],
  body: bytes('grant_type=client_credentials'),
};

const login = {
  clientId: 'id',
  clientSecret: 'se:cret',
  grantType: 'client_credentials',
  scope: '',
  onBehalfOf: null,
};

test('a login from the header and the same one from the body', () => {
  expect(parseTokenRequest(raw)).toEqual({ ok: true, value: login });
  const body = bytes('grant_type=client_credentials&client_id=id&client_secret=se%3Acret');
  expect(parseTokenRequest({ ...raw, authorization: [], body })).toEqual({
    ok: true,
    value: login,
  });
});

test('a plus in the body is a space, in the header it is itself', () => {
  const header = `Basic ${Buffer.from('id:a+b').toString('base64')}`;
  expect(parseTokenRequest({ ...raw, authorization: [header] })).toMatchObject({
    value: { clientSecret: 'a+b' },
  });
  const body = bytes('grant_type=x&client_id=id&client_secret=a+b');
  expect(parseTokenRequest({ ...raw, authorization: [], body })).toMatchObject({
    value: { clientSecret: 'a b' },
  });
});

test('credentials in the query-like rest of other parameters are ignored', () => {
  const body = bytes('grant_type=client_credentials&id=x&secret=y&onbehalfof=990104217');
  expect(parseTokenRequest({ ...raw, body })).toEqual({ ok: true, value: login });
});

test('onbehalfof takes nine ASCII digits and nothing else', () => {
  expect(parseTokenRequest({ ...raw, onBehalfOf: ['990104217'] })).toMatchObject({
    value: { onBehalfOf: '990104217' },
  });
  for (const value of ['٩٩٠١٠٤٢١٧', '99010421', ' 990104217', '990104217\n', '']) {
    expect(parseTokenRequest({ ...raw, onBehalfOf: [value] })).toMatchObject({
      ok: false,
      error: { error: 'invalid_request' },
    });
  }
});
