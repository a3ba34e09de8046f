import { spawn } from 'node:child_process';
import { PlainError } from '../say.mjs';
import { callSessionBus, waitUntilBusHas } from './session-bus.mjs';

/** The password of the login keyring in virtual desktops. It guards nothing but test data. */
const keyStorePassword = 'pw';

const name = 'org.freedesktop.secrets';
const servicePath = '/org/freedesktop/secrets';

/**
 * Brings the key store of a session into the wished state. `none` means that no key store answers,
 * though the bus may still know how to start one when asked.
 * @param {'unlocked' | 'locked' | 'none'} state
 */
export async function startKeyStore(state) {
  if (state === 'none') return;
  const child = spawn(
    'gnome-keyring-daemon',
    ['--foreground', '--unlock', '--components=secrets'],
    {
      stdio: ['pipe', 'ignore', process.env.MIFTAH_DESKTOP_LOG ? 2 : 'ignore'],
    },
  );
  child.on('error', error => console.error(`gnome-keyring-daemon: ${error.message}`));
  child.stdin.end(keyStorePassword);
  await waitUntilBusHas(name);
  if (state === 'locked') await lockLoginKeyring();
}

async function lockLoginKeyring() {
  const collection = `array:objpath:${servicePath}/collection/login`;
  const member = 'org.freedesktop.Secret.Service.Lock';
  const answer = await callSessionBus(name, servicePath, member, [collection]);
  if (answer.code !== 0) throw new PlainError(`The key store did not lock: ${answer.stderr}`);
}
