import type { LoginErrorCode } from '../../shared/login-error';

// Names of Chromium's net/base/net_error_list.h, without `ERR_`.
const EXACT: readonly (readonly [LoginErrorCode, readonly string[]])[] = [
  ['dns_failure', ['NAME_NOT_RESOLVED', 'NAME_RESOLUTION_FAILED', 'ICANN_NAME_COLLISION']],
  ['connection_refused', ['CONNECTION_REFUSED']],
  [
    'connection_reset',
    ['CONNECTION_RESET', 'CONNECTION_CLOSED', 'CONNECTION_ABORTED', 'EMPTY_RESPONSE'].concat(
      ['SOCKET_NOT_CONNECTED', 'HTTP2_PING_FAILED', 'HTTP2_SERVER_REFUSED_STREAM'],
      ['EARLY_DATA_REJECTED', 'HTTP_1_1_REQUIRED'],
    ),
  ],
  [
    'unreachable',
    ['ADDRESS_UNREACHABLE', 'ADDRESS_INVALID', 'CONNECTION_FAILED', 'NETWORK_ACCESS_DENIED'],
  ],
  ['offline', ['INTERNET_DISCONNECTED', 'NETWORK_CHANGED', 'NETWORK_IO_SUSPENDED']],
  ['timeout', ['TIMED_OUT', 'CONNECTION_TIMED_OUT']],
  [
    'proxy_authentication',
    ['PROXY_AUTH_REQUESTED', 'PROXY_AUTH_REQUESTED_WITH_NO_CONNECTION'].concat([
      'PROXY_AUTH_UNSUPPORTED',
      'UNEXPECTED_PROXY_AUTH',
    ]),
  ],
  [
    'proxy_failure',
    [
      'TUNNEL_CONNECTION_FAILED',
      'MANDATORY_PROXY_CONFIGURATION_FAILED',
      'PAC_SCRIPT_FAILED',
    ].concat(['PAC_NOT_IN_DHCP', 'NO_SUPPORTED_PROXIES']),
  ],
  ['tls_expired', ['CERT_DATE_INVALID']],
  ['tls_unknown_issuer', ['CERT_AUTHORITY_INVALID']],
  ['tls_wrong_host', ['CERT_COMMON_NAME_INVALID', 'SSL_UNRECOGNIZED_NAME_ALERT']],
  [
    'tls_legacy_renegotiation',
    // The last is OpenSSL's name for the same refusal, for transports that are not Chromium's.
    ['SSL_UNSAFE_NEGOTIATION', 'SSL_RENEGOTIATION_REQUESTED'].concat([
      'SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED',
    ]),
  ],
  ['redirect', ['INVALID_REDIRECT', 'UNSAFE_REDIRECT', 'TOO_MANY_REDIRECTS']],
  [
    'body_cut_off',
    ['CONTENT_LENGTH_MISMATCH', 'INCOMPLETE_CHUNKED_ENCODING', 'INVALID_CHUNKED_ENCODING'].concat([
      'CONTENT_DECODING_FAILED',
      'CONTENT_DECODING_INIT_FAILED',
    ]),
  ],
];

const BY_NAME: ReadonlyMap<string, LoginErrorCode> = new Map(
  EXACT.flatMap(([code, names]) => names.map(name => [`ERR_${name}`, code] as const)),
);

const BY_PREFIX: readonly (readonly [string, LoginErrorCode])[] = [
  ['ERR_DNS_', 'dns_failure'],
  ['ERR_PROXY_', 'proxy_failure'],
  ['ERR_SOCKS_', 'proxy_failure'],
  ['ERR_CERT_', 'tls_other'],
  ['ERR_CERTIFICATE_', 'tls_other'],
  ['ERR_SSL_', 'tls_other'],
  ['ERR_BAD_SSL_', 'tls_other'],
  ['ERR_ECH_', 'tls_other'],
];

/** The code for a net error's name (`ERR_NAME_NOT_RESOLVED`); `network_other` for one we do not know. */
export function netErrorCode(name: string): LoginErrorCode {
  return (
    BY_NAME.get(name) ??
    BY_PREFIX.find(([prefix]) => name.startsWith(prefix))?.[1] ??
    'network_other'
  );
}
