import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PrivateBus, startPrivateBus } from './private-bus';
import { startPrivateScreen } from './private-screen';

/** A session of a test file's own. */
export interface PrivateSession {
  readonly bus: PrivateBus;
  readonly stop: () => Promise<void>;
}

/**
 * Makes a session with a bus, a screen and folders of its own and puts this process into it, so that a test can lock,
 * kill and wipe its key store and type into its dialogs while other tests use the desktop's. `stop` takes the process
 * out again.
 */
export async function enterPrivateSession(
  options: { readonly startsServices?: boolean } = {},
): Promise<PrivateSession> {
  if (!process.env.MIFTAH_DESKTOP) throw new Error('Run it through scripts/with-desktop.mjs.');
  // Short names: the paths of sockets in here may have 107 bytes at most.
  const folder = await mkdtemp(join(tmpdir(), 's-'));
  const folders = {
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
  };
  for (const path of Object.values(folders)) await mkdir(path, { mode: 0o700 });
  const screen = await startPrivateScreen();
  const own = { ...folders, DISPLAY: screen.display };
  const bus = await startPrivateBus({ ...options, env: { ...process.env, ...own } });
  const before = { ...process.env };
  Object.assign(process.env, own, { DBUS_SESSION_BUS_ADDRESS: bus.address });
  return {
    bus,
    stop: async () => {
      for (const name of [...Object.keys(own), 'DBUS_SESSION_BUS_ADDRESS']) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
      await bus.stop();
      await screen.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
