import { isLoopbackHost } from '../../shared/environment';
import type { LoginRequest } from '../ports/token-endpoint';

/**
 * May this login leave the machine at all? The forms have checked all of it before; this is for what
 * came from an old vault or another program: https except on loopback, no colon in the client id
 * (RFC 2617 section 2 would end it there), ASCII digits in "on behalf of", nothing empty.
 */
export function isSendable(request: LoginRequest): boolean {
  if (request.clientId === '' || request.clientId.includes(':')) return false;
  if (request.clientSecret === '') return false;
  if (request.onBehalfOf !== null && !/^[0-9]{1,32}$/.test(request.onBehalfOf)) return false;
  try {
    const { protocol, hostname } = new URL(request.identityUrl);
    return protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname));
  } catch {
    return false;
  }
}
