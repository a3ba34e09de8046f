import { describe, expect, it } from 'vitest';
import { busSocket } from '../../../electron/shell/bus-address';

const session = (address: string | undefined, folder?: string) =>
  busSocket('session', { DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: folder });

describe('the address of a bus', () => {
  it.each([
    ['unix:path=/run/user/1000/bus', '/run/user/1000/bus'],
    ['unix:path=/tmp/dbus-x,guid=0123', '/tmp/dbus-x'],
    ['unix:guid=0123,path=/tmp/dbus-x', '/tmp/dbus-x'],
    ['unix:path=/tmp/a%20b', '/tmp/a b'],
    ['tcp:host=a,port=1;unix:path=/tmp/b', '/tmp/b'],
  ])('%s', (address, socket) => {
    expect(session(address)).toEqual({ ok: true, value: socket });
  });

  it.each([
    'unix:abstract=/tmp/dbus-x,guid=0123',
    'unix:runtime=yes',
    'unix:path=%zz',
    'unix:path=',
    'tcp:host=localhost,port=1',
    'unixexec:path=/bin/sh',
    'autolaunch:',
    'nonsense',
  ])('%s is of a kind that we cannot use', address => {
    expect(session(address)).toEqual({ ok: false, error: 'unsupported' });
  });

  it("falls back to the person's bus, and to the system's own", () => {
    expect(session(undefined, '/run/user/7')).toEqual({ ok: true, value: '/run/user/7/bus' });
    expect(session('', '/run/user/7')).toEqual({ ok: true, value: '/run/user/7/bus' });
    expect(session(undefined)).toEqual({ ok: false, error: 'refused' });
    const system = { ok: true, value: '/var/run/dbus/system_bus_socket' };
    expect(busSocket('system', {})).toEqual(system);
    const other = { DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/x' };
    expect(busSocket('system', other)).toEqual({ ok: true, value: '/x' });
  });
});
