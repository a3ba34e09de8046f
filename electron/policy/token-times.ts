import type { TokenTimes } from '../../shared/token-status';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A token whose lifetime nobody told is treated as one of five minutes (identity-service.md, "Answers"). */
const ASSUMED_LIFE_MS = 5 * MINUTE;
/** A token is handed out until so long before its expiry. */
const HAND_OUT_MARGIN_MS = 10 * SECOND;

/** What the service told about a token's life; see `IssuedToken`. */
export type IssuedTimes = {
  readonly receivedAt: number;
  readonly expiresInMs: number | null;
  readonly jwtExpiresAt: number | null;
  readonly clockSkewMs: number | null;
};

/**
 * How long before expiry a renewal begins, and with it the least life a fresh token has:
 * `clamp(20 % of life, 10 s, 5 min)` (product.md T2). Milliseconds.
 */
export function earlyMs(lifeMs: number): number {
  return Math.min(Math.max(0.2 * lifeMs, 10 * SECOND), 5 * MINUTE);
}

/**
 * Life in milliseconds: the smaller of `expires_in` and the JWT's `exp` corrected by the clock skew (product.md T7);
 * never negative; `null` when the service told neither.
 */
export function tokenLifeMs(issued: IssuedTimes): number | null {
  const byExpiry =
    issued.jwtExpiresAt === null
      ? null
      : issued.jwtExpiresAt - (issued.clockSkewMs ?? 0) - issued.receivedAt;
  const known = [issued.expiresInMs, byExpiry].filter(ms => ms !== null);
  return known.length === 0 ? null : Math.max(0, Math.min(...known));
}

/** The moments that matter in a token's life, epoch milliseconds. */
export function tokenTimes(issued: IssuedTimes): TokenTimes & { readonly lifeMs: number } {
  const known = tokenLifeMs(issued);
  const lifeMs = known ?? ASSUMED_LIFE_MS;
  const end = issued.receivedAt + lifeMs;
  return {
    lifeMs,
    receivedAt: issued.receivedAt,
    expiresAt: known === null ? null : end,
    freshUntil: end - earlyMs(lifeMs),
    usableUntil: end - HAND_OUT_MARGIN_MS,
  };
}
