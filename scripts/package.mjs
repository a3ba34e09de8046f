// `npm run package`: the app as a folder in release/, for this platform.
// `-- --for-tests` leaves the inspector switch working, which Playwright needs; never ship that.
// `-- --installers` makes the installers of electron-builder.yml (downloads further tools).
import { build as buildProgram } from './lib/build.mjs';
import { electronRuntime } from './lib/electron/runtime.mjs';
import { installNpmPackages } from './lib/npm-packages.mjs';
import { nodeTool, run } from './lib/run.mjs';
import { PlainError, runMain, say } from './lib/say.mjs';
import { installSystemPackages } from './lib/system-packages.mjs';

await runMain(async () => {
  const { forTests, installers } = readOptions(process.argv.slice(2));
  await installNpmPackages();
  await installSystemPackages({ desktop: false });
  const runtime = await electronRuntime();
  if (!runtime.official && installers)
    throw new PlainError('Installers are made with the official Electron only.');
  if (!runtime.official)
    say('Packaged with the development Electron: for trying out, not for a release.');
  await buildProgram();
  const args = ['--publish=never', `-c.electronDist=${runtime.distPath}`];
  args.push(`-c.electronVersion=${runtime.version}`);
  if (!installers) args.push('--dir');
  if (forTests) args.push('-c.electronFuses.enableNodeCliInspectArguments=true');
  const [command, commandArgs] = nodeTool('electron-builder/cli.js', args);
  // Nothing here is signed; without this electron-builder looks for certificates on this computer.
  const env = { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' };
  return run(command, commandArgs, { env });
});

function readOptions(args) {
  const known = ['--for-tests', '--installers'];
  const unknown = args.find(arg => !known.includes(arg));
  if (unknown) throw new PlainError(`Unknown option ${unknown}. Known: ${known.join(', ')}`);
  return { forTests: args.includes('--for-tests'), installers: args.includes('--installers') };
}
