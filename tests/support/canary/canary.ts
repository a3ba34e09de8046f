import { randomBytes } from 'node:crypto';

/** A text that must be found nowhere, and what to call it when it is. */
export type Canary = { readonly name: string; readonly text: string };

/**
 * A text that nobody else writes, with signs in its middle that JSON, URLs, one-byte encodings and the two alphabets
 * of base64 each write in their own way.
 */
export function makeCanary(name: string): Canary {
  const half = () => randomBytes(10).toString('hex');
  return { name, text: `${half()}"é+/%???${half()}` };
}
