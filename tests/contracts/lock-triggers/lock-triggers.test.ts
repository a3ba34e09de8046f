import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../support/desktop/command';
import { type FakeLogind, startLogind } from '../../support/desktop/logind';
import { enterPrivateSession, type PrivateSession } from '../../support/desktop/private-session';
import { startScreenSaver } from '../../support/desktop/screen-saver';
import type { LockTriggersHostCommands } from '../../support/electron-host/lock-triggers-host';
import {
  type ElectronHost,
  startElectronHost,
} from '../../support/electron-host/start-electron-host';

/** Long enough for a signal to be heard that should not be. */
const SETTLE_MS = 300;

type Host = ElectronHost<LockTriggersHostCommands>;

function start(env: Readonly<Record<string, string>>): Promise<Host> {
  return startElectronHost<LockTriggersHostCommands>({
    entry: join(import.meta.dirname, '../../support/electron-host/lock-triggers-host.ts'),
    env,
  });
}

describe.runIf(process.platform === 'linux')('what locks Miftah, in Electron on a desktop', () => {
  let session: PrivateSession;
  let logind: FakeLogind;
  let host: Host;

  /** Says it again until it is heard: at first the host may still be on its way to the bus. */
  async function hears(say: () => void, expected: string): Promise<void> {
    await expect
      .poll(
        async () => {
          say();
          await pause(SETTLE_MS);
          return host.call('heard', null);
        },
        { timeout: 30_000 },
      )
      .toEqual([expected]);
  }

  beforeAll(async () => {
    session = await enterPrivateSession();
    logind = await startLogind();
    host = await start(logind.env);
    await host.call('watch', null);
  });
  afterEach(() => expect(host.uncaught()).toEqual([]));
  afterAll(async () => {
    await host?.close();
    await logind?.stop();
    await session?.stop();
  });

  it('is told of sleep by logind, and of the wake', async () => {
    await hears(logind.announceSleep, 'sleep');
    await hears(logind.announceWake, 'wake');
  });

  it('is told by logind to lock, in its own session only', async () => {
    await hears(() => logind.lockSession('own'), 'screen');
    logind.lockSession('other');
    await pause(SETTLE_MS);
    expect(await host.call('heard', null)).toEqual([]);
    expect(logind.askedFor()).toHaveLength(1);
  });

  it.each([
    'org.freedesktop.ScreenSaver',
    'org.gnome.ScreenSaver',
    'org.cinnamon.ScreenSaver',
    'org.mate.ScreenSaver',
  ])('is told that the screen is covered by %s, not that it is free', async name => {
    const saver = await startScreenSaver(name);
    await hears(() => saver.announce(true), 'screen');
    saver.announce(false);
    await pause(SETTLE_MS);
    expect(await host.call('heard', null)).toEqual([]);
    saver.stop();
  });

  it('is told how long nobody has touched keys or mouse', async () => {
    await expect
      .poll(() => host.call('idleSeconds', null), { timeout: 30_000 })
      .toBeGreaterThanOrEqual(3);
    await runCommand('xdotool', ['key', 'shift']);
    expect(await host.call('idleSeconds', null)).toBeLessThan(2);
    await pause(2_500);
    expect(await host.call('idleSeconds', null)).toBeGreaterThanOrEqual(2);
    await runCommand('xdotool', ['mousemove', '100', '100']);
    expect(await host.call('idleSeconds', null)).toBeLessThan(2);
  });

  it('hears nothing any more once it has stopped', async () => {
    const saver = await startScreenSaver('org.gnome.ScreenSaver');
    await host.call('unwatch', null);
    saver.announce(true);
    logind.lockSession('own');
    logind.announceSleep();
    await pause(SETTLE_MS);
    expect(await host.call('heard', null)).toEqual([]);
    saver.stop();
  });
});

describe.runIf(process.platform === 'linux')('what locks Miftah, without any bus', () => {
  it('is never told, and takes no harm', async () => {
    const nowhere = 'unix:path=/nonexistent/bus';
    const host = await start({
      DBUS_SYSTEM_BUS_ADDRESS: nowhere,
      DBUS_SESSION_BUS_ADDRESS: nowhere,
    });
    try {
      await host.call('watch', null);
      await host.call('unwatch', null);
      await host.call('watch', null);
      await pause(SETTLE_MS);
      expect(await host.call('heard', null)).toEqual([]);
      expect(host.uncaught()).toEqual([]);
    } finally {
      await host.close();
    }
  });
});
