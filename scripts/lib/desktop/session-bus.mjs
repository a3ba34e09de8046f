import { setTimeout as sleep } from 'node:timers/promises';
import { capture } from '../run.mjs';
import { PlainError } from '../say.mjs';

const patienceMs = 30_000;

/** Calls a method on the session bus; `member` is `interface.method`. Returns capture()'s answer. */
export function callSessionBus(destination, path, member, args = []) {
  const head = ['--session', '--print-reply', '--reply-timeout=5000', `--dest=${destination}`];
  return capture('dbus-send', [...head, path, member, ...args]);
}

/** Waits until somebody owns a name on the session bus. */
export async function waitUntilBusHas(name) {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const answer = await callSessionBus(
      'org.freedesktop.DBus',
      '/org/freedesktop/DBus',
      'org.freedesktop.DBus.NameHasOwner',
      [`string:${name}`],
    );
    if (answer.stdout.includes('boolean true')) return;
    await sleep(50);
  }
  throw new PlainError(`Nothing appeared as ${name} on the session bus.`);
}
