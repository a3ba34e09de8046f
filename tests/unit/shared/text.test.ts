import { describe, expect, it } from 'vitest';
import { ar } from '../../../shared/text/ar';
import { en } from '../../../shared/text/en';

/** `key → text`, with i18next's plural endings cut off. */
function flatten(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value as object, `${path}${key}.`),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stems = (entries: [string, string][]) =>
  new Set(entries.map(([key]) => key.replace(PLURAL, '')));
const english = flatten(en);
const arabic = flatten(ar);
const placeholders = (text: string) => new Set(text.match(/\{\{\s*[\w.]+[^}]*\}\}/g) ?? []);

describe('the catalogues', () => {
  it('have the same keys in both languages', () => {
    expect([...stems(arabic)].sort()).toEqual([...stems(english)].sort());
  });

  it('give every plural all forms of its language', () => {
    const forms = (entries: [string, string][], wanted: string[]) => {
      const plurals = new Map<string, string[]>();
      for (const [key] of entries) {
        const form = PLURAL.exec(key)?.[1];
        const stem = key.replace(PLURAL, '');
        if (form) plurals.set(stem, [...(plurals.get(stem) ?? []), form]);
      }
      return [...plurals].filter(([, has]) => wanted.some(form => !has.includes(form)));
    };
    expect(forms(english, ['one', 'other'])).toEqual([]);
    expect(forms(arabic, ['zero', 'one', 'two', 'few', 'many', 'other'])).toEqual([]);
  });

  it('leave no text empty, and none untranslated', () => {
    expect([...english, ...arabic].filter(([, text]) => text.trim() === '')).toEqual([]);
    const arabicByKey = new Map(arabic);
    const same = english.filter(([key, text]) => arabicByKey.get(key) === text).map(([key]) => key);
    expect(same.filter(key => !SAME_IN_BOTH.includes(key))).toEqual([]);
  });

  it('fill in the same values', () => {
    const arabicByKey = new Map(arabic);
    for (const [key, text] of english) {
      const other = arabicByKey.get(key);
      if (other === undefined || PLURAL.test(key)) continue;
      expect(placeholders(other), key).toEqual(placeholders(text));
    }
  });
});

// Names of languages stand in their own language everywhere; addresses and digits are no words.
const SAME_IN_BOTH = [
  'desk.announce.one',
  'settings.general.languageName.en',
  'settings.general.languageName.ar',
  'settings.general.digitsName.latin',
  'settings.general.digitsName.arabicIndic',
  'settings.about.electron',
];
