import { importJWK, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sandboxProfiles } from '../../../electron/sandbox/samples';
import { type RunningSandbox, startSandbox } from '../../../electron/sandbox/start-sandbox';
import { type Answer, basic, login, post, sample, tokenOf } from './http-client';

const NOW = Date.parse('2026-03-01T09:30:00.250Z');
const NOW_SECONDS = Math.floor(NOW / 1000);

let sandbox: RunningSandbox;
const waits: number[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({
    now: () => NOW,
    wait: async ms => {
      waits.push(ms);
    },
  });
});
afterAll(() => sandbox.close());

async function verified(answer: Answer, now = NOW) {
  const key = await importJWK(sandbox.publicKey, 'RS256');
  return jwtVerify(tokenOf(answer), key, {
    issuer: sandbox.url,
    audience: 'InvoicingAPI',
    typ: 'at+jwt',
    currentDate: new Date(now),
  });
}

describe('plain taxpayers', () => {
  test.each([1, 2, 3, 4, 5, 6])('sample %i signs in with either secret', async number => {
    const system = sample(number);
    for (const secret of [system.secret1, system.secret2]) {
      const answer = await login(sandbox.url, system, { secret });
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.text)).toEqual({
        access_token: expect.any(String),
        token_type: 'Bearer',
        expires_in: 3600,
        scope: 'InvoicingAPI',
      });
      const { payload } = await verified(answer);
      expect(payload).toMatchObject({
        client_id: system.clientId,
        TaxRin: system.owner.registrationNumber,
        IsIntermediary: '0',
        nbf: NOW_SECONDS,
        exp: NOW_SECONDS + 3600,
      });
    }
  });

  test('may not sign in on behalf of anybody', async () => {
    const answer = await login(sandbox.url, sample(1), { onBehalfOf: '990125581' });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ error: 'unauthorized_client' });
  });
});

describe('the intermediary', () => {
  const office = sample(7);

  test.each(
    office.represents.filter(r => r.standing === 'granted').map(r => r.taxpayer.registrationNumber),
  )('signs in on behalf of %s', async onBehalfOf => {
    const { payload } = await verified(await login(sandbox.url, office, { onBehalfOf }));
    expect(payload).toMatchObject({
      TaxRin: onBehalfOf,
      IsIntermediary: '1',
      IntermedRIN: office.owner.registrationNumber,
    });
  });

  test.each(['990163328', '100000000'])('may not on behalf of %s', async onBehalfOf => {
    const answer = await login(sandbox.url, office, { onBehalfOf });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ error: 'unauthorized_client' });
  });

  test('signs in for itself without onbehalfof, also right after a represented login', async () => {
    await login(sandbox.url, office, { onBehalfOf: '990104217' });
    const { payload } = await verified(await login(sandbox.url, office));
    expect(payload).toMatchObject({ TaxRin: office.owner.registrationNumber, IntermedRIN: '' });
  });
});

describe('samples that go wrong', () => {
  test('8: secret 1 is refused without a word more, secret 2 is right', async () => {
    const refused = await login(sandbox.url, sample(8));
    expect(refused.status).toBe(400);
    expect(refused.text).toBe('{"error":"invalid_client"}');
    expect((await login(sandbox.url, sample(8), { secret: sample(8).secret2 })).status).toBe(200);
  });

  test('9: blocked', async () => {
    const answer = await login(sandbox.url, sample(9));
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toEqual({
      error: 'invalid_grant',
      error_description: expect.stringContaining('blocked'),
    });
  });

  test('10: expired', async () => {
    const answer = await login(sandbox.url, sample(10));
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toEqual({
      error: 'invalid_grant',
      error_description: expect.not.stringContaining('blocked'),
    });
  });

  test('11: answers a token after eight seconds', async () => {
    const before = waits.length;
    expect((await login(sandbox.url, sample(11))).status).toBe(200);
    expect(waits.slice(before)).toEqual([8_000]);
  });

  test('12: throttled', async () => {
    const answer = await login(sandbox.url, sample(12));
    expect(answer.status).toBe(429);
    expect(answer.headers['retry-after']).toBe('30');
  });

  test('13: down', async () => {
    expect((await login(sandbox.url, sample(13))).status).toBe(503);
  });

  test('14: a web page', async () => {
    const answer = await login(sandbox.url, sample(14));
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^text\/html/);
    expect(answer.text).toMatch(/^<!doctype html>/);
  });

  test('15: no expires_in, and yet a token that ends', async () => {
    const answer = await login(sandbox.url, sample(15));
    expect(JSON.parse(answer.text)).not.toHaveProperty('expires_in');
    expect((await verified(answer)).payload.exp).toBe(NOW_SECONDS + 3600);
  });

  test('16: 90 seconds', async () => {
    const answer = await login(sandbox.url, sample(16));
    expect(JSON.parse(answer.text)).toMatchObject({ expires_in: 90 });
    expect((await verified(answer)).payload.exp).toBe(NOW_SECONDS + 90);
  });

  test('17: ten minutes ahead, in the Date header and in the token', async () => {
    const ahead = NOW + 600_000;
    const answer = await login(sandbox.url, sample(17));
    expect(answer.headers.date).toBe(new Date(ahead).toUTCString());
    const { payload } = await verified(answer, ahead);
    expect(payload).toMatchObject({ nbf: NOW_SECONDS + 600, exp: NOW_SECONDS + 4200 });
    expect(JSON.parse(answer.text)).toMatchObject({ expires_in: 3600 });
  });
});

test('the profiles that Miftah adds are answered as their tags say', async () => {
  for (const profile of sandboxProfiles()) {
    const answer = await post(sandbox.url, {
      headers: {
        Authorization: basic(profile.clientId, profile.secret1),
        ...(profile.signIn.kind === 'intermediary'
          ? { onbehalfof: profile.signIn.onBehalfOf }
          : {}),
      },
    });
    const told = profile.tags.find(tag => /^(invalid|unauthorized)_|^\d{3}$|^HTML$/.test(tag));
    if (told === undefined) expect(answer.status, profile.nameEn).toBe(200);
    else if (told === 'HTML') expect(answer.text).toContain('<html>');
    else if (/^\d/.test(told)) expect(answer.status).toBe(Number(told));
    else expect(JSON.parse(answer.text)).toMatchObject({ error: told });
  }
});
