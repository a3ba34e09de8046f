import type { IncomingHttpHeaders } from 'node:http';
import { OAuth2Server } from 'oauth2-mock-server';

/** What a login looked like when it reached the server. */
export type SeenLogin = {
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, string>>;
};

export type OthersServer = {
  readonly url: string;
  readonly logins: readonly SeenLogin[];
  /** Lifetime of tokens from now on, in seconds. */
  readonly issueFor: (seconds: number) => void;
  /** Refuse logins from now on; `null` accepts them again. */
  readonly refuseWith: (status: number, body: Readonly<Record<string, string>> | null) => void;
  readonly stop: () => Promise<void>;
};

/** An OAuth server that others wrote, with ETA's path. It accepts any client. */
export async function startOthersServer(): Promise<OthersServer> {
  const server = new OAuth2Server(undefined, undefined, { endpoints: { token: '/connect/token' } });
  await server.issuer.keys.generate('RS256');
  const logins: SeenLogin[] = [];
  let seconds = 3600;
  let refusal: { status: number; body: Readonly<Record<string, string>> } | null = null;
  server.service.on('beforeTokenSigning', token => {
    token.payload.exp = Math.floor(Date.now() / 1000) + seconds;
    // Two tokens of one second would otherwise be the same.
    token.payload.jti = String(logins.length);
  });
  server.service.on('beforeResponse', (response, request) => {
    logins.push({ headers: request.headers, body: { ...request.body } });
    if (refusal !== null) {
      response.statusCode = refusal.status;
      response.body = { ...refusal.body };
    } else {
      response.body = { ...(response.body as object), expires_in: seconds };
    }
  });
  await server.start(0, '127.0.0.1');
  const { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}`,
    logins,
    issueFor: value => {
      seconds = value;
    },
    refuseWith: (status, body) => {
      refusal = body === null ? null : { status, body };
    },
    stop: () => server.stop(),
  };
}
