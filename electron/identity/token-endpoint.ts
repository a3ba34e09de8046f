import {
  allowInsecureRequests,
  clientCredentialsGrantRequest,
  customFetch,
  processClientCredentialsResponse,
  ResponseBodyError,
  type TokenEndpointResponse,
} from 'oauth4webapi';
import { isLoopbackHost } from '../../shared/environment';
import type { LoginError } from '../../shared/login-error';
import { err, ok, type Result } from '../../shared/result';
import type { IssuedToken, LoginRequest, TokenEndpoint } from '../ports/token-endpoint';
import type { CertificateFaultOf } from './certificate-fault';
import { decodeToken } from './claims';
import { clientAuthentication } from './client-authentication';
import { createExchange, type Exchange, LoginFault } from './exchange';
import type { IdentityFetch } from './identity-fetch';
import { loginError, loginErrorOfOAuth, loginErrorOfTransport } from './login-error-of';
import { isSendable } from './sendable';
import { withDeadline } from './with-deadline';
import { withoutSecret } from './without-secret';

const DEADLINE_MS = 15_000;

export type TokenEndpointDeps = {
  readonly fetch: IdentityFetch;
  /** Wall clock, epoch milliseconds. */
  readonly now: () => number;
  /** What was wrong with the certificate a host showed last; absent, the transport's word is final. */
  readonly certificateFaultOf?: CertificateFaultOf;
  /** For the whole exchange, body included. Only tests give another than 15 s. */
  readonly deadlineMs?: number;
};

/**
 * The identity service's token endpoint over oauth4webapi and a transport (identity-service.md).
 * Never throws; see the port for what it promises.
 */
export function createTokenEndpoint(deps: TokenEndpointDeps): TokenEndpoint {
  return {
    login: async (request, signal) => {
      if (!isSendable(request)) {
        return err(loginError('request_not_sendable', { technicalName: 'request_not_sendable' }));
      }
      const exchange = createExchange(deps.fetch, deps.now);
      try {
        const deadlineMs = deps.deadlineMs ?? DEADLINE_MS;
        const token = await withDeadline(deadlineMs, signal, s =>
          askForToken(request, exchange, s),
        );
        return issued(token, exchange);
      } catch (error) {
        const refined = refine(errorOf(error, exchange), request, deps.certificateFaultOf);
        return err(withoutSecret(refined, request));
      }
    },
  };
}

async function askForToken(
  request: LoginRequest,
  exchange: Exchange,
  signal: AbortSignal,
): Promise<TokenEndpointResponse> {
  const server = {
    issuer: request.identityUrl,
    token_endpoint: `${request.identityUrl}/connect/token`,
  };
  const client = { client_id: request.clientId };
  const response = await clientCredentialsGrantRequest(
    server,
    client,
    clientAuthentication(request),
    request.scope === '' ? {} : { scope: request.scope },
    {
      [customFetch]: exchange.fetch,
      [allowInsecureRequests]: isLoopbackHost(new URL(request.identityUrl).hostname),
      // Made anew for each request: a login must never inherit another's taxpayer.
      headers: request.onBehalfOf === null ? {} : { onbehalfof: request.onBehalfOf },
      signal,
    },
  );
  return processClientCredentialsResponse(server, client, response);
}

function issued(
  answer: TokenEndpointResponse,
  { answered }: Exchange,
): Result<IssuedToken, LoginError> {
  const { receivedAt, serviceTime } = answered();
  const { claims, expiresAt } = decodeToken(answer.access_token);
  return ok({
    accessToken: answer.access_token,
    receivedAt,
    expiresInMs: answer.expires_in === undefined ? null : answer.expires_in * 1000,
    jwtExpiresAt: expiresAt,
    clockSkewMs: serviceTime === null ? null : serviceTime - receivedAt,
    scope: answer.scope ?? null,
    claims,
  });
}

function errorOf(error: unknown, { answered }: Exchange): LoginError {
  if (error instanceof LoginFault) return error.loginError;
  if (!(error instanceof ResponseBodyError)) return loginErrorOfTransport(error);
  const { status, retryAfter } = answered();
  return loginErrorOfOAuth(error.error, error.error_description ?? null, status, retryAfter);
}

/** Until an authority is trusted, Chromium calls every bad certificate one of an unknown issuer. */
function refine(
  error: LoginError,
  request: LoginRequest,
  certificateFaultOf: CertificateFaultOf | undefined,
): LoginError {
  if (error.code !== 'tls_unknown_issuer') return error;
  const code = certificateFaultOf?.(new URL(request.identityUrl).hostname) ?? error.code;
  return { ...error, code };
}
