const SECOND = 1000;
const FIRST_CAP_MS = SECOND;
const CAP_MS = 60 * SECOND;
/** Once the token has run out nothing is saved by hurrying. */
const CAP_EXPIRED_MS = 300 * SECOND;

/**
 * Milliseconds until the next automatic attempt after a transient failure: full jitter over a cap that doubles
 * from 1 s to 60 s, to 5 min once expired; never less than the service's `Retry-After`
 * (architecture.md, "Renewal, in numbers"). `failedAttempts` counts the failures so far, at least 1.
 */
export function retryDelayMs(facts: {
  readonly failedAttempts: number;
  readonly expired: boolean;
  readonly retryAfterSeconds: number | null;
  readonly random: number;
}): number {
  const ceiling = facts.expired ? CAP_EXPIRED_MS : CAP_MS;
  const cap = Math.min(FIRST_CAP_MS * 2 ** Math.min(facts.failedAttempts, 20), ceiling);
  const jittered = Math.max(SECOND, facts.random * cap);
  return Math.max(jittered, (facts.retryAfterSeconds ?? 0) * SECOND);
}
