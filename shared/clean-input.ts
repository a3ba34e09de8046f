// Invisible characters that come along when ids are copied from a portal, a mail or an Arabic text:
// soft hyphen, zero-width characters, bidi marks, embeddings and isolates, byte order mark.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

// Word and mail programs put these where a hyphen was: hyphens and dashes U+2010 to U+2014, minus sign.
const DASHES = /[\u2010-\u2014\u2212]/gu;

const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['`', '`'],
];

/** Arabic-Indic (٠-٩) and Persian (۰-۹) digits become 0-9. */
export function toAsciiDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, d => String(d.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, d => String(d.charCodeAt(0) - 0x06f0));
}

/** Drops characters nobody can see: zero-width and bidi marks, soft hyphens. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Trims, drops invisible characters and one pair of surrounding quotes. Digits stay as they are: a secret is opaque. */
export function cleanSecret(text: string): string {
  const bare = dropInvisible(text).trim();
  const pair = QUOTES.find(([open, close]) => bare.startsWith(open) && bare.endsWith(close));
  return pair !== undefined && bare.length >= 2 ? bare.slice(1, -1).trim() : bare;
}

/** As `cleanSecret`, with digits and hyphens made ASCII: client ids and URLs (product.md P6). */
export function cleanId(text: string): string {
  return toAsciiDigits(cleanSecret(text)).replace(DASHES, '-');
}

/** As `cleanId`; the hyphens, spaces and slashes that tax cards print between groups of digits go too. */
export function cleanRegistrationNumber(text: string): string {
  const id = cleanId(text);
  const joined = id.replace(/[\s\-/]/g, '');
  return /^[0-9]+$/.test(joined) ? joined : id;
}

/** A one-line name: trimmed, runs of blanks made one, without bidi overrides that could reorder the text around it. */
export function cleanName(text: string): string {
  return cleanNote(text).replace(/\s+/g, ' ');
}

/** Text of several lines: trimmed, without bidi overrides. */
export function cleanNote(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '').trim();
}

/** Are there C0, C1 or line separators, which have no place in a header or a one-line field? */
export function hasControlCharacters(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
  return /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(text);
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** ETA's client ids are GUIDs; another form deserves a warning. */
export function looksLikeGuid(text: string): boolean {
  return GUID.test(text);
}
