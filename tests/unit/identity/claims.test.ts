import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeToken } from '../../../electron/identity/claims';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (payload: unknown): string =>
  `${part({ alg: 'RS256', typ: 'at+jwt' })}.${part(payload)}.c2lnbmF0dXJl`;

describe('decodeToken', () => {
  it('an intermediary’s token', () => {
    const { claims, expiresAt } = decodeToken(
      jwt({
        iss: 'https://id.example.test',
        aud: ['InvoicingAPI'],
        exp: 1_800_000_000,
        client_id: 'b5a1',
        name: 'شركة الدلتا',
        IsIntermediary: '1',
        IntermedRIN: '200000002',
        TaxRin: '100000001',
        TaxProfTags: 'B2B SignatureRequired',
      }),
    );
    expect(expiresAt).toBe(1_800_000_000_000);
    expect(claims).toMatchObject({
      taxpayerRegistrationNumber: '100000001',
      intermediaryRegistrationNumber: '200000002',
      clientId: 'b5a1',
      name: 'شركة الدلتا',
      isIntermediary: true,
      profileTags: ['B2B', 'SignatureRequired'],
    });
    expect(claims?.all).toContainEqual(['aud', '["InvoicingAPI"]']);
    expect(claims?.all).toContainEqual(['exp', '1800000000']);
  });

  it.each([
    [
      ['B2B', 'B2C'],
      ['B2B', 'B2C'],
    ],
    ['', []],
    [undefined, []],
    [7, []],
    [
      ['B2B', 7, null, ' B2C '],
      ['B2B', 'B2C'],
    ],
  ])('tags %j', (TaxProfTags, tags) => {
    expect(decodeToken(jwt({ TaxProfTags })).claims?.profileTags).toEqual(tags);
  });

  it.each([
    ['1', true],
    ['0', false],
    [undefined, false],
    [1, true],
    [{}, false],
  ])('flag %j', (IsIntermediary, isIntermediary) => {
    expect(decodeToken(jwt({ IsIntermediary })).claims?.isIntermediary).toBe(isIntermediary);
  });

  it.each([undefined, null, 'soon', -1, 0, 1e300, [], '1800000000'])('exp %j is unknown', exp => {
    expect(decodeToken(jwt({ exp })).expiresAt).toBeNull();
  });

  it('hostile claims are inert', () => {
    const { claims } = decodeToken(
      jwt({ name: '\u202eevil\u001b[31m', '\u202ex': 'y'.repeat(9_000) }),
    );
    expect(claims?.name).toBe('evil');
    expect(claims?.all).toContainEqual(['x', 'y'.repeat(300)]);
  });

  it.each([
    'opaque',
    'a.b.c',
    `${part({})}.${part([])}.x`,
    `${part({})}.${part(null)}.x`,
    'a.b.c.d.e',
  ])('no JWT: %s', token => {
    expect(decodeToken(token)).toEqual({ claims: null, expiresAt: null });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), token => void decodeToken(token)));
    fc.assert(fc.property(fc.jsonValue(), payload => void decodeToken(jwt(payload))));
  });
});
