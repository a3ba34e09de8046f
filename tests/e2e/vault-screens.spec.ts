import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { addProfile } from '../support/desktop/desk';
import {
  keyStoreProcess,
  lockKeyStore,
  loseKeyStore,
  unlockKeyStore,
} from '../support/desktop/key-store';
import { answerKeyStoreDialog, waitUntilDialogCloses } from '../support/desktop/key-store-dialog';
import { expect, test } from '../support/desktop/launch-miftah';
import { LOOKS, type Look, look, wear } from '../support/desktop/looks';
import { lockScreen, PASSPHRASE, setPassphrase } from '../support/desktop/vault-steps';

const PROFILE = {
  name: 'Seven Palms Textiles',
  environment: 'Preproduction',
  clientId: '0b6f7a52-6f44-4a8e-9a0d-2f1f7d6d0c11',
  secret1: 'not-used',
  registrationNumber: '100015840',
};

/** One screen in every look; `show` brings it up in the language worn. */
async function everyLook(
  page: Page,
  screen: string,
  show: (wearing: Look) => Promise<unknown> = async () => undefined,
): Promise<void> {
  for (const wearing of LOOKS) {
    await wear(page, wearing);
    await show(wearing);
    await look(page, screen, wearing);
  }
  await wear(page, LOOKS[0]);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.afterEach(async () => {
  const pid = await keyStoreProcess();
  if (pid !== undefined) process.kill(pid, 'SIGCONT');
  await unlockKeyStore().catch(() => loseKeyStore());
});

test('the vault’s own screens and dialogs', async ({ page, miftah, userData }) => {
  test.setTimeout(900_000);
  await addProfile(page, { ...PROFILE, secret2: 'also-not-used' });
  await everyLook(page, 'passphrase', async ({ text }) => {
    await page.keyboard.press('Escape');
    await button(page, text.vault.passphrase.open).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
  await page.keyboard.press('Escape');
  await setPassphrase(page);

  await everyLook(page, 'details-secrets', async ({ text }) => {
    await page.getByRole('grid').getByRole('row').nth(1).click();
    await button(page, text.secrets.secret1.reveal).click();
    await expect(page.getByText('not-used', { exact: true })).toBeVisible();
  });
  const backup = join(userData, '..', 'miftah-backup.age');
  await miftah.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, backup);
  for (const wearing of LOOKS) {
    const { text } = wearing;
    await wear(page, wearing);
    await button(page, text.desk.toolbar.settings).click();
    await page.getByRole('tab', { name: text.settings.tab.security }).click();
    await look(page, 'settings-security', wearing);
    await page.getByRole('tab', { name: text.settings.tab.backup }).click();
    await look(page, 'settings-backup', wearing);
    if (wearing === LOOKS[0]) {
      await page.getByLabel(text.backup.passphrase, { exact: true }).first().fill(PASSPHRASE);
      await page.getByLabel(text.backup.create.repeat).fill(PASSPHRASE);
      await button(page, text.backup.create.button).click();
      await expect(page.getByText(/Backup written/)).toBeVisible({ timeout: 60_000 });
    }
    await button(page, text.backup.restore.choose).click();
    await page.getByLabel(text.backup.passphrase, { exact: true }).last().fill(PASSPHRASE);
    await button(page, text.backup.restore.open).click();
    await expect(button(page, text.backup.restore.button)).toBeVisible({ timeout: 60_000 });
    await look(page, 'restore', wearing);
    await button(page, text.action.cancel).click();
    await button(page, text.action.close).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await rm(backup);
  await wear(page, LOOKS[0]);

  await writeFile(join(userData, 'vault.age'), 'changed by another program');
  await addProfile(page, { ...PROFILE, name: 'Blue Heron Spices', clientId: 'client-2' });
  await expect(page.getByRole('alert', { name: 'Not saved' })).toBeVisible();
  await everyLook(page, 'conflict');
  await page.getByRole('alert', { name: 'Not saved' }).getByRole('button').first().click();

  await page.keyboard.press('Control+l');
  await expect(lockScreen(page)).toBeVisible();
  await everyLook(page, 'locked', async ({ text }) => {
    await page.getByLabel(text.vault.unlock.passphrase, { exact: true }).fill('wrong');
    await button(page, text.vault.unlock.button).click();
    await expect(page.getByText(text.vault.unlock.checking)).toBeVisible();
    await expect(page.getByText(text.vault.unlock.checking)).toBeHidden({ timeout: 60_000 });
    await expect(page.getByText(text.appError.wrong_passphrase)).toBeVisible();
  });
});

test('what is said about an opened vault', async ({ launchMiftah, userData }) => {
  test.setTimeout(600_000);
  const first = await launchMiftah();
  await addProfile(first.page, PROFILE);
  const old = await readFile(join(userData, 'vault.age'));
  await addProfile(first.page, { ...PROFILE, name: 'Blue Heron Spices', clientId: 'client-2' });
  await first.close();
  await writeFile(join(userData, 'vault.age'), old);
  const older = await launchMiftah();
  await everyLook(older.page, 'older-copy');
  await older.close();
  await writeFile(join(userData, 'vault.age'), 'damaged');
  const restored = await launchMiftah();
  await everyLook(restored.page, 'restored');
});

/** A recovery screen in every look, once the vault has been looked at. */
async function everyRecoveryLook(page: Page, screen: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'The vault cannot be opened' })).toBeVisible();
  await everyLook(page, screen);
}

test('the recovery screens', async ({ launchMiftah, userData }) => {
  test.setTimeout(900_000);
  const first = await launchMiftah();
  await addProfile(first.page, PROFILE);
  await addProfile(first.page, { ...PROFILE, name: 'Blue Heron Spices', clientId: 'client-2' });
  await first.close();

  await lockKeyStore();
  const locked = await launchMiftah();
  await everyRecoveryLook(locked.page, 'recovery-locked');
  await button(locked.page, 'Unlock the key store…').click();
  await answerKeyStoreDialog({ key: 'Escape' });
  await waitUntilDialogCloses();
  await everyRecoveryLook(locked.page, 'recovery-dismissed');
  await locked.close();
  await unlockKeyStore();

  const opened = await launchMiftah();
  await setPassphrase(opened.page);
  await opened.close();
  const absent = await launchMiftah({ keyStore: 'basic' });
  await everyRecoveryLook(absent.page, 'recovery-weak');
  await absent.close();

  process.kill((await keyStoreProcess()) ?? 0, 'SIGSTOP');
  const hanging = await launchMiftah();
  await everyRecoveryLook(hanging.page, 'recovery-hanging');
  await hanging.close();
  process.kill((await keyStoreProcess()) ?? 0, 'SIGCONT');

  await rm(join(userData, 'vault.age'));
  await mkdir(join(userData, 'vault.age'));
  const folder = await launchMiftah();
  await everyRecoveryLook(folder.page, 'recovery-backups');
  await everyLook(folder.page, 'start-empty', async ({ text }) => {
    await folder.page.keyboard.press('Escape');
    await button(folder.page, text.vault.startEmpty.button).click();
    await expect(folder.page.getByRole('dialog')).toBeVisible();
  });
  await folder.close();

  await loseKeyStore();
  const wiped = await launchMiftah();
  await everyRecoveryLook(wiped.page, 'recovery-wiped');
  await wiped.close();
  const note = join(userData, 'slots/os.json');
  const facts = JSON.parse(await readFile(note, 'utf8'));
  await writeFile(note, JSON.stringify({ ...facts, machine: '0123456789abcdef' }));
  const elsewhere = await launchMiftah();
  await everyRecoveryLook(elsewhere.page, 'recovery-other-computer');
});

test('without a key store', async ({ launchMiftah }) => {
  const { page } = await launchMiftah({ keyStore: 'basic' });
  await everyLook(page, 'memory-only');
});
