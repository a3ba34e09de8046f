import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../../../electron/sandbox/start-sandbox';
import { basic, sample } from './http-client';

let sandbox: RunningSandbox;
let server: oauth.AuthorizationServer;
beforeAll(async () => {
  sandbox = await startSandbox();
  server = { issuer: sandbox.url, token_endpoint: `${sandbox.url}/connect/token` };
});
afterAll(() => sandbox.close());

const options = { [oauth.allowInsecureRequests]: true };

async function login(number: number, authentication: oauth.ClientAuth, headers = {}) {
  const client = { client_id: sample(number).clientId };
  const response = await oauth.clientCredentialsGrantRequest(
    server,
    client,
    authentication,
    new URLSearchParams({ scope: 'InvoicingAPI' }),
    { ...options, headers },
  );
  return oauth.processClientCredentialsResponse(server, client, response);
}

/** RFC 2617, as ETA wants it. */
const rfc2617 =
  (secret: string): oauth.ClientAuth =>
  (_server, client, _body, headers) =>
    headers.set('authorization', basic(client.client_id, secret));

test('client_secret_post', async () => {
  const answer = await login(1, oauth.ClientSecretPost(sample(1).secret1));
  expect(answer).toMatchObject({ token_type: 'bearer', expires_in: 3600, scope: 'InvoicingAPI' });
});

test('Basic per RFC 2617, on behalf of a represented taxpayer', async () => {
  const answer = await login(7, rfc2617(sample(7).secret1), { onbehalfof: '990125581' });
  expect(answer.access_token.split('.')).toHaveLength(3);
});

test('Basic per RFC 6749, which percent-encodes, is a wrong client here as at ETA', async () => {
  await expect(login(1, oauth.ClientSecretBasic(sample(1).secret1))).rejects.toMatchObject({
    error: 'invalid_client',
    status: 400,
  });
});

test('a refusal is read as an OAuth error', async () => {
  await expect(login(9, oauth.ClientSecretPost(sample(9).secret1))).rejects.toMatchObject({
    error: 'invalid_grant',
    error_description: 'The system user is blocked',
  });
});
