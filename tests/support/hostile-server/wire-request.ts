/** A request exactly as it came over the wire. */
export type WireRequest = {
  /** `POST /connect/token HTTP/1.1` */
  readonly line: string;
  /** Names in lower case, in order; repeated ones are all there. */
  readonly headers: readonly (readonly [string, string])[];
  /** The only value of a header; `null` when absent. Throws when it was sent twice. */
  readonly header: (name: string) => string | null;
  readonly body: string;
};

/** Takes one complete request off the front of what was received; `null` when it is not there yet. */
export function takeRequest(
  received: Buffer,
): { readonly request: WireRequest; readonly rest: Buffer<ArrayBuffer> } | null {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [line = '', ...fields] = received.subarray(0, end).toString('latin1').split('\r\n');
  const headers = fields.map(field => {
    const colon = field.indexOf(':');
    return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()] as const;
  });
  const header = (name: string): string | null => {
    const found = headers.filter(([key]) => key === name.toLowerCase());
    if (found.length > 1) throw new Error(`${name} was sent ${found.length} times`);
    return found[0]?.[1] ?? null;
  };
  const length = Number(header('content-length') ?? 0);
  const start = end + 4;
  if (received.length < start + length) return null;
  const body = received.subarray(start, start + length).toString('utf8');
  return {
    request: { line, headers, header, body },
    rest: Buffer.from(received.subarray(start + length)),
  };
}
