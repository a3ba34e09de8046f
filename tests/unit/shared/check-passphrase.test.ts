import { describe, expect, it } from 'vitest';
import {
  checkPassphrase,
  isPassphraseTooLong,
  normalPassphrase,
} from '../../../shared/check-passphrase';

const COMPOSED = 'café';
const DECOMPOSED = 'cafe\u0301';

describe('a passphrase that is being set', () => {
  it.each([
    ['', 'required'],
    ['1234567', 'passphrase_too_short'],
    // Eight units as typed, seven characters in normal form.
    [`123${DECOMPOSED}`, 'passphrase_too_short'],
    // Eight units, four characters.
    ['😀😀😀😀', 'passphrase_too_short'],
    ['12345678', null],
    ['عبارة المرور', null],
    ['        ', null],
    ['x'.repeat(1_000), null],
    ['😀'.repeat(1_000), null],
    ['e\u0301'.repeat(1_000), null],
    ['x'.repeat(1_001), 'too_long'],
    ['x'.repeat(10_000_000), 'too_long'],
    ['two\nlines', 'control_characters'],
    ['null\u0000inside', 'control_characters'],
  ])('%.20j: %s', (typed, fault) => {
    expect(checkPassphrase(typed)).toEqual(fault === null ? [] : [{ field: 'passphrase', fault }]);
  });
});

it('is the same however the system composes its characters', () => {
  expect(DECOMPOSED).not.toBe(COMPOSED);
  expect(normalPassphrase(DECOMPOSED)).toBe(COMPOSED);
});

it('is found too long without looking at all of it', () => {
  const start = performance.now();
  for (let n = 0; n < 100; n++) expect(isPassphraseTooLong('e\u0301'.repeat(5_000_000))).toBe(true);
  // Bringing it into normal form once takes as long as all of these.
  expect(performance.now() - start).toBeLessThan(2_000);
});
