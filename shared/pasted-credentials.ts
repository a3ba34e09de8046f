import { cleanId, cleanSecret } from './clean-input';

export type PastedCredentials = {
  readonly clientId?: string;
  readonly secret1?: string;
  readonly secret2?: string;
};

const SEPARATOR = String.raw`\s*[:=\t]?\s*`;
const VALUE = String.raw`(\S+)`;
const CLIENT_ID = new RegExp(
  String.raw`(?:client[\s_-]*id|معر[ّ]?ف العميل)(?:\s*\([^)]*\))?${SEPARATOR}${VALUE}`,
  'iu',
);
const SECRET = new RegExp(
  String.raw`(?:client[\s_-]*secret|الرقم السري للعميل|الرقم السري)(?:\s*\([^)]*\))?[\s_-]*([12١٢])?${SEPARATOR}${VALUE}`,
  'giu',
);

/**
 * Reads text as ETA's portal shows it (`Client ID …`, `Client Secret 1 …`, `Client Secret 2 …`), in English or
 * Arabic, on one line or several (product.md P7). `null` when nothing in it looks like a credential.
 */
export function parsePastedCredentials(text: string): PastedCredentials | null {
  if (text.length > 10_000) return null;
  const clientId = CLIENT_ID.exec(text)?.[1];
  let secret1: string | undefined;
  let secret2: string | undefined;
  for (const match of text.matchAll(SECRET)) {
    const value = cleanSecret(match[2] ?? '');
    if (value === '') continue;
    const isSecond =
      match[1] === '2' || match[1] === '٢' || (match[1] === undefined && secret1 !== undefined);
    if (isSecond) secret2 ??= value;
    else secret1 ??= value;
  }
  if (clientId === undefined && secret1 === undefined && secret2 === undefined) return null;
  return {
    ...(clientId === undefined ? {} : { clientId: cleanId(clientId) }),
    ...(secret1 === undefined ? {} : { secret1 }),
    ...(secret2 === undefined ? {} : { secret2 }),
  };
}
