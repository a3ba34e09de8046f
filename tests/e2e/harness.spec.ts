import { readClipboard, writeClipboard } from '../support/desktop/clipboard';
import {
  isKeyStoreLocked,
  lockKeyStore,
  loseKeyStore,
  startKeyStore,
  stopKeyStore,
  unlockKeyStore,
} from '../support/desktop/key-store';
import { expect, test } from '../support/desktop/launch-miftah';

/** What the other suites build on: nothing here is a fake. */
test.describe('The desktop the tests run on', () => {
  test.skip(process.platform !== 'linux', 'only Linux has the virtual desktop');

  test('has a real key store that encrypts under a key of its own', async ({ miftah }) => {
    const seen = await miftah.app.evaluate(({ safeStorage }) => ({
      backend: safeStorage.getSelectedStorageBackend(),
      prefix: safeStorage.encryptString('x').subarray(0, 3).toString('latin1'),
    }));
    expect(seen).toEqual({ backend: 'gnome_libsecret', prefix: 'v11' });
  });

  test('keeps the user data of a test apart and from launch to launch', async ({
    launchMiftah,
    userData,
  }) => {
    const first = await launchMiftah();
    await first.close();
    const second = await launchMiftah();
    const used = await second.app.evaluate(({ app }) => app.getPath('userData'));
    expect(used).toBe(userData);
  });

  test('passes text between the clipboard and another program', async () => {
    await writeClipboard('مفتاح key');
    expect(await readClipboard()).toBe('مفتاح key');
    await writeClipboard('chosen', 'primary');
    expect(await readClipboard('primary')).toBe('chosen');
    expect(await readClipboard()).toBe('مفتاح key');
  });

  test('has a key store that can be locked, unlocked, ended and lost', async () => {
    expect(await isKeyStoreLocked()).toBe(false);
    await lockKeyStore();
    expect(await isKeyStoreLocked()).toBe(true);
    await unlockKeyStore();
    expect(await isKeyStoreLocked()).toBe(false);
    await stopKeyStore();
    await startKeyStore();
    expect(await isKeyStoreLocked()).toBe(false);
    await loseKeyStore();
    expect(await isKeyStoreLocked()).toBe(false);
  });
});
