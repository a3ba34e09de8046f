import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchDownload } from '../download.mjs';
import { cacheFolder, projectRoot } from '../paths.mjs';
import { say } from '../say.mjs';
import { unfinishedFolder } from '../temporary-folder.mjs';

const stallMs = 20_000;
const rememberFailureMs = 24 * 3_600_000;
const electronPackage = join(projectRoot, 'node_modules', 'electron');

/**
 * The official Electron that package.json pins: what is there, or what can be downloaded now.
 * A failed download is remembered for a day when `canFallBack`, so that a network which blocks the
 * release page costs seconds once. MIFTAH_RETRY_ELECTRON=1 tries again at once.
 * @returns {Promise<import('./runtime.mjs').ElectronRuntime | undefined>}
 */
export async function officialElectron({ canFallBack }) {
  const version = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;
  const found = installedElectron(version);
  if (found) return found;
  const failure = join(cacheFolder(), `electron-${version}-not-reachable`);
  if (canFallBack && !process.env.MIFTAH_RETRY_ELECTRON && isRecent(failure)) return undefined;
  say(`Downloading Electron ${version} from its release page (about 120 MB) …`);
  if (await download()) {
    rmSync(failure, { force: true });
    return installedElectron(version);
  }
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(failure, 'Delete this file to try the official Electron again.\n');
  return undefined;
}

async function download() {
  const folder = unfinishedFolder(cacheFolder());
  const env = {
    ...process.env,
    // The installer writes into the temporary folder first: our own, so that we can see it grow.
    TMPDIR: folder,
    TEMP: folder,
    TMP: folder,
    ELECTRON_GET_NO_PROGRESS: '1',
  };
  delete env.ELECTRON_OVERRIDE_DIST_PATH;
  let complaint = '';
  try {
    const { code, stalled } = await watchDownload({
      command: process.execPath,
      args: [join(electronPackage, 'install.js')],
      env,
      folder,
      stallMs,
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    complaint = stalled ? `nothing arrived for ${stallMs / 1000} s` : `exit code ${code}`;
    if (code !== 0) say(`The official Electron could not be downloaded (${complaint}).`);
    return code === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads what Electron's own installer leaves: path.txt, written last, and the version file. */
function installedElectron(version) {
  try {
    const distPath = join(electronPackage, 'dist');
    const installed = readFileSync(join(distPath, 'version'), 'utf8').trim().replace(/^v/, '');
    const executable = join(
      distPath,
      readFileSync(join(electronPackage, 'path.txt'), 'utf8').trim(),
    );
    if (installed !== version || !existsSync(executable)) return undefined;
    return { executable, distPath, version, official: true };
  } catch {
    return undefined;
  }
}

function isRecent(file) {
  try {
    return Date.now() - statSync(file).mtimeMs < rememberFailureMs;
  } catch {
    return false;
  }
}
