/** What the page and the tray need to know of a token; times in epoch milliseconds, never the token itself. */
export type TokenTimes = {
  readonly receivedAt: number;
  /** `null` when the service gave no lifetime: shown as unknown, treated as `usableUntil`. */
  readonly expiresAt: number | null;
  /** Until then it has at least the minimum life left. */
  readonly freshUntil: number;
  /** Until then it may be handed out: 10 s before expiry (architecture.md, "Renewal, in numbers"). */
  readonly usableUntil: number;
};

/** The facts that decide a profile's status word. */
export type StatusFacts = {
  readonly locked: boolean;
  readonly paused: boolean;
  readonly inFlight: boolean;
  /** When the next automatic attempt after a transient failure is due. */
  readonly retryAt: number | null;
  /** A permanent failure waits for a person. */
  readonly needsYou: boolean;
  readonly token: TokenTimes | null;
};

export const TOKEN_PHASES = [
  'needs-you',
  'expired',
  'retrying',
  'expiring',
  'renewing',
  'signing-in',
  'valid',
  'paused',
  'not-signed-in',
  'locked',
] as const;

export type TokenPhase = (typeof TOKEN_PHASES)[number];

/** May this token still be handed to a caller? */
export function isUsable(token: TokenTimes | null, now: number): boolean {
  return token !== null && now < token.usableUntil;
}

/** Has this token at least its minimum life left? */
export function isFresh(token: TokenTimes | null, now: number): boolean {
  return token !== null && now < token.freshUntil;
}

/** The one place that says valid, expiring, expired. `now` in epoch milliseconds. */
export function tokenPhase(facts: StatusFacts, now: number): TokenPhase {
  if (facts.locked) return 'locked';
  const usable = isUsable(facts.token, now);
  if (facts.inFlight) return usable ? 'renewing' : 'signing-in';
  if (facts.needsYou) return 'needs-you';
  if (facts.retryAt !== null) return 'retrying';
  if (facts.paused) return 'paused';
  if (facts.token === null) return 'not-signed-in';
  if (!usable) return 'expired';
  return isFresh(facts.token, now) ? 'valid' : 'expiring';
}

/** Summary groups of the desk: each phase counts in exactly one (desk.md, "summary"). */
export type SummaryGroup = 'valid' | 'expiring' | 'needs-you' | 'not-signed-in';

/** Which summary chip counts a profile in this phase, given whether it holds a usable token. */
export function summaryGroup(phase: TokenPhase, usable: boolean): SummaryGroup {
  switch (phase) {
    case 'needs-you':
      return 'needs-you';
    case 'valid':
    case 'renewing':
      return 'valid';
    case 'expiring':
      return 'expiring';
    case 'retrying':
    case 'paused':
      return usable ? 'expiring' : 'not-signed-in';
    default:
      return 'not-signed-in';
  }
}
