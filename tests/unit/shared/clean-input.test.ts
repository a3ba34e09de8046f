import { describe, expect, it } from 'vitest';
import {
  cleanId,
  cleanName,
  cleanNote,
  cleanRegistrationNumber,
  cleanSecret,
  hasControlCharacters,
  looksLikeGuid,
  toAsciiDigits,
} from '../../../shared/clean-input';

describe('cleaning of typed and pasted text (product.md P6)', () => {
  it('makes Arabic-Indic and Persian digits ASCII', () => {
    expect(toAsciiDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ x')).toBe('0123456789 0123456789 x');
  });

  it.each([
    ['blanks', ' \t abc \n'],
    ['quotes', '"abc"'],
    ['typographic quotes', '“abc”'],
    ['guillemets with blanks inside', '« abc »'],
    ['bidi marks', '\u200Fabc\u200E'],
    ['isolates', '\u2066abc\u2069'],
    ['zero-width characters', 'a\u200Bb\u200Dc\uFEFF'],
    ['a no-break space', '\u00A0abc\u00A0'],
  ])('drops %s around a secret', (_, typed) => {
    expect(cleanSecret(typed)).toBe('abc');
  });

  it('leaves the inside of a secret alone', () => {
    expect(cleanSecret('a "b" ٣–c')).toBe('a "b" ٣–c');
    expect(cleanSecret('"')).toBe('"');
  });

  it('makes the dashes and digits of an id ASCII', () => {
    expect(cleanId(' ٦f2c‑1a0e–93d4 ')).toBe('6f2c-1a0e-93d4');
  });

  it('joins the groups of a registration number and nothing else', () => {
    expect(cleanRegistrationNumber('١٠٠-٠١٥-٨٤٠')).toBe('100015840');
    expect(cleanRegistrationNumber('100 015 840')).toBe('100015840');
    expect(cleanRegistrationNumber('100 015 84O')).toBe('100 015 84O');
    expect(cleanRegistrationNumber('')).toBe('');
  });

  it('keeps a name on one line and takes its overrides away', () => {
    expect(cleanName('  شركة\u202E  النيل\n(فرع) ')).toBe('شركة النيل (فرع)');
    expect(cleanNote(' one\n two\u202E ')).toBe('one\n two');
  });

  it('finds control characters', () => {
    expect(hasControlCharacters('a\u0007b')).toBe(true);
    expect(hasControlCharacters('a\u2028b')).toBe(true);
    expect(hasControlCharacters('a b ٣')).toBe(false);
  });

  it('knows a GUID', () => {
    expect(looksLikeGuid('6f2c1a0e-93d4-4b7e-8c51-0a9de1f2b3c4')).toBe(true);
    expect(looksLikeGuid('{6f2c1a0e-93d4-4b7e-8c51-0a9de1f2b3c4}')).toBe(false);
  });
});
