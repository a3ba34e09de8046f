import type { Locator, Page } from 'playwright/test';
import { openSettings } from '../desktop/vault-steps';

const PATIENCE = { timeout: 60_000 };

/** Types into a field key by key, as a person does: every key leaves a text of its own behind in the page. */
async function type(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.page().keyboard.press('Control+A');
  await field.page().keyboard.type(text);
}

const press = (place: Locator | Page, name: string) =>
  place.getByRole('button', { name, exact: true }).click(PATIENCE);

/** Types secrets into the open form. */
export async function typeSecrets(form: Locator, one: string, two?: string): Promise<void> {
  await type(form.getByLabel('Client secret 1', { exact: true }), one);
  if (two !== undefined) await type(form.getByLabel('Client secret 2', { exact: true }), two);
}

export async function saveForm(form: Locator): Promise<void> {
  await press(form, 'Save');
  await form.waitFor({ state: 'hidden' });
}

/** Sets the recovery passphrase by way of the settings. */
export async function setPassphraseInSettings(page: Page, passphrase: string): Promise<void> {
  const settings = await openSettings(page, 'Security');
  await press(settings, 'Set a recovery passphrase…');
  const dialog = page.getByRole('dialog', { name: 'Recovery passphrase' });
  await type(dialog.getByLabel('Passphrase', { exact: true }), passphrase);
  await type(dialog.getByLabel('Repeat passphrase', { exact: true }), passphrase);
  await press(dialog, 'Set passphrase');
  await dialog.waitFor({ state: 'hidden', ...PATIENCE });
  await press(settings, 'Close');
}

/** Makes a backup and restores it again, with a wrong passphrase first. */
export async function backUpAndRestore(page: Page, right: string, wrong: string): Promise<void> {
  const settings = await openSettings(page, 'Backup');
  const passphrase = settings.getByLabel('Backup passphrase', { exact: true });
  await type(passphrase, right);
  await type(settings.getByLabel('Repeat passphrase', { exact: true }), right);
  await press(settings, 'Back up…');
  await settings.getByText(/Backup written/).waitFor(PATIENCE);
  await press(settings, 'Restore from a backup…');
  await type(passphrase, wrong);
  await press(settings, 'Open backup');
  await settings.getByRole('alert').waitFor(PATIENCE);
  await type(passphrase, right);
  await press(settings, 'Open backup');
  await press(settings, 'Restore');
  await settings.getByText('Restored.').waitFor();
  await press(settings, 'Close');
}

/** Unlocks with a passphrase that is typed. */
export async function typePassphrase(page: Page, passphrase: string): Promise<void> {
  await type(page.getByLabel('Passphrase', { exact: true }), passphrase);
  await press(page, 'Unlock');
}
