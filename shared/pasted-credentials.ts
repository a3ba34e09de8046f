import { cleanId, cleanSecret, dropInvisible } from './clean-input';
import { type CredentialLabel, findCredentialLabels } from './credential-labels';

/** What was recognised in pasted text; a part that was not there is absent. */
export type PastedCredentials = {
  readonly clientId?: string;
  readonly secret1?: string;
  readonly secret2?: string;
};

type Part = keyof PastedCredentials;

// Longer text is a document, not a credential.
const MAX_LENGTH = 10_000;

// What may stand between a label and its value: the label's own closing quote or bracket, a colon, an equals sign,
// table bars, or Postman's `"key": "clientId", "value":`.
const SEPARATOR = /^["'”)\]|\s]{0,8}(?:,\s{0,8}["']?value["']?\s{0,8})?[:=：|\s]{0,8}/u;
const QUOTED = /^(["'`])([^"'`\n]{1,2000})\1/;
const BARE = /^[^\s]{1,2000}/;

/** The value that follows a label: in quotes, or up to the next blank. Empty when there is none. */
function firstValue(text: string, isForm: boolean): string {
  const rest = text.slice(SEPARATOR.exec(text)?.[0].length ?? 0);
  if (isForm) return decodeFormValue(/^[^&\s"'`]*/.exec(rest)?.[0] ?? '');
  const quoted = QUOTED.exec(rest)?.[2];
  if (quoted !== undefined) return quoted;
  const bare = BARE.exec(rest)?.[0] ?? '';
  // `Scope:` is the next label, not a value.
  return bare.endsWith(':') ? '' : bare.replace(/["'”’»`,;|]{1,4}$/u, '').replace(/^[“‘«"'`]/u, '');
}

function decodeFormValue(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}

/** The values under the labels' own order, when the labels stand in a row and the values in the row below. */
function rowBelow(text: string, labels: readonly CredentialLabel[]): readonly string[] | null {
  const gaps = labels.slice(1).map((label, i) => text.slice(labels[i]?.end, label.start));
  const last = labels.at(-1);
  if (last === undefined || labels.length < 2 || gaps.some(gap => /[^\s"|,;]/u.test(gap))) {
    return null;
  }
  const values = text
    .slice(last.end)
    .split(/[\s|,;]+/u)
    .map(cleanSecret)
    .filter(v => v !== '');
  return values.length >= labels.length ? values : null;
}

function partOf(label: CredentialLabel, found: ReadonlyMap<Part, string>): Part | null {
  if (label.kind === 'client-id') return 'clientId';
  if (label.kind === 'other') return null;
  if (label.ordinal !== null) return label.ordinal === 2 ? 'secret2' : 'secret1';
  return found.has('secret1') ? 'secret2' : 'secret1';
}

/**
 * Reads text as ETA's portal shows it (`Client ID …`, `Client Secret 1 …`, `Client Secret 2 …`), in English or
 * Arabic, on one line or several, as a table, as `.env` lines, JSON or a form body (product.md P7).
 * `null` when nothing in it looks like a credential. Linear in the length of the text.
 */
export function parsePastedCredentials(text: string): PastedCredentials | null {
  if (text.length > MAX_LENGTH) return null;
  const visible = dropInvisible(text);
  const labels = findCredentialLabels(visible);
  // Only `client_id=…&client_secret=…` is percent-encoded; a lone `&` may be part of a secret.
  const isForm = /&(?:client_id|client_secret|grant_type|scope)=/i.test(visible);
  const below = rowBelow(visible, labels);
  const found = new Map<Part, string>();
  labels.forEach((label, i) => {
    const own = visible.slice(label.end, labels[i + 1]?.start);
    const value = below === null ? firstValue(own, isForm) : (below[i] ?? '');
    const part = partOf(label, found);
    if (part === null || found.has(part)) return;
    const clean = part === 'clientId' ? cleanId(value) : cleanSecret(value);
    if (clean !== '') found.set(part, clean);
  });
  return found.size === 0 ? null : Object.fromEntries(found);
}

/** Is there enough to fill the form with, instead of pasting the text as it is? */
export function isWorthFilling(pasted: PastedCredentials): boolean {
  return pasted.secret1 !== undefined || pasted.secret2 !== undefined;
}
