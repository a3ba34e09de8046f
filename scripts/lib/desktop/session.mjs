import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../paths.mjs';
import { run } from '../run.mjs';
import { endProcesses } from './end-processes.mjs';

const screen = '-screen 0 1280x800x24';
const graceMs = 10_000;
/**
 * Extra files of the session. 3: a pipe that closes when this process ends the session, or dies in
 * any way; first the command ends then, and after it the rest. 4: stderr for the command, apart
 * from the bus's chatter.
 */
const shell = ['sh', '-c', 'exec "$@" 2>&4 4>&-', 'sh'];

/**
 * Runs a command inside a complete, private desktop session: X server, session bus, window
 * manager, notices, key store, and a home folder of its own. Everything is removed afterwards.
 * Resolves with the command's exit code; signals to this process end the session.
 * @param {object} options
 * @param {string} options.command
 * @param {string[]} options.args
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {'unlocked' | 'locked' | 'none'} [options.keyStore]
 * @param {string} [options.home] a home folder to keep; a temporary one otherwise
 */
export async function withDesktop({
  command,
  args,
  env = process.env,
  keyStore = 'unlocked',
  home,
}) {
  // Short names: the paths of sockets in here may have 107 bytes at most.
  const folder = mkdtempSync(join(tmpdir(), 'miftah-'));
  const marker = `MIFTAH_DESKTOP=${randomUUID()}`;
  const inside = join(import.meta.dirname, 'inside.mjs');
  let deadline;
  const endSession = child => {
    child.stdio[3].destroy();
    deadline ??= setTimeout(() => endProcesses(marker), graceMs);
  };
  try {
    const start = [process.execPath, inside, keyStore, command, ...args];
    return await run(
      'dbus-run-session',
      ['--', 'xvfb-run', '-a', '-s', screen, ...shell, ...start],
      {
        cwd: process.cwd(),
        env: desktopEnvironment({ env, folder, home: home ?? join(folder, 'home'), marker }),
        stdio: ['ignore', 'inherit', process.env.MIFTAH_DESKTOP_LOG ? 2 : 'ignore', 'pipe', 2],
        onSignal: endSession,
      },
    );
  } finally {
    clearTimeout(deadline);
    await endProcesses(marker);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The caller's environment with every folder and address of its desktop replaced. */
function desktopEnvironment({ env, folder, home, marker }) {
  const own = {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_STATE_HOME: join(home, '.local', 'state'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
    TMPDIR: join(folder, 'tmp'),
  };
  for (const path of Object.values(own)) mkdirSync(path, { recursive: true, mode: 0o700 });
  const result = { ...env, ...own, MIFTAH_CACHE_DIR: cacheFolder(env) };
  const [name, value] = marker.split('=');
  result[name] = value;
  for (const foreign of [
    'DBUS_SESSION_BUS_ADDRESS',
    'DISPLAY',
    'GNOME_KEYRING_CONTROL',
    'SSH_AUTH_SOCK',
    'WAYLAND_DISPLAY',
    'XAUTHORITY',
    'XDG_CURRENT_DESKTOP',
    'XDG_SESSION_ID',
  ])
    delete result[foreign];
  return { ...result, XDG_SESSION_TYPE: 'x11', NO_AT_BRIDGE: '1' };
}
