import type { Language } from '../../shared/preferences';

/** Each language in its own words, whatever the page speaks. */
export const LANGUAGE_NAMES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['ar', 'العربية'],
];
