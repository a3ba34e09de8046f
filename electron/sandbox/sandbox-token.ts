import { decodeJwt, exportJWK, generateKeyPair, type JWK, jwtVerify, SignJWT } from 'jose';
import type { AccessTokenClaims } from './access-token-claims';
import { SCOPE } from './answer-login';

const ALGORITHM = 'RS256';
const TYPE = 'at+jwt';
/** Stands in every token's header, so that a Sandbox token is known for what it is wherever it turns up. */
const KEY_ID = 'miftah-sandbox';

/** Signs and checks the Sandbox's tokens with a key that lives as long as this object. */
export type TokenKey = {
  readonly publicKey: JWK;
  readonly sign: (claims: AccessTokenClaims) => Promise<string>;
  /** Is it one of ours, whole and valid at `now` (epoch milliseconds)? */
  readonly accepts: (token: string, issuer: string, now: number) => Promise<boolean>;
};

/** Makes a new RS256 key (2048 bits). */
export async function makeTokenKey(): Promise<TokenKey> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
  return {
    publicKey: { ...(await exportJWK(publicKey)), kid: KEY_ID, alg: ALGORITHM, use: 'sig' },
    sign: claims =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID, typ: TYPE })
        .sign(privateKey),
    accepts: (token, issuer, now) =>
      jwtVerify(token, publicKey, {
        issuer,
        audience: SCOPE,
        typ: TYPE,
        algorithms: [ALGORITHM],
        currentDate: new Date(now),
      }).then(
        () => true,
        () => false,
      ),
  };
}

/** The client a token says it was issued to, not verified; `null` when it says nothing of the kind. */
export function claimedClientId(token: string): string | null {
  try {
    const { client_id } = decodeJwt(token);
    return typeof client_id === 'string' ? client_id : null;
  } catch {
    return null;
  }
}
