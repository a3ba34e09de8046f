import { describe, expect, it } from 'vitest';
import { LOGIN_ERROR_CODES, whoMustAct } from '../../../shared/login-error';
import { loginErrors as ar } from '../../../shared/text/ar/login-errors';
import { loginErrors as en } from '../../../shared/text/en/login-errors';

const ARABIC = /[\u0600-\u06FF]/;

describe.each([
  ['en', en],
  ['ar', ar],
] as const)('the catalogue in %s', (language, texts) => {
  it('has a text of its own for every code, and whose move it is', () => {
    const headlines = new Set<string>();
    for (const code of LOGIN_ERROR_CODES) {
      const { headline, advice } = texts[code];
      expect(headline.length, code).toBeLessThanOrEqual(80);
      expect(headline, code).not.toMatch(/[.!]$/);
      expect(advice, code).toMatch(/\.$/);
      expect(ARABIC.test(headline) && ARABIC.test(advice), code).toBe(language === 'ar');
      headlines.add(headline);
      expect(texts.who[whoMustAct(code)]).toBeTruthy();
    }
    expect(headlines.size).toBe(LOGIN_ERROR_CODES.length);
  });

  it('has nothing else', () => {
    expect(Object.keys(texts).sort()).toEqual(['who', ...LOGIN_ERROR_CODES].sort());
  });
});
