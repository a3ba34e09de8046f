import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright/test';
import { type Canary, makeCanary } from '../support/canary/canary';
import {
  backUpAndRestore,
  saveForm,
  setPassphraseInSettings,
  typePassphrase,
  typeSecrets,
} from '../support/canary/canary-steps';
import { createFinder } from '../support/canary/create-finder';
import { recordBus } from '../support/canary/record-bus';
import { searchFolders } from '../support/canary/search-folders';
import { searchProcesses } from '../support/canary/search-processes';
import { WHOLE_STRINGS } from '../support/canary/strings-of-heap';
import { watchMiftah } from '../support/canary/watch-miftah';
import { readClipboard } from '../support/desktop/clipboard';
import { runCommand } from '../support/desktop/command';
import { addEnvironment, fillForm, openForm, rowOf } from '../support/desktop/desk';
import { expect, test } from '../support/desktop/launch-miftah';
import { startOthersServer } from '../support/desktop/others-server';
import { lockScreen } from '../support/desktop/vault-steps';
import { openWithStockAge } from '../support/stock-age';

const REVEAL_MS = 15_000;
const OFFICE = { environment: 'Office', clientId: 'client-canary' };

const secret1 = makeCanary('secret 1');
const secret2 = makeCanary('secret 2');
const newSecret1 = makeCanary('new secret 1');
const wrongSecret = makeCanary('wrong secret');
const halfTyped = makeCanary('half-typed secret');
const passphrase = makeCanary('passphrase');
const wrongPassphrase = makeCanary('wrong passphrase');
const backupPassphrase = makeCanary('backup passphrase');

/**
 * The calls that carry what a person typed to the main process, and the one answer that carries what she asked to
 * see. Nothing else that passes between page and main may hold a canary.
 */
const CARRIERS = {
  'main testSignIn': [secret1, secret2, wrongSecret],
  'main saveProfile': [newSecret1, secret1, secret2, wrongSecret],
  'main setPassphrase': [passphrase],
  'main createBackup': [backupPassphrase],
  'main previewRestore': [backupPassphrase, wrongPassphrase],
  'main unlock': [passphrase, wrongPassphrase],
  'page revealSecret': [newSecret1, secret1],
};

// promises.md 34, over all that a person does with secrets.
test('secrets, tokens and passphrases are found nowhere but in the age files', async ({
  launchMiftah,
  userData,
}, testInfo) => {
  test.setTimeout(900_000);
  const canaries: Canary[] = [secret1, secret2, newSecret1, wrongSecret, halfTyped];
  canaries.push(passphrase, wrongPassphrase, backupPassphrase);
  const bus = testInfo.outputPath('bus.pcap');
  const recording = await recordBus(bus);
  const server = await startOthersServer();
  const miftah = await launchMiftah({ args: WHOLE_STRINGS });
  const { app, page } = miftah;
  const watch = await watchMiftah(miftah, canaries, testInfo.outputDir);

  /** One look for them all; a failure names where they were found and does not end the run. */
  const nothingFound = async (when: string, ...searches: (() => Promise<readonly string[]>)[]) => {
    for (const search of searches) expect.soft(await search(), when).toEqual([]);
  };
  const copiedToken = async (row: Locator): Promise<string> => {
    const before = await readClipboard();
    await row.getByRole('button', { name: 'Copy token' }).click();
    // A copied secret may be cleared meanwhile.
    const isNew = (text: string) => text !== before && text.split('.').length === 3;
    await expect.poll(async () => isNew(await readClipboard())).toBe(true);
    return readClipboard();
  };

  await addEnvironment(page, OFFICE.environment, server.url);
  const row = rowOf(page, 'Own');
  expect((await searchFolders([userData], () => [])).seen).toBeGreaterThan(0);
  expect((await searchProcesses(app.process().pid ?? 0, () => [])).seen).toBeGreaterThan(2);

  await test.step('a service that repeats the secret it refuses', async () => {
    const said = `Secret ${wrongSecret.text} is wrong`;
    server.refuseWith(400, { error: 'invalid_client', error_description: said });
    const form = await openForm(page);
    await fillForm(form, { name: 'Refused', ...OFFICE });
    await typeSecrets(form, wrongSecret.text);
    await form.getByRole('button', { name: 'Test sign-in' }).click();
    await expect(form.getByRole('alert')).toContainText('Secret ••• is wrong');
    await saveForm(form);
    const refused = rowOf(page, 'Refused');
    await refused.getByRole('button', { name: 'Get token' }).click();
    await refused.click();
    const details = page.getByRole('region', { name: 'Details of Refused' });
    await expect(details.getByRole('alert')).toContainText('Secret ••• is wrong');
    await nothingFound('after a refused login', watch.page, watch.outside);
    server.refuseWith(400, null);
    await refused.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(refused).toHaveCount(0);
  });

  await test.step('secrets typed, tried out and saved', async () => {
    const form = await openForm(page);
    await fillForm(form, { name: 'Own', ...OFFICE });
    await typeSecrets(form, secret1.text, secret2.text);
    await form.getByRole('button', { name: 'Test sign-in' }).click();
    await expect(form.getByText('Sign-in works')).toBeVisible();
    await saveForm(form);
    await row.waitFor();
    await nothingFound('after the form', watch.page, watch.outside);
  });

  // Renewed by itself half a minute later, while all that follows goes on.
  server.issueFor(45);
  canaries.push({ name: 'token', text: await copiedToken(row) });
  server.issueFor(3600);
  const logins = server.logins.length;

  await test.step('the recovery passphrase', async () => {
    await setPassphraseInSettings(page, passphrase.text);
    await nothingFound('after the passphrase was set', watch.page, watch.outside);
  });

  await row.click();
  const details = page.getByRole('region', { name: 'Details of Own' });
  const reveal = details.getByRole('button', { name: 'Reveal client secret 1' });
  const isShown = async ({ text }: Canary) => (await details.textContent())?.includes(text);

  await test.step('a secret shown, and hidden again by itself', async () => {
    await reveal.click();
    await expect.poll(() => isShown(secret1)).toBe(true);
    expect(await watch.page()).toEqual(['page: secret 1, utf-8']);
    await expect(reveal).toBeVisible({ timeout: 2 * REVEAL_MS });
    await nothingFound('after it was shown', watch.page);
    await details.getByRole('button', { name: 'Copy client secret 2' }).click();
    await expect.poll(readClipboard).toBe(secret2.text);
    await nothingFound('after it was copied', watch.page, watch.outside);
  });

  const backup = join(homedir(), 'Documents', 'backup.age');
  await test.step('a backup made and restored', async () => {
    await mkdir(join(backup, '..'), { recursive: true });
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    }, backup);
    await backUpAndRestore(page, backupPassphrase.text, wrongPassphrase.text);
    await nothingFound('after the backup', watch.page, watch.outside);
  });

  await test.step('a token renewed', async () => {
    await expect.poll(() => server.logins.length, { timeout: 60_000 }).toBeGreaterThan(logins);
    canaries.push({ name: 'renewed token', text: await copiedToken(row) });
  });

  await test.step('a profile edited', async () => {
    await row.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const form = page.getByRole('dialog', { name: 'Edit profile' });
    await typeSecrets(form, newSecret1.text);
    await saveForm(form);
    await nothingFound('after the edit', watch.page, watch.outside);
    canaries.push({ name: 'last token', text: await copiedToken(row) });
  });

  await test.step('locked while a secret is shown, unlocked at the second attempt', async () => {
    await reveal.click();
    await expect.poll(() => isShown(newSecret1)).toBe(true);
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    await nothingFound('while locked', watch.page, watch.outside);
    // What is on its way is finished first: the token cache is written, the clipboard cleared.
    await expect.poll(watch.main).toEqual([]);
    await typePassphrase(page, wrongPassphrase.text);
    await expect(page.getByRole('alert')).toContainText('That is not the passphrase.');
    await expect(page.getByRole('button', { name: 'Unlock', exact: true })).toBeEnabled();
    await typePassphrase(page, passphrase.text);
    await row.waitFor();
    await nothingFound('once unlocked', watch.page, watch.outside);
    expect(await watch.main()).toContain('main: new secret 1, utf-8');
  });

  await test.step('locked over a form that is half filled in', async () => {
    const form = await openForm(page);
    await typeSecrets(form, halfTyped.text);
    // As idle time or the screen's lock does: the keys of the desk rest behind a form.
    await page.evaluate(() => window.miftah.lock(null));
    await lockScreen(page).waitFor();
    await nothingFound('while locked over a form', watch.page, watch.outside);
    await typePassphrase(page, passphrase.text);
    await row.waitFor();
  });

  await test.step('the page crashes, Miftah quits', async () => {
    await app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>(resolve => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.once('did-finish-load', () => resolve());
          contents?.forcefullyCrashRenderer();
        }),
    );
    await nothingFound('after the crash', watch.outside);
    await miftah.close();
    await nothingFound('after quitting', watch.outside);
    const clipboards = await Promise.all([readClipboard(), readClipboard('primary')]);
    expect.soft(createFinder(canaries)(Buffer.from(clipboards.join('\n')))).toEqual([]);
  });

  await test.step('what the page and the desktop were told', async () => {
    const named = Object.entries(CARRIERS).map(([way, all]) => [way, all.map(c => c.name)]);
    expect.soft(await watch.ipc()).toEqual(Object.fromEntries(named));
    await recording.stop();
    const said = await readFile(bus);
    expect(said.includes('org.freedesktop.Secret')).toBe(true);
    expect.soft(createFinder(canaries)(said)).toEqual([]);
  });

  await test.step('the next start', async () => {
    const next = await launchMiftah({ args: WHOLE_STRINGS });
    const nextWatch = await watchMiftah(next, canaries, testInfo.outputDir);
    await expect(rowOf(next.page, 'Own').getByText('Valid', { exact: true })).toBeVisible();
    await nothingFound('after the next start', nextWatch.page, nextWatch.outside);
    await next.close();
    await nothingFound('after the end', nextWatch.outside);
    expect.soft(await nextWatch.ipc()).toEqual({});
  });

  await test.step('they are in the age files, which the stock age tool opens', async () => {
    const key = testInfo.outputPath('key.txt');
    const recovery = await readFile(join(userData, 'slots', 'recovery.age'));
    await writeFile(key, await openWithStockAge(recovery, passphrase.text), { mode: 0o600 });
    const open = async (name: string) => {
      const { stdout } = await runCommand('age', ['-d', '-i', key, join(userData, name)]);
      return namesIn(Buffer.from(stdout), canaries);
    };
    expect(await open('vault.age')).toEqual(['new secret 1', 'secret 2']);
    expect(await open('tokens.age')).toContain('last token');
    const opened = await openWithStockAge(await readFile(backup), backupPassphrase.text);
    expect(namesIn(opened, canaries)).toEqual(['secret 1', 'secret 2']);
    await rm(key);
  });
  await server.stop();
});

function namesIn(bytes: Uint8Array, canaries: readonly Canary[]): readonly string[] {
  return [...new Set(createFinder(canaries)(bytes).map(found => found.split(',')[0] ?? ''))].sort();
}
