/** Gives out new ids that are neither taken nor given out before. */
export function createFreeIds(taken: Iterable<string>, newId: () => string): () => string {
  const used = new Set(taken);
  return () => {
    let id = newId();
    while (used.has(id)) id = newId();
    used.add(id);
    return id;
  };
}
