import { describe, expect, it } from 'vitest';
import { createBiometrics } from '../../../electron/shell/biometrics';

function touchId(has: boolean, prompt: (reason: string) => Promise<void> = async () => undefined) {
  return { canPromptTouchID: () => has, promptTouchID: prompt };
}

describe('biometrics', () => {
  it('asks in the language of the moment', async () => {
    const asked: string[] = [];
    let reason = 'unlock Miftah';
    const biometrics = createBiometrics({
      systemPreferences: touchId(true, async text => void asked.push(text)),
      platform: 'darwin',
      reason: () => reason,
    });
    expect(biometrics.kind()).toBe('touch_id');
    expect(await biometrics.confirm()).toBe(true);
    reason = 'فتح مفتاح';
    expect(await biometrics.confirm()).toBe(true);
    expect(asked).toEqual(['unlock Miftah', 'فتح مفتاح']);
  });

  it('is refused when the person cancels', async () => {
    const biometrics = createBiometrics({
      systemPreferences: touchId(true, () => Promise.reject(new Error('User cancelled'))),
      platform: 'darwin',
      reason: () => '',
    });
    expect(await biometrics.confirm()).toBe(false);
  });

  it.each([
    ['a Mac without a sensor', 'darwin', touchId(false)],
    ['Windows', 'win32', {}],
    ['Linux', 'linux', {}],
    ['a system that only pretends', 'linux', touchId(true)],
  ] as const)('is none on %s', async (_, platform, systemPreferences) => {
    const biometrics = createBiometrics({ systemPreferences, platform, reason: () => '' });
    expect(biometrics.kind()).toBeNull();
    expect(await biometrics.confirm()).toBe(false);
  });
});
