import { readClipboard, writeClipboard } from '../support/desktop/clipboard';
import { addProfile, openForm, rowOf } from '../support/desktop/desk';
import { expect, test } from '../support/desktop/launch-miftah';

const TAXPAYER = {
  name: 'مؤسسة أحمد للتجارة',
  environment: 'Sandbox',
  clientId: 'facade01-0000-4000-8000-000000000001',
  secret1: '5ec2e701-0001-4000-8000-000000000001',
  registrationNumber: '990104217',
};
const OTHER = {
  name: 'Blue Heron',
  environment: 'Sandbox',
  clientId: 'facade02-0000-4000-8000-000000000002',
  secret1: '5ec2e702-0001-4000-8000-000000000002',
  registrationNumber: '990118034',
};

test('the row menu copies, pauses, forgets, edits and deletes', async ({ page }) => {
  const row = await addProfile(page, OTHER);
  const choose = async (item: string) => {
    await row.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  // Chromium writes what is copied to the primary selection as well; ours must not be there.
  await writeClipboard('selected by hand', 'primary');
  await row.getByRole('button', { name: 'Copy token' }).click();
  await expect(row.getByText('Valid', { exact: true })).toBeVisible();
  const token = await readClipboard();
  expect(await readClipboard('primary')).toBe('selected by hand');

  await choose('Copy as Bearer');
  await expect.poll(() => readClipboard()).toBe(`Bearer ${token}`);
  await choose('Copy as header');
  await expect.poll(() => readClipboard()).toBe(`Authorization: Bearer ${token}`);
  expect(await readClipboard('primary')).not.toContain(token);

  await choose('Pause renewal');
  await expect(row.getByText('Paused', { exact: true })).toBeVisible();
  await choose('Resume renewal');
  await expect(row.getByText('Valid', { exact: true })).toBeVisible();
  await choose('Forget token');
  await expect(row.getByText('Not signed in', { exact: true })).toBeVisible();

  await choose('Edit');
  const form = page.getByRole('dialog', { name: 'Edit profile' });
  await form.getByLabel('Profile name').fill('Blue Heron Ltd');
  await form.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await expect(form.getByLabel('Profile name')).toHaveValue('Blue Heron Ltd');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(rowOf(page, 'Blue Heron Ltd')).toBeVisible();

  await rowOf(page, 'Blue Heron Ltd').getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const question = page.getByRole('dialog', { name: /Blue Heron Ltd.*\?/ });
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('button', { name: 'Try the Sandbox' })).toBeVisible();
});

test('keys alone are enough', async ({ page }) => {
  await page.keyboard.press('Control+N');
  const form = page.getByRole('dialog', { name: 'Add profile' });
  await expect(form.getByLabel('Profile name')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await addProfile(page, OTHER);
  await addProfile(page, TAXPAYER);

  await page.keyboard.press('Control+F');
  await expect(page.getByRole('searchbox', { name: 'Search profiles' })).toBeFocused();
  await page.keyboard.type('heron');
  await page.keyboard.press('ArrowDown');
  await expect(rowOf(page, 'Blue Heron')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Token of Blue Heron' })).toBeVisible();
  expect((await readClipboard()).split('.')).toHaveLength(3);
  const expiresAt = () =>
    rowOf(page, 'Blue Heron').getByRole('timer').getAttribute('data-expires-at');
  const before = Number(await expiresAt());
  await page.waitForTimeout(1_100);
  await page.keyboard.press('F5');
  await expect.poll(async () => Number(await expiresAt())).toBeGreaterThan(before);
});

test('search folds Arabic, and the summary filters', async ({ page }) => {
  await addProfile(page, OTHER);
  const row = await addProfile(page, TAXPAYER);
  await row.getByRole('button', { name: 'Get token' }).click();
  const search = page.getByRole('searchbox', { name: 'Search profiles' });
  const rows = page.getByRole('grid', { name: 'Profiles' }).getByRole('row');
  for (const [query, name] of [
    ['موسسه احمد', TAXPAYER.name],
    ['٩٩٠١١٨', OTHER.name],
    ['facade02', OTHER.name],
  ] as const) {
    await search.fill(query);
    await expect(rows.filter({ hasText: name })).toHaveCount(1);
    await expect(rows).toHaveCount(2);
  }
  await search.fill('');
  const summary = page.getByRole('group', { name: 'Summary' });
  await summary.getByRole('button', { name: '1 valid' }).click();
  await expect(summary.getByRole('button', { name: '1 valid' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(rows.filter({ hasText: OTHER.name })).toHaveCount(0);
  await summary.getByRole('button', { name: '1 valid' }).click();
  await expect(rows.filter({ hasText: OTHER.name })).toHaveCount(1);
});

test('what the portal shows can be pasted as it is', async ({ page }) => {
  const form = await openForm(page);
  await writeClipboard(
    `Client ID\n\u200e${OTHER.clientId}\nClient Secret 1\n${OTHER.secret1}\nClient Secret 2\n5ec2e702-0002-4000-8000-000000000002`,
  );
  await form.getByLabel('Profile name').fill('Pasted');
  await page.keyboard.press('Control+V');
  await expect(form.getByLabel('Client ID', { exact: true })).toHaveValue(OTHER.clientId);
  await expect(form.getByLabel('Client secret 1', { exact: true })).toHaveValue(OTHER.secret1);
  await expect(form.getByLabel('Profile name')).toHaveValue('Pasted');
  await form.getByLabel('Environment', { exact: true }).selectOption({ label: 'Sandbox' });
  await form.getByLabel('On behalf of', { exact: true }).waitFor({ state: 'detached' });
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(rowOf(page, 'Pasted')).toBeVisible();
});

test('a duplicate is refused beside its field, with nothing lost', async ({ page }) => {
  await addProfile(page, OTHER);
  const form = await openForm(page);
  await form.getByLabel('Profile name').fill('Twin');
  await form.getByLabel('Environment', { exact: true }).selectOption({ label: 'Sandbox' });
  await form.getByLabel('Client ID', { exact: true }).fill(OTHER.clientId);
  await form.getByLabel('Client secret 1', { exact: true }).fill('another secret');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form.getByLabel('Client ID', { exact: true })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expect(form.getByLabel('Client secret 1', { exact: true })).toHaveValue('another secret');
});

test.describe('an Arabic desktop', () => {
  test.use({ launch: { locale: 'ar' } });

  test('begins in Arabic, from right to left, and says in Arabic what was copied', async ({
    page,
  }) => {
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.getByRole('button', { name: 'جرّب بيئة التجربة' }).click();
    const row = page.getByRole('row', { name: /^شركة النخلات السبع للمنسوجات/ }).first();
    await page.getByRole('searchbox').fill('النخلات السبع');
    await row.getByRole('button', { name: 'نسخ الرمز' }).click();
    await expect(row.getByText('صالح', { exact: true })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'شركة النخلات السبع' })).toBeVisible();
    await expect(row.getByRole('timer')).toHaveText(/^59:/);
  });
});
