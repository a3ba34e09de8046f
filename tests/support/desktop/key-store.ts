import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import dbus from 'dbus-next';
import { onSessionBus } from './session-bus';

const name = 'org.freedesktop.secrets';
const servicePath = '/org/freedesktop/secrets';
const login = `${servicePath}/collection/login`;
/** The password with which scripts/lib/desktop opens the login keyring. */
const password = 'pw';
const patienceMs = 30_000;
const pollMs = 50;

/** Locks the login keyring, as a person's desktop does when told to. */
export async function lockKeyStore(): Promise<void> {
  await onSessionBus(call =>
    call(name, servicePath, 'org.freedesktop.Secret.Service.Lock', 'ao', [[login]]),
  );
  await waitFor('locked', isKeyStoreLocked);
}

/** Unlocks the login keyring without a dialog, as signing in to a desktop does. */
export async function unlockKeyStore(): Promise<void> {
  await onSessionBus(async call => {
    const open = 'org.freedesktop.Secret.Service.OpenSession';
    const plain = ['plain', new dbus.Variant('s', '')];
    const [, session] = await call(name, servicePath, open, 'sv', plain);
    const secret = [session, Buffer.alloc(0), Buffer.from(password), 'text/plain'];
    // gnome-keyring's own; the Secret Service standard only knows the dialog.
    const unlock = 'org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface';
    const member = `${unlock}.UnlockWithMasterPassword` as const;
    await call(name, servicePath, member, 'o(oayays)', [login, secret]);
  });
  await waitFor('unlocked', async () => !(await isKeyStoreLocked()));
}

/** Whether the login keyring is locked. Rejects when no key store answers. */
export async function isKeyStoreLocked(): Promise<boolean> {
  const property = ['org.freedesktop.Secret.Collection', 'Locked'];
  const get = 'org.freedesktop.DBus.Properties.Get';
  const [locked] = await onSessionBus(call => call(name, login, get, 'ss', property));
  return locked instanceof dbus.Variant && locked.value === true;
}

/** Ends the key store. The bus starts a locked one when a program asks for it. */
export async function stopKeyStore(): Promise<void> {
  const pid = await keyStoreProcess();
  if (pid === undefined) return;
  process.kill(pid, 'SIGTERM');
  await waitFor('gone', async () => (await keyStoreProcess()) === undefined);
}

/** Starts an unlocked key store; it makes an empty login keyring when there is none. */
export async function startKeyStore(): Promise<void> {
  const args = ['--foreground', '--unlock', '--components=secrets'];
  const child = spawn('gnome-keyring-daemon', args, {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.stdin.end(password);
  child.unref();
  await waitFor('running', async () => (await keyStoreProcess()) !== undefined);
  await waitFor('unlocked', async () => !(await isKeyStoreLocked().catch(() => true)));
}

/** Loses everything in the key store, as reinstalling a system does, and starts an empty one. */
export async function loseKeyStore(): Promise<void> {
  await eraseKeyStore();
  await startKeyStore();
}

/** Ends the key store and loses everything in it, the login keyring itself included. */
export async function eraseKeyStore(): Promise<void> {
  if (!process.env.MIFTAH_DESKTOP) throw new Error('This is no virtual desktop: keyring kept.');
  await stopKeyStore();
  const folder = join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local/share'), 'keyrings');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Number of the key store's process. Asks the bus, which unlike a call to the key store itself does not start one. */
export function keyStoreProcess(): Promise<number | undefined> {
  const member = 'org.freedesktop.DBus.GetConnectionUnixProcessID';
  const path = '/org/freedesktop/DBus';
  return onSessionBus(call => call('org.freedesktop.DBus', path, member, 's', [name]))
    .then(([pid]) => Number(pid))
    .catch(error => {
      if (error?.type === 'org.freedesktop.DBus.Error.NameHasNoOwner') return undefined;
      throw error;
    });
}

async function waitFor(state: string, isReached: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + patienceMs;
  while (!(await isReached())) {
    if (Date.now() > until) throw new Error(`The key store never became ${state}.`);
    await new Promise(wake => setTimeout(wake, pollMs));
  }
}
