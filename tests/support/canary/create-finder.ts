import type { Canary } from './canary';
import { type Needle, needlesOf } from './needles';

/** Names what is found in some bytes, such as `client secret 1, base64`; each once. */
export type Finder = (bytes: Uint8Array) => readonly string[];

const PREFIX = 3;

/**
 * Looks for all canaries in all writings in one pass, so that a file of a hundred megabytes and a thousand needles
 * take a second.
 */
export function createFinder(canaries: readonly Canary[]): Finder {
  const byPrefix = new Map<number, Needle[]>();
  const isPrefix = new Uint8Array(1 << (8 * PREFIX));
  for (const needle of canaries.flatMap(needlesOf)) {
    const prefix = needle.bytes.readUIntBE(0, PREFIX);
    isPrefix[prefix] = 1;
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), needle]);
  }
  return bytes => {
    const found = new Set<string>();
    const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let seen = 0;
    for (let end = 1; end <= haystack.length; end++) {
      seen = ((seen << 8) | (haystack[end - 1] as number)) & (isPrefix.length - 1);
      if (isPrefix[seen] === 0 || end < PREFIX) continue;
      for (const needle of byPrefix.get(seen) ?? []) {
        const start = end - PREFIX;
        const here = haystack.subarray(start, start + needle.bytes.length);
        if (needle.bytes.equals(here)) found.add(needle.found);
      }
    }
    return [...found];
  };
}
