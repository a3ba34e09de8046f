import { describe, expect, it } from 'vitest';
import { locksOn } from '../../../electron/policy/auto-lock';
import { nextAttemptDelayMs } from '../../../electron/policy/unlock-delay';

const ALL = { lockAfterMinutes: 15, lockOnSleep: true, lockWithScreen: true } as const;
const NONE = { lockAfterMinutes: null, lockOnSleep: false, lockWithScreen: false } as const;

describe('what locks Miftah by itself', () => {
  it('is what the preferences say, each for itself', () => {
    for (const trigger of ['sleep', 'screen', 'idle'] as const) {
      expect(locksOn(trigger, ALL, 900)).toBe(true);
      expect(locksOn(trigger, NONE, 1e9)).toBe(false);
    }
    expect(locksOn('sleep', { ...ALL, lockOnSleep: false }, 0)).toBe(false);
    expect(locksOn('screen', { ...ALL, lockWithScreen: false }, 0)).toBe(false);
    expect(locksOn('sleep', { ...NONE, lockOnSleep: true }, 0)).toBe(true);
    expect(locksOn('screen', { ...NONE, lockWithScreen: true }, 0)).toBe(true);
  });

  it.each([
    [1, 59, false],
    [1, 60, true],
    [15, 899, false],
    [15, 900, true],
    [60, 3_600, true],
  ] as const)('after %i minutes: %i s without input lock: %s', (minutes, seconds, locks) => {
    expect(locksOn('idle', { ...NONE, lockAfterMinutes: minutes }, seconds)).toBe(locks);
  });
});

describe('wrong passphrases', () => {
  it('cost nothing twice, then ever more up to a minute', () => {
    const delays = Array.from({ length: 11 }, (_, failures) => nextAttemptDelayMs(failures) / 1000);
    expect(delays).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
    expect(nextAttemptDelayMs(100_000)).toBe(60_000);
  });
});
