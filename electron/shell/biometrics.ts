import type { SystemPreferences } from 'electron';
import type { Biometrics } from '../ports/biometrics';

/**
 * Touch ID on Macs that have it. Electron has no call for Windows Hello, nor for fingerprint readers on Linux: there
 * is none of it there, and the passphrase unlocks.
 */
export function createBiometrics(given: {
  /** Its Touch ID calls exist on macOS only. */
  readonly systemPreferences: Partial<
    Pick<SystemPreferences, 'canPromptTouchID' | 'promptTouchID'>
  >;
  readonly platform: NodeJS.Platform;
  /** Why the person is asked, in the current language; macOS puts the program's name before it. */
  readonly reason: () => string;
}): Biometrics {
  const { systemPreferences, platform, reason } = given;
  const kind: Biometrics['kind'] = () =>
    platform === 'darwin' && systemPreferences.canPromptTouchID?.() === true ? 'touch_id' : null;
  return {
    kind,
    confirm: async () => {
      if (kind() === null || systemPreferences.promptTouchID === undefined) return false;
      try {
        await systemPreferences.promptTouchID(reason());
        return true;
      } catch {
        return false;
      }
    },
  };
}
