import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFinder } from '../support/canary/create-finder';
import { searchFolders } from '../support/canary/search-folders';
import { addProfile, rowOf } from '../support/desktop/desk';
import { loseKeyStore } from '../support/desktop/key-store';
import { expect, test } from '../support/desktop/launch-miftah';
import {
  executableToLaunch,
  isRoot,
  launchArguments,
  launchEnvironment,
} from '../support/desktop/launch-options';

const CANARY = 'canary-0123456789-secret';
const PROFILE = {
  name: 'Kept Ltd',
  environment: 'Preproduction',
  clientId: 'client-kept',
  secret1: CANARY,
  registrationNumber: '100015840',
};

const findCanary = createFinder([{ name: 'secret', text: CANARY }]);

/** Where the canary was found below a folder. */
const filesHolding = async (folder: string) => (await searchFolders([folder], findCanary)).leaks;

test.describe('The vault', () => {
  test('keeps profiles from launch to launch, and shows no secret on the disk', async ({
    launchMiftah,
    userData,
  }) => {
    const first = await launchMiftah();
    await addProfile(first.page, PROFILE);
    await first.close();
    expect(await filesHolding(userData)).toEqual([]);
    expect((await readFile(join(userData, 'vault.age'))).subarray(0, 21).toString()).toBe(
      'age-encryption.org/v1',
    );

    const second = await launchMiftah();
    await expect(rowOf(second.page, 'Kept Ltd')).toBeVisible();
    await expect(rowOf(second.page, 'Kept Ltd')).toContainText('100015840');
  });

  test('survives being killed right after a save', async ({ launchMiftah }) => {
    const first = await launchMiftah();
    await addProfile(first.page, PROFILE);
    await first.kill();
    const second = await launchMiftah();
    await expect(rowOf(second.page, 'Kept Ltd')).toBeVisible();
  });

  test('says plainly that nothing is kept when there is no key store', async ({
    launchMiftah,
    userData,
  }) => {
    const { page, close } = await launchMiftah({ keyStore: 'basic' });
    await addProfile(page, PROFILE);
    await expect(page.getByText(/Kept in memory only/)).toBeVisible();
    await close();
    expect(await readdir(userData)).not.toContain('vault.age');
    expect(await filesHolding(userData)).toEqual([]);
  });

  test('is neither emptied nor overwritten when the key store has lost its key', async ({
    launchMiftah,
    userData,
  }) => {
    const first = await launchMiftah();
    await addProfile(first.page, PROFILE);
    await first.close();
    const before = await readFile(join(userData, 'vault.age'));

    await loseKeyStore();
    const second = await launchMiftah();
    await expect(second.page.getByRole('heading')).toBeVisible();
    await expect(second.page.getByText(userData)).toBeVisible();
    await expect(second.page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await second.close();
    expect(await readFile(join(userData, 'vault.age'))).toEqual(before);
  });

  test('has one instance; a second start ends by itself and shows the first', async ({
    miftah,
    userData,
  }) => {
    await miftah.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    const args = [...(isRoot ? ['--no-sandbox'] : []), ...launchArguments({ userData })];
    const second = spawn(executableToLaunch(), args, {
      env: launchEnvironment({}),
      stdio: 'ignore',
    });
    const [code] = await once(second, 'exit');
    expect(code).toBe(0);
    const isVisible = () =>
      miftah.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(window => window.isVisible()),
      );
    await expect.poll(isVisible).toEqual([true]);
  });
});
