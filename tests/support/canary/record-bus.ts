import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { runCommand } from '../desktop/command';

/** A recording of everything that is said on the session bus: notices, calls to the key store, the tray. */
export type BusRecording = { readonly stop: () => Promise<void> };

const pollMs = 100;
/** The head of a pcap file; messages follow it. */
const HEAD = 24;

/** Records the session bus into a file, byte by byte, from when this resolves until it is stopped. */
export async function recordBus(file: string): Promise<BusRecording> {
  const output = openSync(file, 'w');
  const monitor = spawn('dbus-monitor', ['--session', '--pcap'], {
    stdio: ['ignore', output, 'ignore'],
  });
  const ended = once(monitor, 'exit');
  while ((await stat(file)).size <= HEAD) {
    if (monitor.exitCode !== null) throw new Error('dbus-monitor did not start.');
    // Something to hear, so that one knows that it listens.
    const bus = ['org.freedesktop.DBus', '/', 'org.freedesktop.DBus.Peer.Ping'];
    await runCommand('dbus-send', [
      '--session',
      '--print-reply',
      `--dest=${bus[0]}`,
      ...bus.slice(1),
    ]);
    await new Promise(wake => setTimeout(wake, pollMs));
  }
  return {
    stop: async () => {
      monitor.kill('SIGINT');
      await ended;
    },
  };
}
