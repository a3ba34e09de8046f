import type { Locator, Page } from 'playwright/test';

/** What a person types into the profile form; what is left out stays as the form has it. */
export type TypedProfile = {
  readonly name: string;
  readonly environment: string;
  readonly clientId?: string;
  readonly secret1?: string;
  readonly secret2?: string;
  readonly registrationNumber?: string;
  readonly onBehalfOf?: string;
  readonly sendIn?: 'header' | 'body';
  readonly scope?: string;
  readonly credential?: string;
};

/** The row of a profile in the grid. */
export function rowOf(page: Page, name: string): Locator {
  return page.getByRole('grid', { name: 'Profiles' }).getByRole('row', { name });
}

/** Opens the form, by the toolbar or on the first run. */
export async function openForm(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Add (a )?profile$/ }).click();
  return page.getByRole('dialog', { name: 'Add profile' });
}

export async function fillForm(form: Locator, typed: TypedProfile): Promise<void> {
  const fill = async (label: string, value: string | undefined) => {
    if (value !== undefined) await form.getByLabel(label, { exact: true }).fill(value);
  };
  await fill('Profile name', typed.name);
  await form.getByLabel('Environment', { exact: true }).selectOption({ label: typed.environment });
  if (typed.onBehalfOf !== undefined)
    await form.getByRole('radio', { name: 'Intermediary' }).check();
  if (typed.credential !== undefined) {
    const credential = form.getByLabel('Credential', { exact: true });
    const label = await credential.locator('option', { hasText: typed.credential }).textContent();
    await credential.selectOption({ label: label ?? '' });
  }
  await fill('Registration number', typed.registrationNumber);
  await fill('On behalf of', typed.onBehalfOf);
  await fill('Client ID', typed.clientId);
  await fill('Client secret 1', typed.secret1);
  await fill('Client secret 2', typed.secret2);
  await fill('Scope', typed.scope);
  if (typed.sendIn !== undefined) {
    await form.getByLabel('Send credentials in', { exact: true }).selectOption(typed.sendIn);
  }
}

/** Adds a profile as a person would, and waits until its row is there. */
export async function addProfile(page: Page, typed: TypedProfile): Promise<Locator> {
  const form = await openForm(page);
  await fillForm(form, typed);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.waitFor({ state: 'hidden' });
  const row = rowOf(page, typed.name);
  await row.waitFor();
  return row;
}

/** Adds a custom environment through the settings. */
export async function addEnvironment(page: Page, name: string, url: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('tab', { name: 'Environments' }).click();
  await settings.getByRole('button', { name: 'Add environment' }).click();
  await settings.getByLabel('Environment name').fill(name);
  await settings.getByLabel('Identity service URL').fill(url);
  await settings.getByRole('button', { name: 'Save environment' }).click();
  await settings.getByText(name, { exact: true }).waitFor();
  await settings.getByRole('button', { name: 'Close' }).click();
  await settings.waitFor({ state: 'hidden' });
}

/** The payload of a JWT, as an ERP's developer would look at it. */
export function claimsOf(token: string): Record<string, unknown> {
  const payload = token.split('.')[1] ?? '';
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>;
}
