import type { Script } from './hostile-server';

type Headers = Readonly<Record<string, string>>;

/** The bytes of an HTTP/1.1 answer. Header values are written as latin1, so any byte can be sent. */
export function httpAnswer(
  status: number | string,
  body: string | Buffer = '',
  headers: Headers = {},
): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  const withLength = { 'Content-Length': String(bytes.length), ...headers };
  const fields = Object.entries(withLength).map(([name, value]) => `${name}: ${value}\r\n`);
  const statusLine = typeof status === 'number' ? `${status} Reason` : status;
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${statusLine}\r\n${fields.join('')}\r\n`, 'latin1'),
    bytes,
  ]);
}

const JSON_TYPE = { 'Content-Type': 'application/json' } as const;

/** Always the same answer. The connection stays open, as a keep-alive server leaves it. */
export function answering(...answer: Parameters<typeof httpAnswer>): Script {
  const bytes = httpAnswer(...answer);
  return socket => socket.write(bytes);
}

/** Always the same JSON text or value. */
export function answeringJson(status: number, json: unknown, headers: Headers = {}): Script {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  return answering(status, text, { ...JSON_TYPE, ...headers });
}

/** A good answer, with members replaced or, when `undefined`, left out. */
export function tokenAnswer(changes: Readonly<Record<string, unknown>> = {}): object {
  return { access_token: 'opaque-token', token_type: 'Bearer', expires_in: 3600, ...changes };
}

/** Raw bytes, and then the end of the connection. */
export function sayingAndLeaving(bytes: string | Buffer): Script {
  return socket => socket.end(bytes);
}
