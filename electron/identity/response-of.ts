import type { IncomingMessage } from 'electron';
import { asTransportFault, TransportFault } from './transport-fault';

const WITHOUT_BODY = new Set([204, 205, 304]);
const VISIBLE_HEADER = /^[\t\x20-\x7E]*$/;

/**
 * A standard `Response` from Electron's message. The reason phrase, cookies, and header values that are
 * not ASCII are dropped: nothing needs them, and `Response` refuses some of them.
 * Throws a `TransportFault` for a status outside 200–599, which `Response` cannot hold.
 * `abort` ends the exchange when the reader has had enough.
 */
export function responseOf(message: IncomingMessage, abort: () => void): Response {
  const status = message.statusCode;
  // Without a listener, a connection that breaks after the last read would be an uncaught exception.
  nodeEvents(message).on('error', () => undefined);
  if (status < 200 || status > 599) throw new TransportFault({ kind: 'status', status });
  const headers = plainHeaders(message.rawHeaders);
  const body = WITHOUT_BODY.has(status) ? null : bodyOf(message, abort);
  return new Response(body, { status, headers });
}

/** Names and values in turn, as they came. */
function plainHeaders(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const [name = '', value = ''] = raw.slice(i, i + 2);
    if (/^set-cookie2?$/i.test(name) || !VISIBLE_HEADER.test(value)) continue;
    try {
      headers.append(name, value);
    } catch {
      // A name that is no token of RFC 9110 section 5.6.2.
    }
  }
  return headers;
}

/** Pulls as it is read, so that an endless body waits in the socket and not in memory. */
function bodyOf(message: IncomingMessage, abort: () => void): ReadableStream<Uint8Array> {
  const chunks = readable(message)[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: async controller => {
        try {
          const next = await chunks.next();
          if (next.done) controller.close();
          else controller.enqueue(next.value);
        } catch (error) {
          throw asTransportFault(error);
        }
      },
      cancel: abort,
    },
    { highWaterMark: 0 },
  );
}

// Electron's message is a Node stream, though its types only list the events it adds.
function readable(message: IncomingMessage): AsyncIterable<Uint8Array> {
  return message as unknown as AsyncIterable<Uint8Array>;
}

function nodeEvents(message: IncomingMessage): NodeJS.EventEmitter {
  return message as unknown as NodeJS.EventEmitter;
}
