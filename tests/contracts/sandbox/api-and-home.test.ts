import { decodeJwt, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../../../electron/sandbox/start-sandbox';
import { login, post, sample, send, tokenOf } from './http-client';

const START = Date.parse('2026-03-01T09:30:00Z');
const PATH = '/api/v1.0/documenttypes';

let sandbox: RunningSandbox;
let now = START;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => now });
});
beforeEach(() => {
  now = START;
});
afterAll(() => sandbox.close());

const ask = (authorization: string | string[] = []) =>
  send(sandbox.url, { path: PATH, headers: { Authorization: authorization } });

test('a valid token gets the document types', async () => {
  const answer = await ask(`Bearer ${tokenOf(await login(sandbox.url, sample(1)))}`);
  expect(answer.status).toBe(200);
  const { result } = JSON.parse(answer.text);
  expect(result[0]).toMatchObject({ id: 1, name: 'I', documentTypeVersions: [{ name: '1.0' }] });
});

test('a token is good until its last second, then it is not', async () => {
  const token = tokenOf(await login(sandbox.url, sample(16)));
  now = START + 89_000;
  expect((await ask(`bearer ${token}`)).status).toBe(200);
  now = START + 90_000;
  const answer = await ask(`Bearer ${token}`);
  expect(answer.status).toBe(401);
  expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
});

test('a token of the clock ahead is good by its own clock', async () => {
  const token = tokenOf(await login(sandbox.url, sample(17)));
  const answer = await ask(`Bearer ${token}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.date).toBe(new Date(START + 600_000).toUTCString());
});

test('no token, a broken one, another scheme, two tokens: 401', async () => {
  const token = tokenOf(await login(sandbox.url, sample(1)));
  const cut = token.slice(0, -10);
  expect((await ask()).headers['www-authenticate']).toBe('Bearer');
  for (const value of ['Bearer', 'Bearer x', `Bearer ${cut}`, `Basic ${token}`, 'Bearer a.b.c']) {
    expect((await ask(value)).status, value).toBe(401);
  }
  expect((await ask([`Bearer ${token}`, `Bearer ${token}`])).status).toBe(401);
});

test('tokens of another key, of another run and of no algorithm are refused', async () => {
  const token = tokenOf(await login(sandbox.url, sample(1)));
  const claims = decodeJwt(token);
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const forged = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt' })
    .sign(privateKey);
  expect(await exportJWK(publicKey)).not.toEqual(sandbox.publicKey);
  expect((await ask(`Bearer ${forged}`)).status).toBe(401);

  const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
  expect((await ask(`Bearer ${none}.${token.split('.')[1]}.`)).status).toBe(401);

  const other = await startSandbox({ now: () => now });
  const foreign = tokenOf(await login(other.url, sample(1)));
  await other.close();
  expect((await ask(`Bearer ${foreign}`)).status).toBe(401);
});

test('the published key is public', async () => {
  expect(sandbox.publicKey).not.toHaveProperty('d');
  await expect(importJWK(sandbox.publicKey, 'RS256')).resolves.toBeDefined();
});

test('only reading is allowed', async () => {
  for (const path of [PATH, '/']) {
    const answer = await send(sandbox.url, { method: 'POST', path });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
  }
  const head = await send(sandbox.url, { method: 'HEAD' });
  expect([head.status, head.text]).toEqual([200, '']);
});

test('the home page says in both languages that this is not ETA', async () => {
  const { status, text, headers } = await send(sandbox.url);
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(text).toContain("This is Miftah's Sandbox. It is not the Egyptian Tax Authority");
  expect(text).toContain('وليست مصلحة الضرائب المصرية');
});

test('every answer is marked, dated and not to be stored', async () => {
  const answers = [
    await send(sandbox.url),
    await send(sandbox.url, { path: '/nothing' }),
    await login(sandbox.url, sample(1)),
    await login(sandbox.url, sample(13)),
    await post(sandbox.url),
    await ask(),
  ];
  for (const { headers } of answers) {
    expect(headers['x-miftah-sandbox']).toBe('1');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.date).toBe(new Date(START).toUTCString());
  }
});
