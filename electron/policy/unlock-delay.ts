const SECOND = 1000;
const FREE_FAILURES = 2;
const LONGEST_MS = 60 * SECOND;

/**
 * Milliseconds until another passphrase may be tried after so many wrong ones in a row: two typing errors cost
 * nothing, then 1 s doubling to 60 s.
 */
export function nextAttemptDelayMs(failures: number): number {
  if (failures <= FREE_FAILURES) return 0;
  return Math.min(SECOND * 2 ** (failures - FREE_FAILURES - 1), LONGEST_MS);
}
