import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers under this path close their connection. */
export const CLOSING_PATH = '/closing';

/** An identity service that answers every login at once with a token of its own. */
export type TokenService = { readonly url: string; readonly close: () => Promise<void> };

const YEAR_S = 365 * 24 * 3600;

/** Starts one on loopback. It checks nothing: only the asking side is measured. */
export async function startTokenService(): Promise<TokenService> {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const body = JSON.stringify({
        access_token: tokenText(++count),
        expires_in: 3600,
        token_type: 'Bearer',
        scope: 'InvoicingAPI',
      });
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'cache-control': 'no-store',
        ...(request.url?.startsWith(CLOSING_PATH) ? { connection: 'close' } : {}),
      });
      response.end(body);
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Of the size and shape of the real service's tokens; nobody checks the signature. */
function tokenText(number: number): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    nbf: now,
    exp: now + YEAR_S,
    iss: 'https://id.example.invalid',
    aud: ['https://id.example.invalid/resources', 'InvoicingAPI'],
    client_id: '5f0c1a2b-93d4-4e6f-8a7b-000000000001',
    jti: String(number).padStart(36, '0'),
    IntermediaryId: '0',
    TaxpayerRIN: '100000001',
    TaxpayerType: 'B',
    scope: ['InvoicingAPI'],
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'at+jwt', kid: 'bench' })}.${part(claims)}.${'s'.repeat(342)}`;
}
