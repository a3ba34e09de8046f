import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './paths.mjs';
import { capture, npm } from './run.mjs';
import { PlainError, say } from './say.mjs';

/** Installs the npm packages when they are missing or differ from package-lock.json. */
export async function installNpmPackages() {
  const reason = whyInstall();
  if (!reason) return;
  say(`Installing npm packages (${reason}). This takes a minute or two.`);
  const started = Date.now();
  const { code, stdout, stderr } = await runNpm(['ci']);
  if (code !== 0 && stderr.includes('EUSAGE')) await completeLockFile();
  else if (code !== 0)
    throw new PlainError(`npm ci failed with exit code ${code}.\n${stdout}${stderr}`);
  say(`npm packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/**
 * npm ci insists on an entry for every platform's optional package. A lock file made on a network
 * that lacks some of them cannot have those; npm install keeps to the rest of it all the same.
 */
async function completeLockFile() {
  say('npm ci needs a complete package-lock.json; using npm install, which keeps to what it has.');
  rmSync(join(projectRoot, 'node_modules'), { recursive: true, force: true });
  const { code, stdout, stderr } = await runNpm(['install', '--no-save']);
  if (code !== 0)
    throw new PlainError(`npm install failed with exit code ${code}.\n${stdout}${stderr}`);
}

function runNpm(args) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier'];
  return capture(...npm([...args, ...quiet]));
}

/**
 * Compares the lock file with npm's own record of what it put into node_modules. npm writes that
 * record last, so an interrupted installation has none.
 */
function whyInstall() {
  const installed = packagesIn(join(projectRoot, 'node_modules', '.package-lock.json'));
  if (!installed) return 'node_modules is missing or incomplete';
  const wanted = packagesIn(join(projectRoot, 'package-lock.json'));
  if (!wanted) throw new PlainError('package-lock.json is missing or not readable.');
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || isLeftOut(entry, installed[path])) continue;
    if (installed[path]?.version !== entry.version) return `${path} changed in package-lock.json`;
    if (installed[path]?.integrity !== entry.integrity) return `${path} has another checksum`;
  }
  return undefined;
}

/** Optional packages of other platforms are in the lock file but rightly not on the disk. */
function isLeftOut(entry, installed) {
  return !installed && (entry.optional || entry.devOptional || entry.peer);
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
