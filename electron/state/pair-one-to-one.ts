/** Two items with the same key under a rule belong together. */
export type PairingRule<Mine, Theirs> = {
  readonly ofMine: (item: Mine) => string;
  readonly ofTheirs: (item: Theirs) => string;
};

/**
 * Pairs items of two lists, each at most once, the earlier rule first and in the order of the lists. Items of theirs
 * that have no counterpart are missing from the answer. Takes time in proportion to the lists and the rules.
 */
export function pairOneToOne<Mine, Theirs>(
  mine: readonly Mine[],
  theirs: readonly Theirs[],
  rules: readonly PairingRule<Mine, Theirs>[],
): ReadonlyMap<Theirs, Mine> {
  const pairs = new Map<Theirs, Mine>();
  const taken = new Set<Mine>();
  for (const rule of rules) {
    const free = new Map<string, Mine[]>();
    // Backwards, so that `pop` gives the first.
    for (const item of mine.toReversed()) {
      if (taken.has(item)) continue;
      const key = rule.ofMine(item);
      const others = free.get(key);
      if (others) others.push(item);
      else free.set(key, [item]);
    }
    for (const item of theirs) {
      const partner = pairs.has(item) ? undefined : free.get(rule.ofTheirs(item))?.pop();
      if (partner === undefined) continue;
      pairs.set(item, partner);
      taken.add(partner);
    }
  }
  return pairs;
}
