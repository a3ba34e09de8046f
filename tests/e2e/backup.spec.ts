import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { addProfile, rowOf } from '../support/desktop/desk';
import { loseKeyStore } from '../support/desktop/key-store';
import { expect, test } from '../support/desktop/launch-miftah';
import type { RunningMiftah } from '../support/desktop/running-miftah';
import { openSettings } from '../support/desktop/vault-steps';

const BACKUP_PASSPHRASE = 'a passphrase for the backup alone';
const PROFILE = {
  name: 'Kept Ltd',
  environment: 'Preproduction',
  clientId: 'client-kept',
  secret1: 'the first secret',
  registrationNumber: '100015840',
};

/** The system's own file dialogs answer this path; nobody can click them here. */
async function answerDialogs({ app }: RunningMiftah, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);
}

async function backUp(page: Page): Promise<void> {
  const settings = await openSettings(page, 'Backup');
  await settings.getByLabel('Backup passphrase', { exact: true }).fill(BACKUP_PASSPHRASE);
  await settings.getByLabel('Repeat passphrase', { exact: true }).fill(BACKUP_PASSPHRASE);
  await settings.getByRole('button', { name: 'Back up…' }).click();
  await expect(settings.getByText(/Backup written/)).toBeVisible({ timeout: 60_000 });
  await settings.getByRole('button', { name: 'Close' }).click();
}

async function openBackup(page: Page) {
  const settings = await openSettings(page, 'Backup');
  await settings.getByRole('button', { name: 'Restore from a backup…' }).click();
  const field = settings.getByLabel('Backup passphrase', { exact: true }).last();
  await field.fill('not that passphrase');
  await settings.getByRole('button', { name: 'Open backup' }).click();
  await expect(settings.getByText('That is not the passphrase.')).toBeVisible({ timeout: 60_000 });
  await field.fill(BACKUP_PASSPHRASE);
  await settings.getByRole('button', { name: 'Open backup' }).click();
  await expect(settings.getByRole('button', { name: 'Restore', exact: true })).toBeVisible({
    timeout: 60_000,
  });
  return settings;
}

test.describe('A backup', () => {
  let folder: string;
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backup-'));
  });
  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  test('is restored on a computer with another key store, after a preview', async ({
    launchMiftah,
  }) => {
    const file = join(folder, 'miftah.age');
    const first = await launchMiftah();
    await answerDialogs(first, file);
    await addProfile(first.page, PROFILE);
    await addProfile(first.page, { ...PROFILE, name: 'Second Ltd', clientId: 'client-2' });
    await backUp(first.page);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await first.close();

    await loseKeyStore();
    const second = await launchMiftah({ userData: join(folder, 'other') });
    await answerDialogs(second, file);
    const settings = await openBackup(second.page);
    await expect(settings.getByText('2 new')).toBeVisible();
    await settings.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(settings.getByText('2 profiles added.')).toBeVisible();
    await settings.getByRole('button', { name: 'Close' }).click();
    await expect(rowOf(second.page, 'Kept Ltd')).toBeVisible();
    await second.close();
    const again = await launchMiftah({ userData: join(folder, 'other') });
    await expect(rowOf(again.page, 'Second Ltd')).toBeVisible();
  });

  test('leaves the choice where both sides differ', async ({ miftah, page }) => {
    const file = join(folder, 'miftah.age');
    await answerDialogs(miftah, file);
    await addProfile(page, PROFILE);
    await backUp(page);
    await rowOf(page, 'Kept Ltd').getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const form = page.getByRole('dialog', { name: 'Edit profile' });
    await form.getByLabel('Profile name', { exact: true }).fill('Renamed Ltd');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(rowOf(page, 'Renamed Ltd')).toBeVisible();

    const settings = await openBackup(page);
    await expect(settings.getByText('1 different')).toBeVisible();
    await settings.getByRole('radio', { name: /Keep both/ }).check();
    await settings.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(settings.getByText('1 profile added.')).toBeVisible();
    await settings.getByRole('button', { name: 'Close' }).click();
    await expect(rowOf(page, 'Renamed Ltd')).toBeVisible();
    await expect(rowOf(page, 'Kept Ltd')).toBeVisible();
  });
});
