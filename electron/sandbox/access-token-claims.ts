import { type Grant, SCOPE } from './answer-login';

/** A claim with one value is a string, with several an array, as .NET identity services write them. */
type OneOrMany = string | readonly string[];

type Flag = '0' | '1';

/** ETA's claims (identity-service.md, "Inside the token"). Flags are the strings `"0"` and `"1"`; there is no `iat`. */
export type AccessTokenClaims = {
  readonly iss: string;
  readonly aud: string;
  readonly nbf: number;
  readonly exp: number;
  readonly client_id: string;
  readonly name: string;
  readonly IsTaxRepres: Flag;
  readonly IsIntermediary: Flag;
  readonly IntermedId: string;
  readonly IntermedRIN: string;
  readonly TaxId: string;
  readonly TaxRin: string;
  readonly ProfId: string;
  readonly IsTaxAdmin: Flag;
  readonly IsSystem: Flag;
  readonly NatId: string;
  readonly TaxProfTags: OneOrMany;
  readonly scope: OneOrMany;
};

/** The claims of a granted login. `now` in epoch milliseconds by the clock the answer is given by. */
export function accessTokenClaims(grant: Grant, issuer: string, now: number): AccessTokenClaims {
  const { owner, represented } = grant;
  const taxpayer = represented ?? owner;
  const issuedAt = Math.floor(now / 1000);
  return {
    nbf: issuedAt,
    exp: issuedAt + grant.lifeSeconds,
    iss: issuer,
    aud: SCOPE,
    client_id: grant.clientId,
    name: taxpayer.nameAr,
    IsTaxRepres: '0',
    IsIntermediary: represented === null ? '0' : '1',
    IntermedId: represented === null ? '0' : internalId(owner.registrationNumber),
    IntermedRIN: represented === null ? '' : owner.registrationNumber,
    TaxId: internalId(taxpayer.registrationNumber),
    TaxRin: taxpayer.registrationNumber,
    ProfId: internalId(taxpayer.registrationNumber),
    IsTaxAdmin: '0',
    IsSystem: '1',
    NatId: '',
    TaxProfTags: oneOrMany(taxpayer.taxProfileTags),
    scope: SCOPE,
  };
}

function internalId(registrationNumber: string): string {
  return registrationNumber.slice(3);
}

function oneOrMany(values: readonly string[]): OneOrMany {
  const [only, ...others] = values;
  return only !== undefined && others.length === 0 ? only : values;
}
