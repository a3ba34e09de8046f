import type { Preferences } from '../../shared/preferences';

/** What may lock Miftah by itself: the computer goes to sleep, its screen is locked, nobody is there. */
export type LockTrigger = 'sleep' | 'screen' | 'idle';

type LockPreferences = Pick<Preferences, 'lockAfterMinutes' | 'lockOnSleep' | 'lockWithScreen'>;

/** Does Miftah lock itself now (product.md K4)? `idleSeconds`: since the last input anywhere on the computer. */
export function locksOn(
  trigger: LockTrigger,
  preferences: LockPreferences,
  idleSeconds: number,
): boolean {
  switch (trigger) {
    case 'sleep':
      return preferences.lockOnSleep;
    case 'screen':
      return preferences.lockWithScreen;
    case 'idle':
      return isIdle(preferences.lockAfterMinutes, idleSeconds);
  }
}

/** Has nobody been there for as long as the preference says? Never without a limit. */
export function isIdle(limitMinutes: number | null, idleSeconds: number): boolean {
  return limitMinutes !== null && idleSeconds >= limitMinutes * 60;
}
