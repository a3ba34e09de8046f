import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escape as escapeForQuery } from 'node:querystring';
import { makeCanary } from '../support/canary/canary';
import { createFinder } from '../support/canary/create-finder';
import { readPage } from '../support/canary/read-page';
import { recordBus } from '../support/canary/record-bus';
import { searchFolders } from '../support/canary/search-folders';
import { searchProcesses } from '../support/canary/search-processes';
import { WHOLE_STRINGS } from '../support/canary/strings-of-heap';
import { runCommand } from '../support/desktop/command';
import { openForm } from '../support/desktop/desk';
import { expect, test } from '../support/desktop/launch-miftah';

// The search of canary.spec.ts finds nothing, so here it has to show that it finds what is there.

const canary = makeCanary('planted');
const find = createFinder([canary]);
const lower = (url: string) => url.replace(/%../g, code => code.toLowerCase());

/** What other code makes of a text; the text may be a part of more. */
const PLANTS: Readonly<Record<string, (text: string) => string | Buffer>> = {
  'utf-8': text => text,
  'utf-16': text => Buffer.from(text, 'utf16le'),
  'utf-16, the other way round': text => Buffer.from(text, 'utf16le').swap16(),
  'latin-1': text => Buffer.from(text, 'latin1'),
  base64: text => btoa(Buffer.from(text).toString('latin1')),
  'base64 after one byte': text => Buffer.from(`:${text}`).toString('base64'),
  'base64 after two bytes': text => Buffer.from(`a:${text}, and more`).toString('base64'),
  base64url: text => Buffer.from(text).toString('base64url'),
  'base64url after one byte': text => Buffer.from(`?${text}, and more`).toString('base64url'),
  hex: text => Buffer.from(text).toString('hex'),
  'hex in capitals': text => Buffer.from(text).toString('hex').toUpperCase(),
  'URL-encoded': text => encodeURIComponent(text),
  'URL-encoded in small letters': text => lower(escapeForQuery(text)),
  'URL-encoded in a form': text => new URLSearchParams([['secret', text]]).toString(),
  JSON: text => JSON.stringify({ text }),
  'JSON in ASCII': text => JSON.stringify({ text }).replace('é', '\\u00E9'),
};

test.describe('The search for canaries', () => {
  test('finds one in a file in every writing, whole and in part', async ({
    browserName: _,
  }, testInfo) => {
    const file = testInfo.outputPath('below', 'file');
    await mkdir(join(file, '..'), { recursive: true });
    const search = async () => (await searchFolders([testInfo.outputDir], find)).leaks;
    for (const [writing, write] of Object.entries(PLANTS)) {
      const plant = async (text: string) => {
        const bytes = [Buffer.from('before '), Buffer.from(write(text)), Buffer.from(' after')];
        await writeFile(file, Buffer.concat(bytes));
      };
      await plant(canary.text);
      expect(await search(), writing).toContain(`${file}: planted, ${writing.split(/ |,/)[0]}`);
      // Both ends, and the middle with the signs that make the writings differ.
      for (const [from, to] of [[0, 31], [17], [9, 40]]) {
        await plant(canary.text.slice(from, to));
        expect(await search(), `${writing}, from ${from} to ${to}`).not.toEqual([]);
      }
      await plant([...canary.text].reverse().join(''));
      expect(await search()).toEqual([]);
    }
  });

  test('finds one in the name of a file', async ({ browserName: _ }, testInfo) => {
    await writeFile(testInfo.outputPath(encodeURIComponent(canary.text)), '');
    expect((await searchFolders([testInfo.outputDir], find)).leaks).not.toEqual([]);
  });

  test('finds one in the arguments and the environment of a child’s child', async () => {
    const parent = spawn('sh', ['-c', 'SECRET=$PLANT sh -c "sleep 60; :" "$PLANT" & wait'], {
      env: { ...process.env, PLANT: canary.text },
      detached: true,
      stdio: 'ignore',
    });
    const pid = parent.pid ?? 0;
    const search = async () =>
      (await searchProcesses(pid, find)).leaks.map(leak => leak.split('/')[3]);
    await expect.poll(search).toContain('cmdline: planted, utf-8');
    expect(await search()).toContain('environ: planted, utf-8');
    process.kill(-pid);
  });

  test('finds one in a notice', async ({ browserName: _ }, testInfo) => {
    const file = testInfo.outputPath('bus.pcap');
    const recording = await recordBus(file);
    await runCommand('notify-send', ['A notice', canary.text]);
    await recording.stop();
    expect(find(await readFile(file))).toContain('planted, utf-8');
  });

  test.describe('in the page', () => {
    test.use({ launch: { args: WHOLE_STRINGS } });

    test('finds one that is held, far back in a long text too, and none that is not', async ({
      page,
    }) => {
      const search = async () => find(await readPage(page));
      expect(await search()).toEqual([]);
      for (const text of [canary.text, `${'long '.repeat(5_000)}${canary.text}`]) {
        const held = await page.evaluateHandle(one => ({ in: [one] }), text);
        expect(await search()).toContain('planted, utf-8');
        await held.dispose();
        expect(await search()).toEqual([]);
      }
    });

    test('finds one in the document and in a field', async ({ page }) => {
      const form = await openForm(page);
      await form.getByLabel('Client secret 1', { exact: true }).focus();
      await page.keyboard.insertText(canary.text);
      // Nothing of JavaScript holds what stands in the field itself.
      await page.evaluate(() => document.body.replaceChildren(document.activeElement ?? ''));
      expect(find(await readPage(page))).toContain('planted, utf-8');
    });
  });
});
