import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project folder. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** Where test reports, traces and logs go. Not under version control. */
export const resultsFolder = join(projectRoot, 'test-results');

/**
 * The per-user cache, shared by every clone. MIFTAH_CACHE_DIR carries it into a virtual desktop,
 * where HOME and XDG_CACHE_HOME point somewhere else.
 */
export function cacheFolder(env = process.env) {
  if (env.MIFTAH_CACHE_DIR) return env.MIFTAH_CACHE_DIR;
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'miftah');
  if (process.platform === 'win32' && env.LOCALAPPDATA)
    return join(env.LOCALAPPDATA, 'miftah', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'miftah');
  return join(homedir(), '.cache', 'miftah');
}
