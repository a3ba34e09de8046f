import type { Locator, Page } from 'playwright/test';
import { addEnvironment, addProfile, rowOf } from '../support/desktop/desk';
import { expect, test } from '../support/desktop/launch-miftah';
import { LOOKS, look, wear } from '../support/desktop/looks';

test('every screen in both languages and themes', async ({ page }) => {
  test.setTimeout(600_000);
  for (const wearing of LOOKS) {
    await wear(page, wearing);
    await look(page, 'first-run', wearing);
  }
  await wear(page, LOOKS[0]);
  await page.getByRole('button', { name: 'Try the Sandbox' }).click();
  await expect(page.getByRole('grid', { name: 'Profiles' })).toBeVisible();
  await addEnvironment(page, 'Branch office', 'https://id.example.com');
  await addProfile(page, {
    name: 'شركة النيل للتجارة والتوزيع والخدمات اللوجستية المتكاملة ش.م.م',
    environment: 'Production',
    clientId: '0b6f7a52-6f44-4a8e-9a0d-2f1f7d6d0c11',
    secret1: 'not-used',
    registrationNumber: '100015840',
  });
  for (const name of [
    'Seven Palms Textiles',
    'Blue Heron Spice Trading',
    'Granite Island',
    'Crowded Market',
    'Quick Lime',
    'Honey Coast',
  ]) {
    await (await find(page, name)).getByRole('button', { name: 'Get token' }).click();
  }
  await expect(rowOf(page, 'Honey Coast').getByText('Needs you', { exact: true })).toBeVisible();

  for (const wearing of LOOKS) {
    const { text } = wearing;
    const byName = (role: 'button' | 'tab' | 'dialog' | 'menuitem', name: string) =>
      page.getByRole(role, { name, exact: true });
    await wear(page, wearing);
    await page.getByRole('searchbox').fill('');
    await look(page, 'desk', wearing);

    await (await find(page, 'Seven Palms')).click();
    await expect(page.getByRole('region', { name: /Seven Palms/ })).toBeVisible();
    await look(page, 'details', wearing);
    await (await find(page, 'Granite')).click();
    await expect(page.getByRole('region', { name: /Granite/ }).getByRole('alert')).toBeVisible();
    await look(page, 'error', wearing);
    await byName('button', text.details.close).click();

    await (await find(page, 'Honey Coast'))
      .getByRole('button', { name: text.desk.row.more })
      .click();
    await expect(page.getByRole('menu')).toBeVisible();
    await look(page, 'row-menu', wearing);
    await byName('menuitem', text.action.delete).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(page, 'delete', wearing);
    await byName('button', text.action.cancel).click();

    await byName('button', text.desk.toolbar.add).click();
    await expect(byName('dialog', text.form.title.add)).toBeVisible();
    await look(page, 'form', wearing);
    await byName('button', text.action.save).click();
    await look(page, 'form-errors', wearing);
    await byName('button', text.action.cancel).click();
    await expect(page.getByRole('dialog')).toBeHidden();

    await byName('button', text.desk.toolbar.settings).click();
    await look(page, 'settings', wearing);
    await byName('tab', text.settings.tab.environments).click();
    await look(page, 'settings-environments', wearing);
    await byName('tab', text.settings.tab.about).click();
    await look(page, 'settings-about', wearing);
    await byName('button', text.action.close).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

/** The row of a profile whatever the language of the grid; searched for, because the list is virtual. */
async function find(page: Page, name: string): Promise<Locator> {
  await page.getByRole('searchbox').fill(name);
  return page.getByRole('grid').getByRole('row', { name }).first();
}
