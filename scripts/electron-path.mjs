// Prints the path of the Electron executable, after installing what is missing.
import { electronRuntime } from './lib/electron/runtime.mjs';
import { installNpmPackages } from './lib/npm-packages.mjs';
import { runMain } from './lib/say.mjs';

await runMain(async () => {
  await installNpmPackages();
  console.log((await electronRuntime()).executable);
});
