import type { IncomingMessage } from 'node:http';

/** A login is a few hundred bytes (identity-service.md, "The local endpoint" has the same bound). */
const MAX_BODY_BYTES = 16 * 1024;

/** A body beyond the bound is still swallowed up to here, so that its sender is able to read the refusal. */
const MAX_SWALLOWED_BYTES = 1024 * 1024;

export type BodyReading =
  | { readonly kind: 'read'; readonly body: Uint8Array }
  | { readonly kind: 'too-large' };

/** Reads a request's body, holding no more than `MAX_BODY_BYTES` of it. Rejects when the sender leaves before its end. */
export async function readBody(request: IncomingMessage): Promise<BodyReading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early must not end the connection: the refusal is still to be sent on it.
  const arriving: AsyncIterable<Uint8Array> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of arriving) {
    size += chunk.byteLength;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    if (size > MAX_SWALLOWED_BYTES) break;
  }
  return size > MAX_BODY_BYTES
    ? { kind: 'too-large' }
    : { kind: 'read', body: Buffer.concat(chunks) };
}
