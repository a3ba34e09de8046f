import { OAuth2Server } from 'oauth2-mock-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openIdentityBench } from '../../support/electron-host/identity-bench';

/** A server other people wrote, with their understanding of OAuth and not ours. */
const bench = openIdentityBench();
const server = new OAuth2Server(undefined, undefined, { endpoints: { token: '/connect/token' } });
let identityUrl = '';

beforeAll(async () => {
  await server.issuer.keys.generate('RS256');
  await server.start(0, '127.0.0.1');
  identityUrl = `http://127.0.0.1:${server.address().port}`;
});
afterAll(() => server.stop());
beforeEach(() => {
  server.service.removeAllListeners();
});

describe('against oauth2-mock-server', () => {
  for (const sendIn of ['header', 'body'] as const) {
    it(`logs in with credentials in the ${sendIn}`, async () => {
      const token = await bench.token({ identityUrl, sendIn, scope: 'InvoicingAPI' });
      expect(token.accessToken.split('.')).toHaveLength(3);
      expect(token.expiresInMs).toBe(3_600_000);
      expect(token.jwtExpiresAt).toBeGreaterThan(Date.now());
      expect(Math.abs(token.clockSkewMs ?? 1e9)).toBeLessThan(2_000);
      expect(token.scope).toBe('InvoicingAPI');
      expect(token.claims?.all.map(([name]) => name)).toContain('iss');
    });
  }

  it('understands its refusals', async () => {
    server.service.once('beforeResponse', (response: { body: unknown; statusCode: number }) => {
      response.statusCode = 400;
      response.body = { error: 'invalid_client', error_description: 'unknown client' };
    });
    expect(await bench.refusal({ identityUrl })).toMatchObject({
      code: 'invalid_client',
      serviceWords: 'unknown client',
    });
  });

  it('shows the claims it signs', async () => {
    server.service.once('beforeTokenSigning', (token: { payload: Record<string, unknown> }) => {
      Object.assign(token.payload, { TaxRin: '100000001', IsIntermediary: '0', name: 'شركة' });
    });
    const { claims } = await bench.token({ identityUrl });
    expect(claims).toMatchObject({
      taxpayerRegistrationNumber: '100000001',
      isIntermediary: false,
      name: 'شركة',
    });
  });
});
