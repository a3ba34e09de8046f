/** Length of the longest suffix that is given: " (99999)". */
const SUFFIX_ROOM = 8;

/**
 * Gives out names that nobody has yet: the wanted one, or "Name (2)", "Name (3)" … within `longest` UTF-16 units.
 * Upper and lower case are one. Each name given is taken from then on.
 */
export function createFreeNames(
  taken: Iterable<string>,
  longest: number,
): (wanted: string) => string {
  const used = new Set<string>();
  // Where to go on counting: ten thousand namesakes would else be counted ten thousand times.
  const next = new Map<string, number>();
  for (const name of taken) used.add(name.toLowerCase());

  return wanted => {
    const stem = stemOf(wanted, longest);
    const counted = stem.toLowerCase();
    let name = wanted;
    for (let number = next.get(counted) ?? 2; used.has(name.toLowerCase()); number++) {
      name = `${stem} (${number})`;
      next.set(counted, number + 1);
    }
    used.add(name.toLowerCase());
    return name;
  };
}

/** The name without such a suffix, cut so that there is room for one. */
function stemOf(name: string, longest: number): string {
  const bare = name.replace(/(?<=.) \(\d{1,5}\)$/, '').slice(0, longest - SUFFIX_ROOM);
  // Half of a surrogate pair is no character.
  return bare.replace(/[\uD800-\uDBFF]$/, '');
}
