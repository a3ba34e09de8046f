import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_INTERVAL_MS, renewalTime } from '../../../electron/policy/refresh-plan';
import { retryDelayMs } from '../../../electron/policy/retry-delay';
import { earlyMs, tokenLifeMs, tokenTimes } from '../../../electron/policy/token-times';

const HOUR = 3_600_000;
const at = 1_800_000_000_000;
const issued = (changes: Partial<Parameters<typeof tokenTimes>[0]> = {}) => ({
  receivedAt: at,
  expiresInMs: HOUR,
  jwtExpiresAt: null,
  clockSkewMs: null,
  ...changes,
});

describe('the life of a token', () => {
  it('is the smaller of expires_in and exp', () => {
    expect(tokenLifeMs(issued({ jwtExpiresAt: at + 1_000_000 }))).toBe(1_000_000);
    expect(tokenLifeMs(issued({ jwtExpiresAt: at + 2 * HOUR }))).toBe(HOUR);
  });

  it("corrects exp by the service's clock", () => {
    const tenMinutes = 600_000;
    const ahead = { jwtExpiresAt: at + HOUR + tenMinutes, clockSkewMs: tenMinutes };
    expect(tokenLifeMs(issued({ ...ahead, expiresInMs: null }))).toBe(HOUR);
  });

  it('is never negative, and unknown when nobody told', () => {
    expect(tokenLifeMs(issued({ jwtExpiresAt: at - HOUR }))).toBe(0);
    expect(tokenLifeMs(issued({ expiresInMs: null }))).toBeNull();
  });

  it('counts as five minutes when unknown, without an expiry to show', () => {
    const times = tokenTimes(issued({ expiresInMs: null }));
    expect(times.expiresAt).toBeNull();
    expect(times.usableUntil).toBe(at + 290_000);
  });

  it('is handed out until 10 s before expiry and fresh until 5 min before', () => {
    const times = tokenTimes(issued());
    expect(times).toMatchObject({
      expiresAt: at + HOUR,
      usableUntil: at + HOUR - 10_000,
      freshUntil: at + HOUR - 300_000,
    });
  });
});

describe('renewal', () => {
  it('comes 20 % of life early, between 10 s and 5 min', () => {
    expect([10_000, 90_000, HOUR, 60 * 24 * HOUR].map(earlyMs)).toEqual([
      10_000, 18_000, 300_000, 300_000,
    ]);
  });

  it('is in time, spread by at most 30 s, and never sooner than 30 s after the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * HOUR }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (life, random) => {
          const when = renewalTime(at, life, random);
          expect(when).toBeGreaterThanOrEqual(at + LEAST_INTERVAL_MS);
          if (life >= 60_000) {
            expect(when).toBeLessThanOrEqual(tokenTimes(issued({ expiresInMs: life })).freshUntil);
            expect(when).toBeGreaterThanOrEqual(at + life - earlyMs(life) - 30_000);
          }
        },
      ),
    );
  });
});

describe('the delay after a transient failure', () => {
  const delay = (changes: Partial<Parameters<typeof retryDelayMs>[0]>) =>
    retryDelayMs({
      failedAttempts: 1,
      expired: false,
      retryAfterSeconds: null,
      random: 1,
      ...changes,
    });

  it('doubles up to a minute, to five once expired', () => {
    expect([1, 2, 3, 6, 7, 1000].map(failedAttempts => delay({ failedAttempts }))).toEqual([
      2_000, 4_000, 8_000, 60_000, 60_000, 60_000,
    ]);
    expect(delay({ failedAttempts: 1000, expired: true })).toBe(300_000);
  });

  it('is jittered, never below a second, never below Retry-After', () => {
    expect(delay({ failedAttempts: 6, random: 0.5 })).toBe(30_000);
    expect(delay({ random: 0 })).toBe(1_000);
    expect(delay({ retryAfterSeconds: 120 })).toBe(120_000);
  });
});
