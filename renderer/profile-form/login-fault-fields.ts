import type { LoginErrorCode } from '../../shared/login-error';
import type { FormValues } from './form-values';

/** A field that a failed sign-in can be marked beside; each has a text under `form.loginFault`. */
export type LoginFaultField =
  | 'environment'
  | 'credential'
  | 'clientId'
  | 'secret1'
  | 'onBehalfOf'
  | 'scope';

// The address answered wrongly or not at all: another environment may be meant.
const ADDRESS: readonly LoginErrorCode[] = [
  'dns_failure',
  'connection_refused',
  'tls_wrong_host',
  'redirect',
  'http_forbidden',
  'http_not_found',
  'unsupported_grant_type',
  'body_html',
];

/** The fields that a failed sign-in points at (desk.md: an error stays beside the field that fits it); often none. */
export function loginFaultFields(
  code: LoginErrorCode,
  values: Pick<FormValues, 'signIn'>,
  credentialFieldsShown: boolean,
): readonly LoginFaultField[] {
  if (code === 'invalid_client') {
    return credentialFieldsShown ? ['clientId', 'secret1'] : ['credential'];
  }
  if (code === 'invalid_scope') return ['scope'];
  if (code === 'invalid_request' || code === 'unauthorized_client') {
    return values.signIn === 'intermediary' ? ['onBehalfOf'] : [];
  }
  return ADDRESS.includes(code) ? ['environment'] : [];
}
