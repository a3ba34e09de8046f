import type { ClientRequest, IncomingMessage, Net, Session } from 'electron';
import type { IdentityFetch } from './identity-fetch';
import { responseOf } from './response-of';
import { asTransportFault, TransportFault } from './transport-fault';

export type ChromiumFetchDeps = {
  /** `net.request`, the stack beneath `net.fetch`: system proxy, PAC and trust store are honoured. */
  readonly request: Net['request'];
  /** An in-memory session of its own, so that nothing else in the program shares state with logins. */
  readonly session: Session;
};

/**
 * A fetch-shaped transport over Electron's `net.request` (docs/adr/0004-net-fetch.md). Unlike `net.fetch`
 * it settles on every answer and leaves no error outside its promise.
 */
export function createChromiumFetch({ request, session }: ChromiumFetchDeps): IdentityFetch {
  return (url, { headers, body, signal }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const client = request({
        method: 'POST',
        url,
        session,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'manual',
      });
      for (const [name, value] of Object.entries(headers)) client.setHeader(name, value);
      // On a connection used before, Chromium sends a request again by itself when the service hangs up
      // or answers 408: one login would become up to six. A fresh connection each time prevents that.
      client.setHeader('Connection', 'close');
      refusePrompts(client);
      // Kept for the signal's whole life: the request's own `close` comes when it is sent, not answered.
      signal.addEventListener('abort', () => {
        client.abort();
        reject(signal.reason);
      });
      client.on('error', error => reject(asTransportFault(error)));
      client.on('redirect', status => reject(new TransportFault({ kind: 'redirect', status })));
      client.on('response', (message: IncomingMessage) => {
        try {
          resolve(responseOf(message, () => client.abort()));
        } catch (error) {
          client.abort();
          reject(error);
        }
      });
      client.end(body);
    });
}

/** Proxy and server passwords are never asked for: without one, the refusal becomes the answer. */
function refusePrompts(client: ClientRequest): void {
  client.on('login', (_info, callback) => callback());
}
