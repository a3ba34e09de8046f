/** What arrived at `POST /connect/token`: hostile until parsed. Header fields as often as they were sent. */
export type RawTokenRequest = {
  readonly authorization: readonly string[];
  readonly contentType: readonly string[];
  readonly onBehalfOf: readonly string[];
  readonly body: Uint8Array;
};

/** A well-formed login, not yet believed. */
export type TokenRequest = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly grantType: string;
  /** Empty when none was asked for. */
  readonly scope: string;
  /** Nine ASCII digits, or `null` for a taxpayer's own login. */
  readonly onBehalfOf: string | null;
};

/** A refusal in the shape of RFC 6749 section 5.2. */
export type OAuthRefusal = {
  readonly error:
    | 'invalid_client'
    | 'unauthorized_client'
    | 'invalid_grant'
    | 'invalid_scope'
    | 'invalid_request'
    | 'unsupported_grant_type';
  readonly description: string | null;
};

/** ETA says no more than this to a wrong client (identity-service.md, "Answers"). */
export const INVALID_CLIENT: OAuthRefusal = { error: 'invalid_client', description: null };
