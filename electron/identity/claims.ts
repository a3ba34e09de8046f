import { decodeJwt } from 'jose';
import type { TokenClaims } from '../../shared/token-claims';
import { inertText, inertTextOrNull } from './inert-text';

/** What a token says about itself. Nothing here is verified, and nothing may depend on it being true. */
export type DecodedToken = {
  /** `null` when the token is no JWT. */
  readonly claims: TokenClaims | null;
  /** The `exp` claim, epoch milliseconds by the service's clock. */
  readonly expiresAt: number | null;
};

const LAST_DATE_MS = 8.64e15;

/**
 * Decodes an access token for display (identity-service.md, "Inside the token"). A token that is no JWT
 * is still a token: it has no claims. Never throws.
 */
export function decodeToken(accessToken: string): DecodedToken {
  let payload: Readonly<Record<string, unknown>>;
  try {
    payload = decodeJwt(accessToken);
  } catch {
    return { claims: null, expiresAt: null };
  }
  return { claims: toClaims(payload), expiresAt: expiry(payload.exp) };
}

function expiry(exp: unknown): number | null {
  const ms = typeof exp === 'number' ? exp * 1000 : Number.NaN;
  return ms > 0 && ms <= LAST_DATE_MS ? ms : null;
}

function toClaims(payload: Readonly<Record<string, unknown>>): TokenClaims {
  return {
    taxpayerRegistrationNumber: asText(payload.TaxRin),
    intermediaryRegistrationNumber: asText(payload.IntermedRIN),
    clientId: asText(payload.client_id),
    name: asText(payload.name),
    isIntermediary: isSet(payload.IsIntermediary),
    profileTags: asWords(payload.TaxProfTags),
    all: Object.entries(payload).map(([name, value]) => [inertText(name), inertText(show(value))]),
  };
}

/** Ids came as text so far; a number is taken as well, since nothing promises otherwise. */
function asText(value: unknown): string | null {
  return inertTextOrNull(typeof value === 'number' ? String(value) : value);
}

/** ETA writes its flags as the texts "0" and "1". */
function isSet(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 'true';
}

/** A list, or one text with spaces between the words. */
function asWords(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items
    .filter(item => typeof item === 'string')
    .flatMap(item => inertText(item).split(' '))
    .filter(word => word !== '');
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
