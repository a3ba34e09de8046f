import type { Page } from 'playwright/test';
import { readClipboard } from '../support/desktop/clipboard';
import { addProfile, claimsOf, fillForm, openForm, rowOf } from '../support/desktop/desk';
import { expect, test } from '../support/desktop/launch-miftah';
import { takePagePicture } from '../support/desktop/screenshot';

const FOLDER = 'demo';

// Samples of the Sandbox, as `npm run sandbox` prints them.
const TAXPAYER = {
  name: 'Seven Palms Textiles',
  environment: 'Sandbox',
  clientId: 'facade01-0000-4000-8000-000000000001',
  secret1: '5ec2e701-0001-4000-8000-000000000001',
  registrationNumber: '990104217',
};
const INTERMEDIARY = {
  name: 'Papyrus and Reed (by our office)',
  environment: 'Sandbox',
  clientId: 'facade07-0000-4000-8000-000000000007',
  secret1: '5ec2e707-0001-4000-8000-000000000007',
  registrationNumber: '990200013',
  onBehalfOf: '990125581',
};
const REFUSED = {
  name: 'Honey Coast Sweets',
  environment: 'Sandbox',
  clientId: 'facade08-0000-4000-8000-000000000008',
  secret1: '5ec2e708-0001-4000-8000-000000000008',
};

function say(text: string): void {
  process.stdout.write(`  ${text}\n`);
}

let pictures = 0;
async function picture(page: Page, name: string): Promise<void> {
  pictures++;
  const path = await takePagePicture(page, FOLDER, `${String(pictures).padStart(2, '0')}-${name}`);
  say(`  picture: ${FOLDER}/${path.split(/[\\/]/).at(-1)}`);
}

test('A tour of Miftah on the Sandbox', async ({ page }) => {
  say('Miftah is open. Nothing in this tour leaves this computer.');
  await expect(page.getByRole('button', { name: 'Try the Sandbox' })).toBeVisible();
  await picture(page, 'first-run');

  say('Adding a taxpayer, and testing the sign-in before saving.');
  const form = await openForm(page);
  await fillForm(form, TAXPAYER);
  await form.getByRole('button', { name: 'Test sign-in' }).click();
  await expect(form.getByText('Sign-in works')).toBeVisible();
  await picture(page, 'add-profile');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form).toBeHidden();

  say('Getting and copying the token of the taxpayer.');
  const taxpayer = rowOf(page, TAXPAYER.name);
  await taxpayer.getByRole('button', { name: 'Get token' }).click();
  await expect(taxpayer.getByText('Valid', { exact: true })).toBeVisible();
  await taxpayer.getByRole('button', { name: 'Copy token' }).click();
  const toast = page.getByRole('status').filter({ hasText: 'Token of' });
  await expect(toast).toBeVisible();
  say(`  ${await toast.textContent()}`);
  await picture(page, 'token-copied');
  const claims = claimsOf(await readClipboard());
  say(`  On the clipboard: a token for taxpayer ${claims.TaxRin}, client ${claims.client_id}.`);

  say('Adding an intermediary who signs in on behalf of another taxpayer.');
  const intermediary = await addProfile(page, INTERMEDIARY);
  await intermediary.getByRole('button', { name: 'Copy token' }).click();
  await expect(intermediary.getByText('Valid', { exact: true })).toBeVisible();
  await expect
    .poll(async () => claimsOf(await readClipboard()).TaxRin)
    .toBe(INTERMEDIARY.onBehalfOf);
  const other = claimsOf(await readClipboard());
  say(
    `  On the clipboard: a token for ${other.TaxRin}, obtained by intermediary ${other.IntermedRIN}.`,
  );

  say('Showing a refused login: this sample has an old secret.');
  const refused = await addProfile(page, REFUSED);
  await refused.getByRole('button', { name: 'Get token' }).click();
  await expect(refused.getByText('Needs you', { exact: true })).toBeVisible();
  await refused.click();
  const alert = page.getByRole('region', { name: `Details of ${REFUSED.name}` }).getByRole('alert');
  await expect(alert).toContainText('invalid_client');
  // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are shown are wanted.
  const explained = await alert.innerText();
  for (const line of explained.split('\n').filter(text => text.trim() !== '')) {
    say(`  | ${line}`);
  }
  await picture(page, 'refused-login');

  say('The same desk in Arabic.');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Language').selectOption({ label: 'العربية' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await picture(page, 'settings-arabic');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await picture(page, 'desk-arabic');
  say(`Done: ${pictures} pictures in ${FOLDER}/.`);
});
