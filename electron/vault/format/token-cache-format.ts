import { z } from 'zod';
import type { KeptToken } from '../../ports/kept-token';

const FORMAT_VERSION = 1;

const time = z.number().min(0);
const login = z.strictObject({
  environmentId: z.string(),
  identityUrl: z.string().nullable(),
  clientId: z.string(),
  clientSecret: z.string(),
  sendIn: z.enum(['header', 'body']),
  onBehalfOf: z.string().nullable(),
  scope: z.string(),
});
const token = z.strictObject({
  profileId: z.string(),
  login,
  // RFC 6750 section 2.1 and our own bound: visible ASCII, at most 16,384 characters.
  accessToken: z.string().regex(/^[!-~]{1,16384}$/),
  receivedAt: time,
  expiresAt: time.nullable(),
  freshUntil: time,
  usableUntil: time,
  renewAt: time,
  scope: z.string().nullable(),
});
const schema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  tokens: z.array(token),
});

/** JSON in UTF-8. */
export function serialiseTokens(tokens: readonly KeptToken[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ formatVersion: FORMAT_VERSION, tokens }));
}

/** The tokens of a cache; none when it is not exactly one of this version. */
export function parseTokens(bytes: Uint8Array): readonly KeptToken[] {
  try {
    return schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).tokens;
  } catch {
    return [];
  }
}
