import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertText, inertTextOrNull } from '../../../electron/identity/inert-text';

describe('inertText', () => {
  it('for any text: short, printable, whole characters, and stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), words => {
        const inert = inertText(words);
        expect(inert.length).toBeLessThanOrEqual(300);
        expect(inert).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(inertText(inert)).toBe(inert.trim());
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes a megabyte of the worst in no time', () => {
    const startedAt = performance.now();
    for (const piece of ['\u001b[', '\u001b]', '\u001b[0', '\u009b;', ' \u202e']) {
      expect(inertText(piece.repeat(1_000_000 / piece.length)).length).toBeLessThanOrEqual(300);
    }
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it('words that are no text are no words', () => {
    for (const words of [undefined, null, 7, {}, [], '', ' \n\u200f']) {
      expect(inertTextOrNull(words)).toBeNull();
    }
  });
});
