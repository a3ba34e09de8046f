/**
 * The decoded payload of an access token, for display only: never verified, never a gate
 * (identity-service.md, "Inside the token").
 */
export type TokenClaims = {
  readonly taxpayerRegistrationNumber: string | null;
  readonly intermediaryRegistrationNumber: string | null;
  readonly clientId: string | null;
  readonly name: string | null;
  readonly isIntermediary: boolean;
  readonly profileTags: readonly string[];
  /** Every claim as it stands, values as inert text cut to 300 characters. */
  readonly all: readonly (readonly [string, string])[];
};
