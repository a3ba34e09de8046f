import { expect, test } from 'vitest';
import { accessTokenClaims } from '../../../electron/sandbox/access-token-claims';
import { TAXPAYERS } from '../../../electron/sandbox/sample-taxpayers';

const grant = {
  clientId: 'client',
  owner: TAXPAYERS.office,
  represented: null,
  lifeSeconds: 90,
  tellsLife: true,
};

test('a taxpayer of its own: every claim of ETA, no iat, flags as strings', () => {
  expect(accessTokenClaims(grant, 'http://127.0.0.1:1', 1_000_999)).toEqual({
    iss: 'http://127.0.0.1:1',
    aud: 'InvoicingAPI',
    nbf: 1000,
    exp: 1090,
    client_id: 'client',
    name: TAXPAYERS.office.nameAr,
    IsTaxRepres: '0',
    IsIntermediary: '0',
    IntermedId: '0',
    IntermedRIN: '',
    TaxId: '200013',
    TaxRin: '990200013',
    ProfId: '200013',
    IsTaxAdmin: '0',
    IsSystem: '1',
    NatId: '',
    TaxProfTags: 'B2B',
    scope: 'InvoicingAPI',
  });
});

test('a represented taxpayer stands beside its intermediary; several tags are an array', () => {
  const claims = accessTokenClaims({ ...grant, represented: TAXPAYERS.textiles }, 'x', 0);
  expect(claims).toMatchObject({
    TaxRin: TAXPAYERS.textiles.registrationNumber,
    IsIntermediary: '1',
    IntermedId: '200013',
    IntermedRIN: '990200013',
    TaxProfTags: ['B2B', 'SignatureRequired'],
  });
});
