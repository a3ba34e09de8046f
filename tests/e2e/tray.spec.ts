import { addProfile } from '../support/desktop/desk';
import { expect, test } from '../support/desktop/launch-miftah';
import { startTrayHost, type TrayHost } from '../support/desktop/tray-host';
import { lockScreen, setPassphrase } from '../support/desktop/vault-steps';

test.describe('The tray', () => {
  let host: TrayHost;
  test.beforeEach(async () => {
    host = await startTrayHost();
  });
  test.afterEach(() => host.stop());

  test('locks, and shows that it is locked', async ({ page }) => {
    await host.waitForItem();
    const isEnabled = async (label: string) =>
      (await host.menu()).find(entry => entry.label === label)?.isEnabled;
    expect((await host.menu()).map(entry => entry.label)).toEqual([
      'Open Miftah',
      'Lock',
      'Quit Miftah',
    ]);
    expect(await isEnabled('Lock')).toBe(false);
    await addProfile(page, {
      name: 'Kept Ltd',
      environment: 'Preproduction',
      clientId: 'client-kept',
      secret1: 'a secret',
    });
    await setPassphrase(page);
    await expect.poll(() => isEnabled('Lock')).toBe(true);
    await host.click('Lock');
    await expect(lockScreen(page)).toBeVisible();
    await expect.poll(() => isEnabled('Lock')).toBe(false);
    await expect.poll(() => host.tooltip()).toContain('Miftah is locked');
  });
});
