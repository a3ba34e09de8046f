import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { addProfile, rowOf } from '../support/desktop/desk';
import {
  keyStoreProcess,
  lockKeyStore,
  loseKeyStore,
  unlockKeyStore,
} from '../support/desktop/key-store';
import { answerKeyStoreDialog, waitUntilDialogCloses } from '../support/desktop/key-store-dialog';
import { expect, test } from '../support/desktop/launch-miftah';
import type { RunningMiftah } from '../support/desktop/running-miftah';
import { expectRecovery, lockScreen, setPassphrase, unlock } from '../support/desktop/vault-steps';

const PROFILE = {
  name: 'Kept Ltd',
  environment: 'Preproduction',
  clientId: 'client-kept',
  secret1: 'a secret',
  registrationNumber: '100015840',
};

/** The bytes of the vault and its slots; the token cache and notes of the last save apart. */
async function vaultBytes(userData: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const folder of [userData, join(userData, 'slots')]) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (!entry.isFile() || !/^(vault\.age|os\.|recovery)/.test(entry.name)) continue;
      found[entry.name] = (await readFile(join(folder, entry.name))).toString('base64');
    }
  }
  return found;
}

type Launch = () => Promise<RunningMiftah>;

/** A vault with a profile and, if wished, a passphrase; Miftah is closed again. */
async function vaultIn(
  launchMiftah: Launch,
  userData: string,
  { passphrase = true }: { readonly passphrase?: boolean } = {},
): Promise<Record<string, string>> {
  const { page, close } = await launchMiftah();
  await addProfile(page, PROFILE);
  if (passphrase) await setPassphrase(page);
  await close();
  return vaultBytes(userData);
}

const isThere = (page: Page) => expect(rowOf(page, 'Kept Ltd')).toBeVisible();

test.describe('The key store', () => {
  test.afterEach(async () => {
    // One desktop for all tests: the next one finds an unlocked key store.
    const pid = await keyStoreProcess();
    if (pid !== undefined) process.kill(pid, 'SIGCONT');
    await unlockKeyStore().catch(() => loseKeyStore());
  });

  test('unlocked: opens the vault by itself', async ({ launchMiftah, userData }) => {
    await vaultIn(launchMiftah, userData, { passphrase: false });
    const { page } = await launchMiftah();
    await isThere(page);
  });

  test('locked: the window answers, the vault stays as it is, and the key store’s own dialog opens it', async ({
    launchMiftah,
    userData,
  }) => {
    const before = await vaultIn(launchMiftah, userData, { passphrase: false });
    await lockKeyStore();
    const { page } = await launchMiftah();
    await expectRecovery(page, /the key store is locked/);
    expect(await vaultBytes(userData)).toEqual(before);

    await page.getByRole('button', { name: 'Unlock the key store…' }).click();
    await answerKeyStoreDialog({ key: 'Escape' });
    await waitUntilDialogCloses();
    await expectRecovery(page, /closed before the key store was unlocked/);
    expect(await vaultBytes(userData)).toEqual(before);

    await page.getByRole('button', { name: 'Unlock the key store…' }).click();
    await answerKeyStoreDialog({ text: 'pw' }, { key: 'Return' });
    await isThere(page);
    expect(await vaultBytes(userData)).toEqual(before);
  });

  test('locked: the passphrase opens the vault without it, and leaves its slot alone', async ({
    launchMiftah,
    userData,
  }) => {
    const before = await vaultIn(launchMiftah, userData);
    await lockKeyStore();
    const { page, close } = await launchMiftah();
    await expectRecovery(page, /the key store is locked/);
    await unlock(page);
    await isThere(page);
    expect(await vaultBytes(userData)).toEqual(before);
    await close();
    await unlockKeyStore();
    await isThere((await launchMiftah()).page);
  });

  test('wiped: said so, the vault stays as it is, and the passphrase makes it a way in again', async ({
    launchMiftah,
    userData,
  }) => {
    const before = await vaultIn(launchMiftah, userData);
    await loseKeyStore();
    const { page, close } = await launchMiftah();
    await expectRecovery(page, /no longer has the key of your vault/);
    expect(await vaultBytes(userData)).toEqual(before);
    await unlock(page, 'not the passphrase');
    await expect(page.getByText('That is not the passphrase.')).toBeVisible();
    expect(await vaultBytes(userData)).toEqual(before);
    await unlock(page);
    await isThere(page);
    await close();
    expect((await vaultBytes(userData))['vault.age']).toBe(before['vault.age']);
    await isThere((await launchMiftah()).page);
  });

  test('absent: without a passphrase nothing is kept; with one it is, and asked for at the start', async ({
    launchMiftah,
    userData,
  }) => {
    const { page, close } = await launchMiftah({ keyStore: 'basic' });
    await addProfile(page, PROFILE);
    expect(await readdir(userData)).not.toContain('vault.age');
    await setPassphrase(page);
    await close();
    expect(Object.keys(await vaultBytes(userData)).sort()).toEqual(['recovery.age', 'vault.age']);
    const next = await launchMiftah({ keyStore: 'basic' });
    await expect(lockScreen(next.page)).toBeVisible();
    await unlock(next.page);
    await isThere(next.page);
  });

  test('gone after the vault was made: the recovery screen, and the vault stays as it is', async ({
    launchMiftah,
    userData,
  }) => {
    const before = await vaultIn(launchMiftah, userData);
    const { page } = await launchMiftah({ keyStore: 'basic' });
    await expectRecovery(page, /does not really protect secrets|cannot be reached/);
    expect(await vaultBytes(userData)).toEqual(before);
    await unlock(page);
    await isThere(page);
    expect(await vaultBytes(userData)).toEqual(before);
  });

  test('hanging: the window answers and says so', async ({ launchMiftah, userData }) => {
    const before = await vaultIn(launchMiftah, userData);
    process.kill((await keyStoreProcess()) ?? 0, 'SIGSTOP');
    const { page } = await launchMiftah();
    await expectRecovery(page, /did not answer in time/);
    expect(await vaultBytes(userData)).toEqual(before);
    await unlock(page);
    await isThere(page);
  });

  test('of another computer: said so, with the passphrase as the way in', async ({
    launchMiftah,
    userData,
  }) => {
    await vaultIn(launchMiftah, userData);
    const note = join(userData, 'slots/os.json');
    const facts = JSON.parse(await readFile(note, 'utf8'));
    await writeFile(note, JSON.stringify({ ...facts, machine: '0123456789abcdef' }));
    await loseKeyStore();
    const { page } = await launchMiftah();
    await expectRecovery(page, /come from another computer/);
    await unlock(page);
    await isThere(page);
  });
});

test.describe('A vault that cannot be opened', () => {
  test('is set aside, whole, once the word was typed', async ({ launchMiftah, userData }) => {
    const before = await vaultIn(launchMiftah, userData, { passphrase: false });
    await loseKeyStore();
    const { page } = await launchMiftah();
    await page.getByRole('button', { name: 'Start with an empty vault…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Start with an empty vault?' });
    const confirm = dialog.getByRole('button', { name: /start/i });
    await expect(confirm).toBeDisabled();
    await dialog.getByRole('textbox').fill('EMPTY');
    await confirm.click();
    await expect(page.getByRole('button', { name: 'Add a profile' })).toBeVisible();
    const aside = (await readdir(userData)).find(name => name.startsWith('set-aside-')) ?? '';
    expect(await vaultBytes(join(userData, aside))).toEqual(before);
  });

  test('is copied, as it is, where a person wants it', async ({ launchMiftah, userData }) => {
    const before = await vaultIn(launchMiftah, userData, { passphrase: false });
    await loseKeyStore();
    const { page, app } = await launchMiftah();
    const target = join(userData, '..');
    await app.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
    }, target);
    await page.getByRole('button', { name: 'Save a copy of the files…' }).click();
    await expect(page.getByText(/The files were copied to/)).toBeVisible();
    const copy = (await readdir(target)).find(name => name.startsWith('miftah-vault-')) ?? '';
    expect(await vaultBytes(join(target, copy))).toEqual(before);
  });

  test('opens from its newest backup when the file is damaged, and says which', async ({
    launchMiftah,
    userData,
  }) => {
    const first = await launchMiftah();
    await addProfile(first.page, PROFILE);
    await addProfile(first.page, { ...PROFILE, name: 'Second Ltd', clientId: 'client-2' });
    await first.close();
    await writeFile(join(userData, 'vault.age'), 'damaged');
    const { page } = await launchMiftah();
    await isThere(page);
    await expect(rowOf(page, 'Second Ltd')).toBeHidden();
    const alert = page.getByRole('alert', { name: 'Vault restored from backup' });
    await expect(alert).toContainText('vault.age.1');
    expect((await readdir(userData)).some(name => name.startsWith('vault.age.corrupt-'))).toBe(
      true,
    );
  });

  test('warns when an older copy was put back', async ({ launchMiftah, userData }) => {
    const first = await launchMiftah();
    await addProfile(first.page, PROFILE);
    const old = await readFile(join(userData, 'vault.age'));
    await addProfile(first.page, { ...PROFILE, name: 'Second Ltd', clientId: 'client-2' });
    await first.close();
    await writeFile(join(userData, 'vault.age'), old);
    const { page } = await launchMiftah();
    await isThere(page);
    await expect(page.getByRole('alert', { name: 'Older vault opened' })).toBeVisible();
  });

  test('asks which one to keep when another program changed the file', async ({
    launchMiftah,
    userData,
  }) => {
    const { page } = await launchMiftah();
    await addProfile(page, PROFILE);
    await writeFile(join(userData, 'vault.age'), 'somebody else’s');
    await addProfile(page, { ...PROFILE, name: 'Second Ltd', clientId: 'client-2' });
    const alert = page.getByRole('alert', { name: 'Not saved' });
    await expect(alert).toBeVisible();
    expect(await readFile(join(userData, 'vault.age'), 'utf8')).toBe('somebody else’s');
    await alert.getByRole('button').first().click();
    await expect(alert).toBeHidden();
    expect(await readFile(join(userData, 'vault.age.1'), 'utf8')).toBe('somebody else’s');
    await expect(rowOf(page, 'Second Ltd')).toBeVisible();
  });
});
