import { type OutgoingHttpHeaders, request } from 'node:http';
import type { SampleSystem } from '../../../electron/sandbox/sample-system';
import { SAMPLE_SYSTEMS } from '../../../electron/sandbox/sample-systems';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
};

type Sending = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array;
};

/** One exchange on a connection of its own, with headers sent exactly as given. */
export function send(url: string, sending: Sending = {}): Promise<Answer> {
  const { method = 'GET', path = '/', headers = {}, body = '' } = sending;
  return new Promise((resolve, reject) => {
    const outgoing = request(`${url}${path}`, { method, headers, agent: false }, incoming => {
      const chunks: Buffer[] = [];
      incoming.on('data', chunk => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

export const FORM = 'application/x-www-form-urlencoded';

/** `Basic` per RFC 2617: nothing is percent-encoded. */
export function basic(clientId: string, secret: string): string {
  return `Basic ${Buffer.from(`${clientId}:${secret}`, 'utf8').toString('base64')}`;
}

/** `POST /connect/token`; a well-formed body and content type unless told otherwise. */
export function post(url: string, sending: Omit<Sending, 'method' | 'path'> = {}): Promise<Answer> {
  const { headers = {}, body = 'grant_type=client_credentials' } = sending;
  return send(url, {
    method: 'POST',
    path: '/connect/token',
    headers: { 'Content-Type': FORM, ...headers },
    body,
  });
}

/** The sample system with this number. */
export function sample(number: number): SampleSystem {
  const found = SAMPLE_SYSTEMS[number - 1];
  if (!found) throw new Error(`There is no sample ${number}`);
  return found;
}

/** A login of a sample, secret 1 in the header unless told otherwise. */
export function login(
  url: string,
  system: SampleSystem,
  options: { readonly secret?: string; readonly onBehalfOf?: string } = {},
): Promise<Answer> {
  const { secret = system.secret1, onBehalfOf } = options;
  return post(url, {
    headers: {
      Authorization: basic(system.clientId, secret),
      ...(onBehalfOf === undefined ? {} : { onbehalfof: onBehalfOf }),
    },
  });
}

/** The token of an answer that must have one. */
export function tokenOf(answer: Answer): string {
  const body: unknown = JSON.parse(answer.text);
  if (typeof body === 'object' && body !== null && 'access_token' in body) {
    return String(body.access_token);
  }
  throw new Error(`No token in: ${answer.text}`);
}
