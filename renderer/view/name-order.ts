import type { ProfileView } from '../../shared/app-snapshot';
import type { Language } from '../../shared/preferences';

/**
 * Remembers the order of the profiles by name, because comparing 10,000 names by a language's rules
 * costs more than everything else the list derives. Returns indexes into `profiles`.
 */
export function createNameOrder() {
  let known: readonly ProfileView[] = [];
  let knownLanguage: Language | null = null;
  let order: readonly number[] = [];

  return (profiles: readonly ProfileView[], language: Language): readonly number[] => {
    const same =
      language === knownLanguage &&
      profiles.length === known.length &&
      profiles.every((p, i) => p.id === known[i]?.id && p.name === known[i]?.name);
    if (!same) {
      const { compare } = new Intl.Collator(language, { numeric: true });
      const names = profiles.map(p => p.name);
      order = names
        .map((_, index) => index)
        .sort((a, b) => compare(names[a] ?? '', names[b] ?? '') || a - b);
    }
    known = profiles;
    knownLanguage = language;
    return order;
  };
}
