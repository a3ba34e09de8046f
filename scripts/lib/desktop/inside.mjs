// Runs inside `dbus-run-session xvfb-run`: brings the desktop up, runs the command, and ends.
// Usage: node inside.mjs unlocked|locked|none command [arguments]
import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { run } from '../run.mjs';
import { runMain } from '../say.mjs';
import { startKeyStore } from './key-store.mjs';
import { waitUntilBusHas } from './session-bus.mjs';

const [keyStore, command, ...args] = process.argv.slice(2);
const parentPipe = 3;
const services = [];

function startService(name, arguments_ = []) {
  // Their chatter would drown what the command says; MIFTAH_DESKTOP_LOG=1 shows it.
  const stdio = process.env.MIFTAH_DESKTOP_LOG ? ['ignore', 2, 2] : 'ignore';
  const child = spawn(name, arguments_, { stdio });
  child.on('error', error => console.error(`${name}: ${error.message}`));
  services.push(child);
}

/** Asks the command to end when the process that started the session says so or is gone. */
function endWithParent(child) {
  const pipe = new Socket({ fd: parentPipe, readable: true, writable: false });
  pipe.on('error', () => {});
  pipe.on('close', () => child.kill('SIGTERM'));
  pipe.resume();
}

async function main() {
  // Services that the bus starts by itself (the key store's password dialog) need the screen too.
  await run('dbus-update-activation-environment', ['DISPLAY', 'XAUTHORITY'], { stdio: 'ignore' });
  startService('openbox');
  startService('dunst');
  await startKeyStore(keyStore);
  await waitUntilBusHas('org.freedesktop.Notifications');
  try {
    return await run(command, args, { cwd: process.cwd(), onStart: endWithParent });
  } finally {
    for (const service of services) service.kill();
  }
}

await runMain(main);
// The pipe to the parent would keep this process alive.
process.exit();
