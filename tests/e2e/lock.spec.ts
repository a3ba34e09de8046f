import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { readClipboard } from '../support/desktop/clipboard';
import { addProfile, rowOf } from '../support/desktop/desk';
import { expect, test } from '../support/desktop/launch-miftah';
import { startLogind } from '../support/desktop/logind';
import { startScreenSaver } from '../support/desktop/screen-saver';
import {
  fillPassphraseDialog,
  lockScreen,
  openSettings,
  setPassphrase,
  unlock,
} from '../support/desktop/vault-steps';

const SAMPLE = {
  name: 'Own',
  environment: 'Sandbox',
  clientId: 'facade01-0000-4000-8000-000000000001',
  secret1: '5ec2e701-0001-4000-8000-000000000001',
};

/** What the main process answers when the page asks; `undefined` means nothing went wrong. */
function ask(page: Page, name: string, request: unknown): Promise<unknown> {
  return page.evaluate(
    async ([command, value]) => {
      const { miftah } = window as unknown as {
        miftah: Record<string, (r: unknown) => Promise<{ error?: unknown }>>;
      };
      return (await miftah[command as string]?.(value))?.error;
    },
    [name, request] as const,
  );
}

test.describe('The lock', () => {
  test('by button: nothing is left on the page or the clipboard, and the passphrase brings it back', async ({
    page,
    miftah,
  }) => {
    const row = await addProfile(page, SAMPLE);
    await setPassphrase(page);
    await row.getByRole('button', { name: 'Copy token' }).click();
    await expect(row.getByText('Valid', { exact: true })).toBeVisible();
    const expiry = await row.getByRole('timer').getAttribute('data-expires-at');
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await expect(lockScreen(page)).toBeVisible();
    expect(await page.content()).not.toContain('Own');
    await expect.poll(() => readClipboard()).toBe('');

    // Whatever a page asks for, it gets nothing while locked.
    for (const [command, request] of [
      ['copyToken', { id: 'x', format: 'token' }],
      ['revealSecret', { credentialId: 'x', which: 1 }],
      ['createBackup', { passphrase: 'long enough' }],
      ['trySandbox', null],
    ] as const) {
      expect(await ask(page, command, request)).toEqual({ code: 'locked' });
    }

    await unlock(page);
    await expect(row.getByText('Valid', { exact: true })).toBeVisible();
    expect(await row.getByRole('timer').getAttribute('data-expires-at')).toBe(expiry);
    expect(miftah.output()).not.toContain(SAMPLE.secret1);
  });

  test('asks for a passphrase first when there is none', async ({ page }) => {
    await addProfile(page, SAMPLE);
    await page.keyboard.press('Control+l');
    await fillPassphraseDialog(page);
    await page.keyboard.press('Control+l');
    await expect(lockScreen(page)).toBeVisible();
  });

  test('slows wrong passphrases, and stays over a restart', async ({ launchMiftah }) => {
    const first = await launchMiftah();
    await addProfile(first.page, SAMPLE);
    await setPassphrase(first.page);
    await first.page.keyboard.press('Control+l');
    await expect(lockScreen(first.page)).toBeVisible();
    await first.close();

    const { page } = await launchMiftah();
    await expect(lockScreen(page)).toBeVisible();
    const answer = () => ask(page, 'unlock', { passphrase: 'a wrong passphrase' });
    for (let n = 0; n < 4; n++) {
      const error = (await answer()) as { code: string; retryAt: number };
      expect(error.code).toBe('wrong_passphrase');
      if (n === 3) expect(error.retryAt).toBeGreaterThan(Date.now());
      else await page.waitForTimeout(Math.max(0, error.retryAt - Date.now()));
    }
    expect(await answer()).toMatchObject({ code: 'too_many_attempts' });
    const button = page.getByRole('button', { name: 'Unlock', exact: true });
    await expect(button).toBeDisabled();
    await expect(button).toBeEnabled();
    await unlock(page);
    await expect(rowOf(page, 'Own')).toBeVisible();
  });

  test('keeps renewing while locked when asked to', async ({ page, miftah }) => {
    await addProfile(page, SAMPLE);
    await setPassphrase(page);
    await rowOf(page, 'Own').getByRole('button', { name: 'Get token' }).click();
    await expect(rowOf(page, 'Own').getByText('Valid', { exact: true })).toBeVisible();
    const settings = await openSettings(page, 'Security');
    await settings.getByLabel('Keep renewing tokens while locked').check();
    await settings.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await expect(page.getByText('Tokens are being renewed meanwhile.')).toBeVisible();
    await unlock(page);
    await expect(rowOf(page, 'Own').getByText('Valid', { exact: true })).toBeVisible();
    expect(miftah.uncaught()).toEqual([]);
  });

  test('comes by itself when nobody is there for a minute', async ({ page }) => {
    await addProfile(page, SAMPLE);
    await setPassphrase(page);
    const settings = await openSettings(page, 'Security');
    await settings.getByLabel('Lock after').selectOption({ label: '1 minute' });
    await settings.getByRole('button', { name: 'Close' }).click();
    // Playwright's input does not reach the X server, so to the system nobody has been there for long.
    await expect(lockScreen(page)).toBeVisible({ timeout: 120_000 });
  });
});

test.describe('The lock comes by itself', () => {
  test('before the computer sleeps', async ({ launchMiftah, userData }) => {
    const logind = await startLogind();
    const first = await launchMiftah({ env: logind.env });
    await addProfile(first.page, SAMPLE);
    await setPassphrase(first.page);
    logind.announceSleep();
    // Going to sleep, Chromium drops the connection by which a test sees the page; the log tells what happened.
    const log = () => readFile(join(userData, 'logs/miftah.log'), 'utf8').catch(() => '');
    await expect.poll(log).toMatch(/"event":"locked","by":"sleep"/);
    await first.kill();
    await logind.stop();
    const { page } = await launchMiftah();
    await expect(lockScreen(page)).toBeVisible();
    await unlock(page);
    await expect(rowOf(page, 'Own')).toBeVisible();
  });

  test('with the screen', async ({ page }) => {
    await addProfile(page, SAMPLE);
    await setPassphrase(page);
    const screen = await startScreenSaver('org.freedesktop.ScreenSaver');
    try {
      screen.announce(true);
      await expect(lockScreen(page)).toBeVisible();
    } finally {
      screen.stop();
    }
  });
});

test.describe('Tokens', () => {
  test('are there at once after a restart, without a login', async ({ launchMiftah }) => {
    const first = await launchMiftah();
    const row = await addProfile(first.page, SAMPLE);
    await row.getByRole('button', { name: 'Copy token' }).click();
    await expect(row.getByText('Valid', { exact: true })).toBeVisible();
    const token = await readClipboard();
    const expiry = await row.getByRole('timer').getAttribute('data-expires-at');
    await first.close();
    expect(await readClipboard()).toBe('');

    const { page } = await launchMiftah();
    const again = rowOf(page, 'Own');
    await expect(again.getByText('Valid', { exact: true })).toBeVisible();
    expect(await again.getByRole('timer').getAttribute('data-expires-at')).toBe(expiry);
    await again.getByRole('button', { name: 'Copy token' }).click();
    await expect.poll(() => readClipboard()).toBe(token);
  });
});
