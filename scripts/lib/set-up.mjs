import { build } from './build.mjs';
import { electronRuntime } from './electron/runtime.mjs';
import { installNpmPackages } from './npm-packages.mjs';
import { PlainError } from './say.mjs';
import { installSystemPackages } from './system-packages.mjs';

/**
 * Everything between a fresh clone and a program that can run: npm packages, system packages,
 * Electron, build. Each part does nothing when there is nothing to do.
 * @param {{ desktop: boolean, program?: boolean }} needs `desktop`: a virtual desktop will be used;
 *   `program: false` leaves the build to the caller
 * @returns {Promise<import('./electron/runtime.mjs').ElectronRuntime>}
 */
export async function setUp({ desktop, program = true }) {
  checkNode();
  await installNpmPackages();
  await installSystemPackages({ desktop });
  const runtime = await electronRuntime();
  if (program) await build();
  return runtime;
}

/** Without Electron and desktop: for checks and the stand-alone Sandbox. */
export async function setUpNodeOnly() {
  checkNode();
  await installNpmPackages();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new PlainError(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
}
