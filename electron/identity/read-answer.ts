import { asTransportFault } from './transport-fault';

/** At most this much of a decoded body is ever held (identity-service.md, "Transport"). */
const MAX_BODY_BYTES = 256 * 1024;

export type AnswerBody =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not_utf8' }
  | { readonly kind: 'too_large' }
  /** The body ended early or could not be decoded; the name is Chromium's. */
  | { readonly kind: 'broken'; readonly netError: string };

/** One HTTP answer, read to its end or to the point where reading had to stop. */
export type Answer = {
  readonly status: number;
  readonly isHtmlType: boolean;
  readonly retryAfter: string | null;
  /** The `Date` header, epoch milliseconds; `null` when it is absent or no date. */
  readonly serviceTime: number | null;
  readonly body: AnswerBody;
};

/** Reads a response whole. The only error it throws is the transport's own deadline or abort. */
export async function readAnswer(response: Response): Promise<Answer> {
  const date = Date.parse(response.headers.get('date') ?? '');
  return {
    status: response.status,
    isHtmlType: /^\s*(text\/html|application\/xhtml)/i.test(
      response.headers.get('content-type') ?? '',
    ),
    retryAfter: response.headers.get('retry-after'),
    serviceTime: Number.isNaN(date) ? null : date,
    body: await readBody(response),
  };
}

async function readBody(response: Response): Promise<AnswerBody> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { kind: 'text', text: '' };
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return decode(Buffer.concat(chunks, size));
      size += value.byteLength;
      if (size > MAX_BODY_BYTES) {
        // Not awaited: a transport that hangs while closing must not hold up the verdict.
        reader.cancel().catch(() => undefined);
        return { kind: 'too_large' };
      }
      chunks.push(value);
    }
  } catch (error) {
    const { fault } = asTransportFault(error);
    if (fault.kind !== 'net') throw error;
    return { kind: 'broken', netError: fault.name };
  }
}

function decode(bytes: Uint8Array): AnswerBody {
  try {
    // Drops a byte order mark, as RFC 8259 section 8.1 allows a reader of JSON to do.
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'not_utf8' };
  }
}
