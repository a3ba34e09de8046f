import { earlyMs } from './token-times';

const MAX_JITTER_MS = 30_000;
const JITTER_SHARE = 0.05;
/** Automatic logins of one profile are never closer together than this. */
export const LEAST_INTERVAL_MS = 30_000;

/**
 * When to renew a token, epoch milliseconds:
 * `receivedAt + life − early − random(0, min(30 s, 5 % of life))`, and at least 30 s after it was received
 * (architecture.md, "Renewal, in numbers"). `random` in [0, 1).
 */
export function renewalTime(receivedAt: number, lifeMs: number, random: number): number {
  const jitter = random * Math.min(MAX_JITTER_MS, JITTER_SHARE * lifeMs);
  const wanted = receivedAt + lifeMs - earlyMs(lifeMs) - jitter;
  return Math.max(wanted, receivedAt + LEAST_INTERVAL_MS);
}
