import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClipboard } from '../../../electron/shell/clipboard';
import { readClipboard, writeClipboard } from '../../support/desktop/clipboard';
import { runCommand } from '../../support/desktop/command';
import {
  type ElectronHost,
  startElectronHost,
} from '../../support/electron-host/start-electron-host';
import { type ClipboardBench, clipboardContract } from './clipboard.contract';
import type { ClipboardHostCommands } from './clipboard-host';
import { stubClipboard } from './stub-electron-clipboard';

for (const shape of ['plain', 'promised'] as const) {
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    clipboardContract(`adapter over ${shape} calls, ${platform}`, async () => {
      const desktop = stubClipboard(shape, platform);
      return {
        port: createClipboard(desktop.given),
        paste: async () => desktop.text('clipboard'),
        copyElsewhere: async text => desktop.put('clipboard', text),
        selection:
          platform === 'linux'
            ? {
                paste: async () => desktop.text('selection'),
                selectElsewhere: async text => desktop.put('selection', text),
              }
            : null,
      };
    });
  }
}

describe.runIf(process.platform === 'linux')('a real desktop', () => {
  let host: ElectronHost<ClipboardHostCommands>;
  beforeAll(async () => {
    host = await startElectronHost({ entry: join(import.meta.dirname, 'clipboard-host.ts') });
  });
  afterAll(() => host.close());

  const bench = (): ClipboardBench => ({
    port: {
      write: text => host.call('write', text),
      clearIfOurs: async () => void (await host.call('clearIfOurs', null)),
    },
    paste: () => readClipboard(),
    copyElsewhere: text => writeClipboard(text),
    selection: {
      paste: () => readClipboard('primary'),
      selectElsewhere: text => writeClipboard(text, 'primary'),
    },
  });
  clipboardContract('Electron on X11', async () => bench());

  // Electron 33 gives up on such a program after about 18 s.
  it('comes back from a program that owns the clipboard and hangs, and leaves it alone', async () => {
    await host.call('write', 'secret');
    const owner = await stoppedOwner('held by a hanging program');
    try {
      await host.call('clearIfOurs', null);
      owner.kill('SIGCONT');
      expect(await readClipboard()).toBe('held by a hanging program');
      expect(await host.call('write', 'another')).toBe(true);
      expect(await readClipboard()).toBe('another');
    } finally {
      owner.kill('SIGKILL');
    }
  });

  it('marks what it writes as a secret, where Electron can', async context => {
    // Electron below 44 cannot write two formats at once.
    if (Number.parseInt(host.electronVersion, 10) < 44) return context.skip();
    await host.call('write', 'secret');
    const args = ['-selection', 'clipboard', '-out', '-target', 'x-kde-passwordManagerHint'];
    expect((await runCommand('xclip', args)).stdout).toBe('secret');
  });

  it('throws nothing outside a promise', () => {
    expect(host.uncaught()).toEqual([]);
  });
});

/** Owns the clipboard and answers nobody, until it is woken or killed. */
async function stoppedOwner(text: string): Promise<ReturnType<typeof spawn>> {
  const owner = spawn('xclip', ['-quiet', '-selection', 'clipboard', '-in'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  owner.stdin.end(text);
  for (let attempt = 0; (await readClipboard()) !== text; attempt++) {
    if (attempt > 50) throw new Error('xclip did not take the clipboard');
  }
  owner.kill('SIGSTOP');
  return owner;
}
