/** What can go wrong before there is an answer to read. */
export type TransportFaultCause =
  /** A name of Chromium's net error list, without `net::`. */
  | { readonly kind: 'net'; readonly name: string }
  /** The service answered with a redirect; it was not followed. */
  | { readonly kind: 'redirect'; readonly status: number }
  /** A status no HTTP client may see as a final answer (RFC 9110 section 15): below 200 or above 599. */
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'aborted' };

/** Thrown by the transport and by the deadline; `loginErrorOfTransport` turns it into a `LoginError`. */
export class TransportFault extends Error {
  readonly fault: TransportFaultCause;

  constructor(fault: TransportFaultCause) {
    super(fault.kind);
    this.name = 'TransportFault';
    this.fault = fault;
  }
}

/** Any thrown thing as a transport fault; Chromium's own errors read `net::ERR_…`. */
export function asTransportFault(error: unknown): TransportFault {
  if (error instanceof TransportFault) return error;
  const text = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  const name = /\bERR_[A-Z0-9_]+/.exec(text)?.[0];
  return new TransportFault({ kind: 'net', name: name ?? 'ERR_FAILED' });
}
