/**
 * Turns the JSON of one format version into that of the next, without touching any file. `null` when the JSON is not
 * exactly what that version wrote: such a file is damaged, not old.
 */
export type Migration = (old: unknown) => object | null;
