import { join } from 'node:path';
import { err, ok, type Result } from '../../shared/result';
import type { BusFault, BusName } from '../ports/message-bus';

const SYSTEM_BUS = 'unix:path=/var/run/dbus/system_bus_socket';

/**
 * The socket of a message bus (D-Bus specification, "Server Addresses" and "Well-known Message Bus Instances").
 * `refused` when the environment names none; `unsupported` for every other kind of address: Node fills names of the
 * abstract namespace up with NUL, so that a bus there is never found.
 */
export function busSocket(
  name: BusName,
  env: Readonly<Record<string, string | undefined>>,
): Result<string, BusFault> {
  const address =
    name === 'system'
      ? env.DBUS_SYSTEM_BUS_ADDRESS || SYSTEM_BUS
      : env.DBUS_SESSION_BUS_ADDRESS || usersBus(env.XDG_RUNTIME_DIR);
  if (address === null) return err('refused');
  const socket = address.split(';').map(socketOf).find(Boolean);
  return socket ? ok(socket) : err('unsupported');
}

/** Where a desktop with systemd has its bus, even when the environment does not say so. */
function usersBus(runtimeFolder: string | undefined): string | null {
  return runtimeFolder ? `unix:path=${join(runtimeFolder, 'bus')}` : null;
}

function socketOf(address: string): string | null {
  const path = /^unix:(?:[^,]*,)*path=([^,]+)/.exec(address)?.[1];
  if (path === undefined) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
