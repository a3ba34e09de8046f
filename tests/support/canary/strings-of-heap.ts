/**
 * Arguments for the app: V8 cuts strings in a heap snapshot after 1024 signs unless told otherwise, and a canary may
 * stand further back in a long one.
 */
export const WHOLE_STRINGS = ['--js-flags=--heap-snapshot-string-limit=100000000'];

/** The strings of a heap snapshot, as V8 writes it. */
export function stringsOfHeap(snapshot: string): readonly string[] {
  return (JSON.parse(snapshot) as { readonly strings: readonly string[] }).strings;
}
