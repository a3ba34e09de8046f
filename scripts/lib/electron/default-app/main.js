// Loads the app named on the command line into a bare Electron, as Electron's own default app does.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const { preloads, target } = readArguments(process.argv.slice(1));
const require = createRequire(join(process.cwd(), 'noop.js'));
for (const preload of preloads) require(preload);

if (target) {
  await load(resolve(target));
} else {
  console.error('Usage: electron [switches] <project folder or .js file>');
  app.exit(1);
}

/** The first argument that is not a switch is the app; what follows belongs to it. */
function readArguments(args) {
  const preloads = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i];
    if (arg === '--version' || arg === '-v') {
      console.log(`v${process.versions.electron}`);
      app.exit(0);
    } else if (arg === '-r' || arg === '--require') {
      i += 1;
      preloads.push(args[i]);
    } else if (!arg.startsWith('-')) {
      return { preloads, target: arg };
    }
  }
  return { preloads, target: undefined };
}

async function load(path) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const entry = ['.js', '.mjs', '.cjs'].includes(extname(path)) ? path : openPackage(path);
  if (!existsSync(entry)) {
    console.error(`Cannot find the app's entry ${entry}`);
    app.exit(1);
    return;
  }
  if (entry === path) app.setAppPath(dirname(path));
  try {
    // Electron holds `ready` back until this module has loaded, hence until the app has.
    await import(pathToFileURL(entry).href);
  } catch (error) {
    console.error('App threw an error during load');
    console.error(error?.stack ?? error);
    app.exit(1);
  }
}

/** Takes name, version and entry from the project's package.json. */
function openPackage(folder) {
  const file = join(folder, 'package.json');
  const facts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (facts.version) app.setVersion(facts.version);
  if (facts.productName || facts.name) app.setName(facts.productName ?? facts.name);
  if (process.platform === 'linux') app.setDesktopName(facts.desktopName ?? `${app.name}.desktop`);
  app.setAppPath(folder);
  return join(folder, facts.main ?? 'index.js');
}
