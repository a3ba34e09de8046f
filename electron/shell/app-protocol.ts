import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Protocol } from 'electron';

/** The page is served from `app://miftah/`, never from `file:`. */
export const PAGE_URL = 'app://miftah/index.html';

export const APP_SCHEME = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
} as const;

/** `vite.config.ts` writes this where the nonce of the page load belongs. */
const NONCE_PLACEHOLDER = /MIFTAH_NONCE/g;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The page may load its own files and nothing else; it cannot reach any network. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** The file a request asks for, below `root`; `null` when it asks for anything else. */
export function fileOf(root: string, requestUrl: string): string | null {
  if (!URL.canParse(requestUrl)) return null;
  const url = new URL(requestUrl);
  if (url.host !== 'miftah') return null;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = normalize(join(root, path));
  return file.startsWith(root + sep) && TYPES[extname(file)] !== undefined ? file : null;
}

/**
 * Serves the built page from `root` with its security headers; only `GET`, only known kinds of files.
 * `onServed` hears the path of each file that was found.
 */
export function servePage(
  protocol: Protocol,
  root: string,
  onServed: (file: string) => void,
): void {
  protocol.handle(APP_SCHEME.scheme, async request => {
    const file = request.method === 'GET' ? fileOf(root, request.url) : null;
    if (file === null) return new Response(null, { status: 404 });
    const nonce = randomBytes(16).toString('base64');
    try {
      const bytes = await readFile(file);
      onServed(file);
      const isHtml = extname(file) === '.html';
      const body = isHtml ? bytes.toString('utf8').replace(NONCE_PLACEHOLDER, nonce) : bytes;
      return new Response(body, {
        headers: {
          'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': contentSecurityPolicy(nonce),
          'x-content-type-options': 'nosniff',
          'cache-control': isHtml ? 'no-store' : 'max-age=31536000, immutable',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
