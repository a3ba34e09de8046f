import { looksLikeRegistrationNumber } from '../../shared/registration-number';
import { err, ok, type Result } from '../../shared/result';
import { type ClientCredentials, parseBasicCredentials } from './basic-credentials';
import { parseFormBody } from './form-body';
import {
  INVALID_CLIENT,
  type OAuthRefusal,
  type RawTokenRequest,
  type TokenRequest,
} from './token-request';

const FORM = /^application\/x-www-form-urlencoded *(;|$)/i;

/** Reads a login (identity-service.md, "Login request"), or says what is malformed. Believes nobody yet. */
export function parseTokenRequest(raw: RawTokenRequest): Result<TokenRequest, OAuthRefusal> {
  if (raw.contentType.length !== 1 || !FORM.test(raw.contentType[0] ?? '')) {
    return malformed('Content-Type must be application/x-www-form-urlencoded');
  }
  const form = parseFormBody(raw.body);
  if (!form.ok) return malformed(form.error);

  const credentials = readCredentials(raw.authorization, form.value);
  if (!credentials.ok) return credentials;
  const onBehalfOf = readOnBehalfOf(raw.onBehalfOf);
  if (!onBehalfOf.ok) return onBehalfOf;
  const grantType = form.value.get('grant_type');
  if (grantType === undefined) return malformed('grant_type is missing');

  return ok({
    ...credentials.value,
    grantType,
    scope: form.value.get('scope') ?? '',
    onBehalfOf: onBehalfOf.value,
  });
}

function readCredentials(
  authorization: readonly string[],
  form: ReadonlyMap<string, string>,
): Result<ClientCredentials, OAuthRefusal> {
  const clientId = form.get('client_id');
  const clientSecret = form.get('client_secret');
  const [header, ...others] = authorization;
  if (header === undefined) {
    return clientId === undefined || clientSecret === undefined
      ? err(INVALID_CLIENT)
      : ok({ clientId, clientSecret });
  }
  if (others.length > 0) return malformed('The Authorization header is repeated');
  if (clientId !== undefined || clientSecret !== undefined) {
    return malformed('Credentials belong in the header or in the body, not in both');
  }
  const basic = parseBasicCredentials(header);
  return basic.ok ? basic : malformed(basic.error);
}

function readOnBehalfOf(values: readonly string[]): Result<string | null, OAuthRefusal> {
  const [value, ...others] = values;
  if (value === undefined) return ok(null);
  return others.length === 0 && looksLikeRegistrationNumber(value)
    ? ok(value)
    : malformed('onbehalfof must be one registration number of nine digits');
}

function malformed(description: string): Result<never, OAuthRefusal> {
  return err({ error: 'invalid_request', description });
}
