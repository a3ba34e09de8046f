import { app, protocol } from 'electron';
import { openWindow } from './compose/window';
import { APP_SCHEME } from './shell/app-protocol';
import { keepMemoryOutOfDumps } from './shell/no-core-dumps';
import { DROPPED_VARIABLES, refusedSwitches } from './shell/refused-switches';

const REFUSED_EXIT_CODE = 2;

for (const name of DROPPED_VARIABLES) delete process.env[name];
keepMemoryOutOfDumps('self');

const refused = app.isPackaged ? refusedSwitches(process.argv.slice(1)) : [];
if (refused.length > 0) {
  process.stderr.write(`Miftah does not start with ${refused.join(', ')}\n`);
  app.exit(REFUSED_EXIT_CODE);
} else if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  protocol.registerSchemesAsPrivileged([APP_SCHEME]);
  // Not awaited: ready comes only after this module has been loaded.
  void app.whenReady().then(start);
}

/** The window first: its process starts while the rest of the program is read. */
async function start(): Promise<void> {
  const page = openWindow();
  const { compose } = await import('./compose/compose');
  await compose(page);
}
