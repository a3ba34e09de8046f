import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';

export const PASSPHRASE = 'seven words nobody would ever guess';

/** Opens a tab of the settings. */
export async function openSettings(page: Page, tab: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('tab', { name: tab }).click();
  return settings;
}

/** Types a passphrase twice into the open passphrase dialog and sets it. */
export async function fillPassphraseDialog(page: Page, passphrase = PASSPHRASE): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Recovery passphrase' });
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('Repeat passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Set passphrase' }).click();
  await dialog.waitFor({ state: 'hidden', timeout: 60_000 });
}

/** Sets the recovery passphrase by way of the advice on the page. */
export async function setPassphrase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByRole('button', { name: 'Set a recovery passphrase…' }).first().click();
  await fillPassphraseDialog(page, passphrase);
}

/** Types the passphrase where Miftah asks for it: at the lock and on the recovery screen. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}

export const lockScreen = (page: Page): Locator =>
  page.getByRole('heading', { name: 'Miftah is locked' });

/** The recovery screen is up and says this. */
export async function expectRecovery(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByRole('heading', { name: 'The vault cannot be opened' })).toBeVisible();
  await expect(page.locator('main')).toContainText(words);
}
