import { expect, test } from 'vitest';
import { answerLogin } from '../../../electron/sandbox/answer-login';
import { SAMPLE_SYSTEMS } from '../../../electron/sandbox/sample-systems';
import type { TokenRequest } from '../../../electron/sandbox/token-request';

const systemThat = (kind: string) => {
  const found = SAMPLE_SYSTEMS.find(({ behaviour }) => behaviour.kind === kind);
  if (!found) throw new Error(`No sample is ${kind}`);
  return found;
};

function ask(kind: string, change: Partial<TokenRequest> = {}) {
  const { clientId, secret1 } = systemThat(kind);
  return answerLogin(
    {
      clientId,
      clientSecret: secret1,
      grantType: 'client_credentials',
      scope: '',
      onBehalfOf: null,
      ...change,
    },
    SAMPLE_SYSTEMS,
  );
}

test('a service that is down, busy or broken is so for a wrong secret too', () => {
  const change = { clientSecret: 'wrong' };
  expect(ask('down', change).answer).toEqual({ kind: 'down' });
  expect(ask('html-page', change).answer).toEqual({ kind: 'html-page' });
  expect(ask('throttled', change).answer).toMatchObject({ kind: 'throttled' });
});

test('nobody learns of a block or an expiry without the secret', () => {
  for (const kind of ['blocked', 'expired']) {
    expect(ask(kind, { clientSecret: 'wrong' }).answer).toEqual({
      kind: 'refused',
      refusal: { error: 'invalid_client', description: null },
    });
  }
});

test('a wrong client is told so before its grant type and scope are looked at', () => {
  const change = { clientSecret: 'wrong', grantType: 'password', scope: 'openid' };
  expect(ask('plain', change).answer).toMatchObject({ refusal: { error: 'invalid_client' } });
});

test('the slow sample waits also to refuse; the clock ahead is ahead also to refuse', () => {
  expect(ask('slow', { clientSecret: 'wrong' }).delayMs).toBe(8_000);
  expect(ask('clock-ahead', { clientSecret: 'wrong' }).clockAheadMs).toBe(600_000);
});

test('acting on behalf of oneself is no representation', () => {
  const { owner } = systemThat('plain');
  expect(ask('plain', { onBehalfOf: owner.registrationNumber }).answer).toMatchObject({
    refusal: { error: 'unauthorized_client' },
  });
});
