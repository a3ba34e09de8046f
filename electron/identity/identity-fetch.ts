/**
 * The transport of a login: a `fetch` for one small POST. Redirects are never followed, no cookie is
 * sent or kept, nothing is cached, nobody is prompted. Rejects with a `TransportFault` or an error whose
 * message holds Chromium's name (`net::ERR_…`).
 */
export type IdentityFetch = (
  url: string,
  request: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly signal: AbortSignal;
  },
) => Promise<Response>;
