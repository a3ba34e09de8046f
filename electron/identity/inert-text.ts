/** The longest piece of the service's own words that is ever shown (identity-service.md, "Answers"). */
const MAX_INERT_LENGTH = 300;

// Whole terminal sequences (CSI and OSC of ECMA-48), so that no `[31m` is left behind.
const TERMINAL_SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)/g;

// Controls, format characters (bidi marks, embeddings, isolates, zero-width, tags), lone surrogates,
// private use: none of them can be seen, all of them can mislead.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/**
 * Makes words from outside harmless to show: terminal sequences, control and bidi characters removed,
 * white space folded, at most `max` UTF-16 units with no character cut in half. Markup stays as letters.
 */
export function inertText(words: string, max: number = MAX_INERT_LENGTH): string {
  const clean = words
    .replace(TERMINAL_SEQUENCES, '')
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = clean.slice(0, max);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** As `inertText`, with `null` for anything but a text with something visible in it. */
export function inertTextOrNull(words: unknown): string | null {
  if (typeof words !== 'string') return null;
  const clean = inertText(words);
  return clean === '' ? null : clean;
}
