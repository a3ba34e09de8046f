import { readdirSync, readlinkSync } from 'node:fs';
import { safeStorage } from 'electron';
import { systemClock } from '../../../electron/scheduler/system-clock';
import { openMessageBus } from '../../../electron/shell/message-bus';
import { createKeyStoreDoor } from '../../../electron/vault/key-store/create-key-store-door';
import { createSafeStorageCipher } from '../../../electron/vault/key-store/safe-storage-cipher';
import { serveHost } from './serve-host';

const door = createKeyStoreDoor(process.platform, openMessageBus);
const cipher = createSafeStorageCipher({
  safeStorage,
  platform: process.platform,
  door,
  after: systemClock.after,
});

const TICK_MS = 20;
let lastTick = performance.now();
let longestStill = 0;
setInterval(() => {
  const now = performance.now();
  longestStill = Math.max(longestStill, now - lastTick - TICK_MS);
  lastTick = now;
}, TICK_MS);

const commands = {
  readiness: (_: null) => door.readiness(),
  unlock: (_: null) => door.unlock(),
  state: (_: null) => cipher.state(),
  wrap: async (plaintext: string) => {
    const wrapped = await cipher.wrap(plaintext);
    return wrapped && Buffer.from(wrapped).toString('base64');
  },
  unwrap: (wrapped: string) => cipher.unwrap(new Uint8Array(Buffer.from(wrapped, 'base64'))),
  /** The longest time the main process stood still since this was last asked, milliseconds. */
  longestStill: (_: null) => {
    const longest = longestStill;
    longestStill = 0;
    return longest;
  },
  /** How long a first connection takes, the library's loading included, and one after it. Milliseconds. */
  connectMs: async (_: null) => {
    const times: number[] = [];
    for (let n = 0; n < 2; n++) {
      const startedAt = performance.now();
      const bus = await openMessageBus('session');
      times.push(performance.now() - startedAt);
      if (bus.ok) bus.value.close();
    }
    return times;
  },
  openSockets: (_: null) =>
    readdirSync('/proc/self/fd').filter(fd => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).startsWith('socket:');
      } catch {
        return false;
      }
    }).length,
};

export type KeyStoreHostCommands = typeof commands;

serveHost(commands);
