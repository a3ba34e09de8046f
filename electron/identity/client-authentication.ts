import { type ClientAuth, ClientSecretPost } from 'oauth4webapi';
import type { LoginRequest } from '../ports/token-endpoint';

/**
 * How a login proves who it is: in the header, or in the form, never both
 * (identity-service.md, "Login request").
 */
export function clientAuthentication(
  request: Pick<LoginRequest, 'clientSecret' | 'sendIn'>,
): ClientAuth {
  return request.sendIn === 'body'
    ? ClientSecretPost(request.clientSecret)
    : (_server, client, _body, headers) => {
        headers.set('authorization', basicCredentials(client.client_id, request.clientSecret));
      };
}

/**
 * `Basic` credentials of RFC 2617 section 2: base64 of UTF-8 `id:secret`, nothing percent-encoded.
 * The library's own form-encodes both first (RFC 6749 section 2.3.1), which ETA does not undo.
 * The id must not hold a colon: it would end there.
 */
export function basicCredentials(clientId: string, clientSecret: string): string {
  return `Basic ${Buffer.from(`${clientId}:${clientSecret}`, 'utf8').toString('base64')}`;
}
