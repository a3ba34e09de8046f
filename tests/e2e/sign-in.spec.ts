import { readClipboard } from '../support/desktop/clipboard';
import { addProfile, claimsOf, fillForm, openForm, rowOf } from '../support/desktop/desk';
import { expect, test } from '../support/desktop/launch-miftah';

// Samples of the Sandbox, as `npm run sandbox` prints them.
const sample = (number: string, secret: 1 | 2 = 1) => ({
  environment: 'Sandbox',
  clientId: `facade${number}-0000-4000-8000-0000000000${number}`,
  secret1: `5ec2e7${number}-000${secret}-4000-8000-0000000000${number}`,
});

test.describe('Signing in to the Sandbox', () => {
  test('a taxpayer: credentials in, status, countdown, token on the clipboard', async ({
    page,
  }) => {
    const row = await addProfile(page, { name: 'Seven Palms', ...sample('01') });
    await expect(row).toHaveAccessibleName(/^Seven Palms/);
    await expect(row.getByText('Not signed in', { exact: true })).toBeVisible();

    await row.getByRole('button', { name: 'Get token' }).click();
    await expect(row.getByText('Valid', { exact: true })).toBeVisible();
    const timer = row.getByRole('timer');
    await expect(timer).toHaveText(/^(59:[0-5]\d|1:00:00)$/);
    const expiresAt = Number(await timer.getAttribute('data-expires-at'));
    expect(Math.abs(expiresAt - Date.now() - 3_600_000)).toBeLessThan(60_000);
    const shown = await timer.textContent();
    await expect(timer).not.toHaveText(shown ?? '');

    await row.getByRole('button', { name: 'Copy token' }).click();
    const time = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Africa/Cairo',
      hour: '2-digit',
      minute: '2-digit',
    }).format(expiresAt);
    await expect(page.getByRole('status')).toContainText([
      `Token of Seven Palms (Sandbox) copied, valid until ${time}`,
    ]);
    const token = await readClipboard();
    const claims = claimsOf(token);
    expect(claims).toMatchObject({ TaxRin: '990104217', client_id: sample('01').clientId });

    const api = `${claims.iss}/api/v1.0/documenttypes`;
    const asked = await fetch(api, { headers: { authorization: `Bearer ${token}` } });
    expect(asked.status).toBe(200);
  });

  test('an intermediary signs in on behalf of a taxpayer', async ({ page }) => {
    const row = await addProfile(page, {
      name: 'Papyrus by Amina',
      ...sample('07'),
      onBehalfOf: '990125581',
    });
    await row.getByRole('button', { name: 'Copy token' }).click();
    await expect(page.getByRole('status')).toContainText([/Token of Papyrus by Amina/]);
    expect(claimsOf(await readClipboard())).toMatchObject({
      TaxRin: '990125581',
      IntermedRIN: '990200013',
    });
  });

  test('a wrong secret is explained, and an edit mends it', async ({ page }) => {
    const row = await addProfile(page, { name: 'Honey Coast', ...sample('08', 1) });
    await row.getByRole('button', { name: 'Get token' }).click();
    await expect(row.getByText('Needs you', { exact: true })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Summary' })).toContainText('1 need');

    await row.click();
    const details = page.getByRole('region', { name: 'Details of Honey Coast' });
    const alert = details.getByRole('alert');
    await expect(alert).toContainText('invalid_client');
    await alert.getByRole('button', { name: 'Edit' }).click();
    const form = page.getByRole('dialog', { name: 'Edit profile' });
    await form.getByLabel('Client secret 1', { exact: true }).fill(sample('08', 2).secret1);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(form).toBeHidden();
    await rowOf(page, 'Honey Coast').getByRole('button', { name: 'Get token' }).click();
    await expect(rowOf(page, 'Honey Coast').getByText('Valid', { exact: true })).toBeVisible();
  });

  test('a blocked system user is told as blocked, with the words of the service', async ({
    page,
  }) => {
    const row = await addProfile(page, { name: 'Granite', ...sample('09') });
    await row.getByRole('button', { name: 'Get token' }).click();
    await expect(row.getByText('Needs you', { exact: true })).toBeVisible();
    await row.click();
    const alert = page.getByRole('region', { name: 'Details of Granite' }).getByRole('alert');
    await expect(alert).toContainText(/blocked/i);
    await expect(alert).toContainText('invalid_grant');
  });

  test('sign-in can be tested before saving, and nothing typed is lost', async ({ page }) => {
    const form = await openForm(page);
    await fillForm(form, { name: 'Trial', ...sample('02'), secret1: 'wrong' });
    await form.getByRole('button', { name: 'Test sign-in' }).click();
    await expect(form.getByRole('alert')).toContainText('invalid_client');
    await expect(form.getByLabel('Client ID', { exact: true })).toHaveValue(sample('02').clientId);
    await form.getByLabel('Client secret 1', { exact: true }).fill(sample('02').secret1);
    await form.getByRole('button', { name: 'Test sign-in' }).click();
    await expect(form.getByText('Sign-in works')).toBeVisible();
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(rowOf(page, 'Trial')).toBeVisible();
  });

  test('what is missing is said beside its field', async ({ page }) => {
    const form = await openForm(page);
    await fillForm(form, { name: 'Half', environment: 'Production' });
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    for (const label of ['Client ID', 'Client secret 1']) {
      await expect(form.getByLabel(label, { exact: true })).toHaveAttribute('aria-invalid', 'true');
    }
    await expect(form.getByLabel('Profile name')).toHaveValue('Half');
  });
});

test('Try the Sandbox adds every sample, and each tells its story', async ({ page }) => {
  await page.getByRole('button', { name: 'Try the Sandbox' }).click();
  const stories: readonly (readonly [name: string, status: string, code?: string])[] = [
    ['Seven Palms Textiles', 'Valid'],
    ['Long Canal Irrigation', 'Valid'],
    ['Early Rooster Poultry', 'Valid'],
    ['Quick Lime Building Materials', 'Valid'],
    ['Old Lighthouse Printing', 'Needs you', 'invalid_grant'],
    ['Crowded Market Wholesale', 'Retrying', '429'],
    ['Quiet Mill Flour', 'Retrying', '503'],
    ['Silver Ibis Jewellery', 'Needs you', 'unauthorized_client'],
    ['Patient Camel Logistics', 'Valid'],
  ];
  await expect(page.getByRole('grid', { name: 'Profiles' })).toBeVisible();
  for (const [name, status, code] of stories) {
    await page.getByRole('searchbox', { name: 'Search profiles' }).fill(name);
    const row = rowOf(page, name).first();
    await row.getByRole('button', { name: 'Get token' }).click();
    await expect(row.getByText(status, { exact: true })).toBeVisible();
    if (code !== undefined) {
      await row.click();
      await expect(
        page.getByRole('region', { name: /^Details of/ }).getByRole('alert'),
      ).toContainText(code);
    }
  }
  // No `expires_in`: the life comes from the JWT's `exp`.
  await page.getByRole('searchbox', { name: 'Search profiles' }).fill('Long Canal');
  await expect(rowOf(page, 'Long Canal').getByRole('timer')).toHaveText(/^59:/);
});
