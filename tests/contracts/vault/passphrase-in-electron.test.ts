import { resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { PassphraseHostCommands } from '../../support/electron-host/passphrase-host';
import { startElectronHost } from '../../support/electron-host/start-electron-host';

const entry = resolve(import.meta.dirname, '../../support/electron-host/passphrase-host.ts');

it.each([
  ['a folder', false],
  ['an archive, as in the packaged program', true],
])("works in Electron's main process, from %s", async (_, inArchive) => {
  const host = await startElectronHost<PassphraseHostCommands>({ entry, inArchive });
  onTestFinished(async () => void (await host.close()));
  const answer = await host.call('roundTrip', { passphrase: 'صحيح horse battery', text: 'النيل' });
  expect(answer).toMatchObject({ opened: 'النيل', wrong: 'wrong' });
  expect(answer.workFactor).toBeGreaterThanOrEqual(15);
  expect(answer.workFactor).toBeLessThanOrEqual(18);
  expect(host.uncaught()).toEqual([]);
  const { workFactor, totalMs, longestHoldMs } = answer;
  console.log(
    `Electron ${host.electronVersion}: factor ${workFactor}, sealed and opened twice in ${Math.round(totalMs)} ms, ` +
      `main process held up for ${Math.round(longestHoldMs)} ms at most`,
  );
  // On the main thread each run of scrypt would hold it up for longer; on a busy computer ticks come late as well.
  expect(longestHoldMs).toBeLessThan(totalMs / 5);
});

it('does not bring Electron down when it is left in the middle of the work', async () => {
  const host = await startElectronHost<PassphraseHostCommands>({ entry });
  await host.call('beginToSeal', null);
  await new Promise(resolve => setTimeout(resolve, 600));
  expect(await host.close()).toBe(0);
});
