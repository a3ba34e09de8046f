import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../../../electron/sandbox/start-sandbox';
import { basic, FORM, login, post, sample, send } from './http-client';

const AWKWARD = [
  'a:b+c%2F/ d',
  'é',
  'سر',
  '漢字',
  '"quoted"',
  ':',
  ' lead and trail ',
  '😀',
  '+%+',
];
const plain = sample(1);
const awkward = AWKWARD.map((secret1, index) => ({
  ...plain,
  clientId: `awkward-${index}`,
  secret1,
}));

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ systems: [plain, sample(7), ...awkward] });
});
afterAll(() => sandbox.close());

const authorization = basic(plain.clientId, plain.secret1);
const inBody = { client_id: plain.clientId, client_secret: plain.secret1 };
const form = (parameters: Record<string, string>) => new URLSearchParams(parameters).toString();
const grant = { grant_type: 'client_credentials' };

async function refusal(answer: Promise<{ status: number; text: string }>): Promise<string> {
  const { status, text } = await answer;
  expect(status).toBe(400);
  return JSON.parse(text).error;
}

describe('where the credential stands', () => {
  test.each(awkward)('secret $secret1 in the header and in the body', async system => {
    expect((await login(sandbox.url, system)).status).toBe(200);
    const body = form({
      ...grant,
      client_id: system.clientId,
      client_secret: system.secret1,
    });
    expect((await post(sandbox.url, { body })).status).toBe(200);
  });

  test('a percent-encoded secret in the header is another secret', async () => {
    const [first] = awkward;
    if (!first) throw new Error('No awkward system');
    const secret = encodeURIComponent(first.secret1);
    expect(await refusal(login(sandbox.url, first, { secret }))).toBe('invalid_client');
  });

  test.each([
    form({ ...grant, ...inBody }),
    form({ ...grant, client_id: inBody.client_id }),
    form({ ...grant, client_secret: inBody.client_secret }),
  ])('header and body at once: %s', async body => {
    expect(await refusal(post(sandbox.url, { headers: { authorization }, body }))).toBe(
      'invalid_request',
    );
  });

  test('nowhere, or half of it: a wrong client', async () => {
    const bodies = [form(grant), form({ ...grant, client_id: inBody.client_id })];
    for (const body of bodies) {
      expect((await post(sandbox.url, { body })).text).toBe('{"error":"invalid_client"}');
    }
  });

  test('an unknown client, a wrong secret and an empty one get the same words', async () => {
    const wrong: readonly (readonly [string, string])[] = [
      ['nobody', 'x'],
      [plain.clientId, 'x'],
      [plain.clientId, ''],
      [plain.clientId.toUpperCase(), plain.secret1],
    ];
    for (const [id, secret] of wrong) {
      const answer = await post(sandbox.url, { headers: { authorization: basic(id, secret) } });
      expect(answer.status).toBe(400);
      expect(answer.text).toBe('{"error":"invalid_client"}');
    }
  });
});

describe('malformed', () => {
  test.each([
    ['no base64', 'Basic !!!!'],
    ['cut base64', 'Basic abc'],
    ['no colon', `Basic ${Buffer.from('no colon').toString('base64')}`],
    ['no UTF-8', `Basic ${Buffer.from([0x61, 0x3a, 0xff]).toString('base64')}`],
    ['empty', 'Basic '],
    ['another scheme', 'Bearer abcd'],
  ])('Authorization: %s', async (_, value) => {
    const sent = post(sandbox.url, { headers: { authorization: value } });
    expect(await refusal(sent)).toBe('invalid_request');
  });

  test.each(['authorization', 'Content-Type', 'onbehalfof'])('%s twice', async name => {
    const value = { authorization, 'Content-Type': FORM, onbehalfof: '990104217' }[name] ?? '';
    const headers = { authorization, [name]: [value, value] };
    expect(await refusal(post(sandbox.url, { headers }))).toBe('invalid_request');
  });

  test.each(['application/json', 'text/plain', '', 'multipart/form-data; boundary=x'])(
    'content type %s',
    async type => {
      const headers = { authorization, 'Content-Type': type };
      expect(await refusal(post(sandbox.url, { headers }))).toBe('invalid_request');
    },
  );

  test('a content type may be in capitals and name a charset', async () => {
    const headers = { authorization, 'Content-Type': `${FORM.toUpperCase()}; charset=utf-8` };
    expect((await post(sandbox.url, { headers })).status).toBe(200);
  });

  test.each([
    ['repeated parameter', 'grant_type=client_credentials&grant_type=client_credentials'],
    ['no grant type', ''],
    ['empty grant type', 'grant_type='],
    ['broken escape', 'grant_type=client_credentials&x=%zz'],
    ['escape that is no UTF-8', 'grant_type=client_credentials&x=%ff'],
    ['JSON', '{"grant_type":"client_credentials"}'],
  ])('body: %s', async (_, body) => {
    expect(await refusal(post(sandbox.url, { headers: { authorization }, body }))).toBe(
      'invalid_request',
    );
  });

  test('raw bytes', async () => {
    const body = Uint8Array.of(0xff, 0xfe, 0, 1);
    expect(await refusal(post(sandbox.url, { headers: { authorization }, body }))).toBe(
      'invalid_request',
    );
  });

  test.each(['', '12345678', '1234567890', '99010421x', '990104217, 990125581'])(
    'onbehalfof "%s"',
    async onBehalfOf => {
      expect(await refusal(login(sandbox.url, sample(7), { onBehalfOf }))).toBe('invalid_request');
    },
  );
});

describe('grant type and scope', () => {
  test.each([
    ['InvoicingAPI', 200],
    ['', 200],
    ['openid', 400],
    ['InvoicingAPI openid', 400],
  ])('scope "%s" → %i', async (scope, status) => {
    const body = form({ ...grant, scope });
    const answer = await post(sandbox.url, { headers: { authorization }, body });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject(
      status === 200 ? { scope: 'InvoicingAPI' } : { error: 'invalid_scope' },
    );
  });

  test('another grant type', async () => {
    const body = form({ grant_type: 'password' });
    expect(await refusal(post(sandbox.url, { headers: { authorization }, body }))).toBe(
      'unsupported_grant_type',
    );
  });
});

describe('elsewhere', () => {
  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s /connect/token', async method => {
    const answer = await send(sandbox.url, { method, path: '/connect/token' });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('POST');
  });

  test.each(['/connect', '/connect/token/', '/connect/tokens', '/favicon.ico'])(
    'nothing at %s',
    async path => {
      expect((await send(sandbox.url, { method: 'POST', path })).status).toBe(404);
    },
  );
});
