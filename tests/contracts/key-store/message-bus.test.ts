import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dbus from 'dbus-next';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { MessageBus } from '../../../electron/ports/message-bus';
import { openMessageBus } from '../../../electron/shell/message-bus';
import { createKeyStoreDoor } from '../../../electron/vault/key-store/create-key-store-door';
import { type PrivateBus, startPrivateBus } from '../../support/desktop/private-bus';

const SECRETS = 'org.freedesktop.secrets';
const BUS = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' };

const door = createKeyStoreDoor('linux', openMessageBus);

/** A bus that this process takes for its session's. */
async function sessionBus(options: Parameters<typeof startPrivateBus>[0] = {}) {
  const bus = await startPrivateBus(options);
  onTestFinished(bus.stop);
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', bus.address);
  return bus;
}

async function opened(): Promise<MessageBus> {
  const bus = await openMessageBus('session');
  if (!bus.ok) throw new Error(`No bus: ${bus.error}`);
  onTestFinished(bus.value.close);
  return bus.value;
}

/** Puts a Secret Service on the bus that answers every call with the same words. */
async function serveSecrets(bus: PrivateBus, signature: string, body: unknown[]): Promise<void> {
  const service = dbus.sessionBus({ busAddress: bus.address });
  onTestFinished(() => service.disconnect());
  service.on('error', () => undefined);
  service.addMethodHandler((call: dbus.Message) => {
    service.send(dbus.Message.newMethodReturn(call, signature, body));
    return true;
  });
  await service.requestName(SECRETS, 0);
}

/** Something at a bus's address that is no bus. */
async function serveNonsense(answer: (text: string) => Buffer | null): Promise<void> {
  const path = join(tmpdir(), `nonsense-${process.pid}-${Math.random().toString(36).slice(2)}`);
  const server: Server = createServer(socket => {
    socket.on('error', () => undefined);
    socket.on('data', data => {
      const words = answer(data.toString('latin1'));
      if (words === null) socket.destroy();
      else socket.write(words);
    });
  });
  server.listen(path);
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    await rm(path, { force: true });
  });
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', `unix:path=${path}`);
}

// Vitest fails a run in which anything is thrown or rejected where nobody catches it: that is half of each test here.
describe.runIf(process.platform === 'linux')('a message bus', () => {
  it('calls, and hears the signals it asked for', async () => {
    await sessionBus();
    const bus = await opened();
    const heard: unknown[] = [];
    const match = { interface: BUS.destination, member: 'NameOwnerChanged' };
    expect(
      await bus.listen({ ...match, firstArgument: SECRETS }, ([name]) => heard.push(name)),
    ).toBe(true);
    for (const name of ['org.example.Other', SECRETS]) {
      const body = [name, 0];
      const member = `${BUS.destination}.RequestName`;
      expect(await bus.call({ ...BUS, member, signature: 'su', body }, 3_000)).toEqual({
        ok: true,
        value: [1],
      });
    }
    await expect.poll(() => heard).toEqual([SECRETS]);
  });

  it('cannot be found in the abstract namespace: the door is open then, as nothing can be asked', async () => {
    await sessionBus({ isAbstract: true });
    expect(await openMessageBus('session')).toEqual({ ok: false, error: 'unsupported' });
    expect(await door.readiness()).toBe('ready');
  });

  it('refuses what is no call, and what the other side refuses', async () => {
    await sessionBus();
    const bus = await opened();
    const refused = { ok: false, error: 'refused' };
    expect(await bus.call({ ...BUS, member: 'a.b', path: 'no path' }, 3_000)).toEqual(refused);
    expect(await bus.call({ ...BUS, member: 'no.such.Method' }, 3_000)).toEqual(refused);
    expect(await bus.call({ ...BUS, destination: 'no.body', member: 'a.b' }, 3_000)).toEqual(
      refused,
    );
    expect(await bus.call({ ...BUS, member: 'a.b', signature: 'u', body: ['x'] }, 3_000)).toEqual(
      refused,
    );
  });

  it('answers every call when the bus ends, and when it was closed', async () => {
    const daemon = await sessionBus();
    const bus = await opened();
    process.kill(daemon.pid, 'SIGSTOP');
    const listNames = { ...BUS, member: `${BUS.destination}.ListNames` };
    expect(await bus.call(listNames, 500)).toEqual({ ok: false, error: 'silent' });
    const call = bus.call(listNames, 60_000);
    process.kill(daemon.pid, 'SIGKILL');
    expect(await call).toEqual({ ok: false, error: 'refused' });
    expect(await bus.call(listNames, 60_000)).toEqual({ ok: false, error: 'refused' });
    bus.close();
    expect(await bus.call(listNames, 60_000)).toEqual({ ok: false, error: 'refused' });
    expect(await bus.listen({ interface: 'a.b', member: 'C' }, () => undefined)).toBe(false);
  });

  it('does not answer calls of others, not even after it was closed', async () => {
    const daemon = await sessionBus();
    const bus = await opened();
    const names = await bus.call({ ...BUS, member: `${BUS.destination}.ListNames` }, 3_000);
    const us = String((names.ok ? (names.value[0] as string[]) : []).at(-1));
    const other = dbus.sessionBus({ busAddress: daemon.address });
    onTestFinished(() => other.disconnect());
    const message = () =>
      new dbus.Message({ destination: us, path: '/', interface: 'a.b', member: 'C' });
    other.send(message());
    bus.close();
    for (let n = 0; n < 5; n++) other.send(message());
    await expect
      .poll(
        async () =>
          (
            await other.call(
              new dbus.Message({ ...BUS, interface: BUS.destination, member: 'ListNames' }),
            )
          )?.body[0],
      )
      .not.toContain(us);
  });
});

describe.runIf(process.platform === 'linux')('the door on a bad bus', () => {
  it('is absent where there is no bus', async () => {
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', `unix:path=${join(tmpdir(), 'no-such-bus')}`);
    expect(await door.readiness()).toBe('absent');
    expect(await door.unlock()).toBe('failed');
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', undefined);
    vi.stubEnv('XDG_RUNTIME_DIR', undefined);
    expect(await door.readiness()).toBe('absent');
  });

  it('is absent where nobody keeps secrets', async () => {
    await sessionBus();
    expect(await door.readiness()).toBe('absent');
    expect(await door.unlock()).toBe('failed');
  });

  it('is absent where the bus takes no more connections', async () => {
    await sessionBus({ mostConnections: 0 });
    expect(await door.readiness()).toBe('absent');
  });

  it('hangs while the bus hangs', async () => {
    const bus = await sessionBus();
    process.kill(bus.pid, 'SIGSTOP');
    const startedAt = performance.now();
    expect(await door.readiness()).toBe('hanging');
    expect(performance.now() - startedAt).toBeLessThan(6_000);
  });

  it.each([
    ['numbers', 'u', [7]],
    ['nothing', '', []],
    ['a text where a path should be', 's', ['not a path']],
    ['too much', 'ss', ['/a', '/b']],
  ] as const)('is absent when the key store answers with %s', async (_, signature, body) => {
    await serveSecrets(await sessionBus(), signature, [...body]);
    expect(await door.readiness()).toBe('absent');
    expect(await door.unlock()).toBe('failed');
  });

  it.each([
    ['hangs up', () => null],
    ['refuses every greeting', () => Buffer.from('REJECTED\r\n')],
    ['talks nonsense', () => Buffer.from('\u0000{}\r\n[]\r\n')],
    [
      'welcomes and then talks nonsense',
      (text: string) => Buffer.from(text.includes('BEGIN') ? 'x'.repeat(300) : 'OK 1234\r\n'),
    ],
  ])('never throws when what is there %s', async (_, answer) => {
    await serveNonsense(answer);
    expect(['absent', 'hanging']).toContain(await door.readiness());
  });
});
