import { toAsciiDigits } from '../clean-input';

// Letters that Unicode does not decompose, yet people type for one another.
const LIKE: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

/**
 * The form of a text that search compares (product.md P8): case, Latin accents, Arabic diacritics and
 * tatweel dropped, أإآ→ا, ة→ه, ى→ي, Arabic digits as 0-9, invisible marks gone.
 */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII needs no folding.
  if (/^[\u0000-\u007F]*$/.test(text)) return text.toLowerCase();
  const bare = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '');
  return toAsciiDigits(bare.replace(/[ٱةىیک]/g, letter => LIKE[letter] ?? letter));
}
