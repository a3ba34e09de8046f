// `npm start`: installs what is missing, builds, and opens the app. Further arguments go to the app.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { environmentSwitches } from './lib/app-arguments.mjs';
import { withDesktop } from './lib/desktop/session.mjs';
import { withElectron } from './lib/electron/runtime.mjs';
import { projectRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { runMain, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await runMain(async () => {
  const { DISPLAY, WAYLAND_DISPLAY, XDG_DATA_HOME } = process.env;
  const virtualDesktop = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
  const runtime = await setUp({ desktop: virtualDesktop });
  const command = runtime.executable;
  const args = [...environmentSwitches({ virtualDesktop }), projectRoot, ...process.argv.slice(2)];
  const env = withElectron(runtime);
  if (!virtualDesktop) {
    say('Opening Miftah …');
    return run(command, args, { env, stdio: 'inherit' });
  }
  // Kept between starts: credentials saved under one key store are readable with no other.
  const data = XDG_DATA_HOME ?? join(homedir(), '.local', 'share');
  const home = join(data, 'miftah-virtual-desktop');
  say('There is no display, so Miftah opens on a virtual one. Stop it with Ctrl+C.');
  say(`Its data and its key store are kept in ${home}`);
  return withDesktop({ command, args, env, home });
});
