import { err, ok, type Result } from '../../shared/result';

export type ClientCredentials = { readonly clientId: string; readonly clientSecret: string };

const BASIC = /^basic +([A-Za-z0-9+/]+={0,2})$/i;

/**
 * Reads `Basic` + base64 of UTF-8 `client_id:client_secret`, per RFC 2617: nothing is percent-decoded, the id ends at
 * the first colon and the secret may hold others. The error is a sentence for `error_description`.
 */
export function parseBasicCredentials(header: string): Result<ClientCredentials, string> {
  const encoded = BASIC.exec(header)?.[1];
  if (encoded === undefined || encoded.length % 4 !== 0) {
    return err('The Authorization header is not well-formed Basic');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Buffer.from(encoded, 'base64'),
    );
  } catch {
    return err('The Basic credentials are not UTF-8');
  }
  const colon = text.indexOf(':');
  if (colon < 0) return err('The Basic credentials have no colon');
  return ok({ clientId: text.slice(0, colon), clientSecret: text.slice(colon + 1) });
}
