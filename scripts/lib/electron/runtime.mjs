import { PlainError, say } from '../say.mjs';
import { developmentElectron, hasDevelopmentRuntime } from './development-runtime.mjs';
import { officialElectron } from './official.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable path of the program
 * @property {string} distPath folder to hand on as ELECTRON_OVERRIDE_DIST_PATH
 * @property {string} version Electron's version, without `v`
 * @property {boolean} official true when it is the version package.json pins, the one that ships
 */

/**
 * Finds or installs an Electron and says which one and why. The official one comes first; on
 * Linux x64 the development runtime stands in for it. npm packages must be installed.
 * @returns {Promise<ElectronRuntime>}
 */
export async function electronRuntime() {
  const official = await officialElectron({ canFallBack: hasDevelopmentRuntime });
  if (official) {
    say(`Electron ${official.version}, the official one.`);
    return official;
  }
  if (!hasDevelopmentRuntime)
    throw new PlainError('Electron could not be downloaded. Check the network and run again.');
  const runtime = await developmentElectron();
  say(
    `Electron ${runtime.version}, the development runtime: the official one cannot be downloaded on this network (MIFTAH_RETRY_ELECTRON=1 tries again).`,
  );
  return runtime;
}

/** The environment in which every launched tool finds this Electron. */
export function withElectron(runtime, env = process.env) {
  return {
    ...env,
    ELECTRON_OVERRIDE_DIST_PATH: runtime.distPath,
    MIFTAH_ELECTRON: runtime.executable,
  };
}
