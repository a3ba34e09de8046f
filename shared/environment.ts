import { z } from 'zod';
import type { FieldFault } from './app-error';
import { err, ok, type Result } from './result';

export type EnvironmentKind = 'production' | 'preproduction' | 'sandbox' | 'custom';

/**
 * An identity service URL and an API URL (product.md, "Words"). URLs are normalised base URLs
 * without a trailing slash. Built-in environments take their name from the text catalogues.
 */
export type Environment = {
  readonly id: string;
  readonly kind: EnvironmentKind;
  /** Empty for built-in environments. */
  readonly name: string;
  /** `null` only for the Sandbox while it is not running. */
  readonly identityUrl: string | null;
  readonly apiUrl: string | null;
};

/** ETA's own environments and the Sandbox (identity-service.md, "Environments"). */
export const BUILT_IN_ENVIRONMENTS: readonly Environment[] = [
  {
    id: 'production',
    kind: 'production',
    name: '',
    identityUrl: 'https://id.eta.gov.eg',
    apiUrl: 'https://api.invoicing.eta.gov.eg',
  },
  {
    id: 'preproduction',
    kind: 'preproduction',
    name: '',
    identityUrl: 'https://id.preprod.eta.gov.eg',
    apiUrl: 'https://api.preprod.invoicing.eta.gov.eg',
  },
  { id: 'sandbox', kind: 'sandbox', name: '', identityUrl: null, apiUrl: null },
];

export const SANDBOX_ID = 'sandbox';

/** A custom environment as it is kept in the vault. */
export const customEnvironmentSchema = z.object({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(100),
  identityUrl: z.string().max(2048),
  apiUrl: z.string().max(2048).nullable(),
});
export type CustomEnvironment = z.infer<typeof customEnvironmentSchema>;

const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Is this the host name of the machine itself? Only then may a base URL be plain `http`. */
export function isLoopbackHost(hostname: string): boolean {
  return LOOPBACK_HOST.test(hostname);
}

/**
 * Normalises a typed base URL: `https` (or loopback `http`), no user info, query or fragment; a pasted
 * `/connect/token` and trailing slashes are removed; the host comes out in punycode.
 */
export function normaliseBaseUrl(typed: string): Result<string, FieldFault> {
  let url: URL;
  try {
    url = new URL(typed.trim());
  } catch {
    return err('url_malformed');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return err('url_malformed');
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname)) return err('url_not_https');
  if (url.username !== '' || url.password !== '') return err('url_user_info');
  if (url.search !== '' || url.hash !== '' || typed.includes('?') || typed.includes('#')) {
    return err('url_query');
  }
  const path = url.pathname
    .replace(/\/+$/, '')
    .replace(/\/connect\/token$/i, '')
    .replace(/\/+$/, '');
  return ok(`${url.origin}${path}`);
}

const API_HOSTS = new Set(
  BUILT_IN_ENVIRONMENTS.flatMap(e => (e.apiUrl === null ? [] : [new URL(e.apiUrl).hostname])),
);

/** Was ETA's API host given where the identity service belongs? People mix them up. */
export function isEtaApiHost(baseUrl: string): boolean {
  const { hostname } = new URL(baseUrl);
  return API_HOSTS.has(hostname) || /^api\..*\.eta\.gov\.eg$/.test(hostname);
}

/** Do two base URLs name the same host and port? A change asks for the secrets again. */
export function sameHost(a: string, b: string): boolean {
  return new URL(a).host === new URL(b).host;
}
