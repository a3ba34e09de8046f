import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../support/desktop/command';
import { startElectronHost } from '../../support/electron-host/start-electron-host';
import type { CanaryHostCommands } from './canary-host';

const project = resolve(import.meta.dirname, '../../..');

/** Core files are written into the working folder, or handed to a service of the system; only the first is seen. */
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'miftah-core-'));
  const wrapper = join(folder, 'electron');
  const script = `#!/bin/sh\nulimit -c unlimited && cd '${folder}' && exec '${electronPath()}' "$@"\n`;
  await writeFile(wrapper, script);
  await chmod(wrapper, 0o755);
  vi.stubEnv('MIFTAH_ELECTRON', wrapper);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe.runIf(process.platform === 'linux')('the core file of a crash', () => {
  for (const where of ['holdInMain', 'holdInPage'] as const) {
    it(`has no secret of ours in it: ${where}`, async context => {
      const control = await crash(where, false);
      // The system keeps no core files in the working folder: nothing to look into.
      if (control === 'no core') return context.skip();
      expect(control).toBe('found');
      expect(await crash(where, true)).toBe('not found');
    });
  }
});

/** Lets a process that holds a canary crash, and looks for it in the core file. */
async function crash(
  where: keyof CanaryHostCommands,
  keep: boolean,
): Promise<'found' | 'not found' | 'no core'> {
  const canary = `canary-${randomBytes(16).toString('hex')}`;
  const host = await startElectronHost<CanaryHostCommands>({
    entry: join(import.meta.dirname, 'canary-host.ts'),
    env: { MIFTAH_TEST_KEEP: keep ? '1' : '0' },
  });
  try {
    const pid = await host.call(where, [...canary].reverse().join(''));
    process.kill(pid, 'SIGSEGV');
    return await lookFor(canary);
  } finally {
    await host.close();
    for (const core of await cores()) await rm(core);
  }
}

async function lookFor(canary: string): Promise<'found' | 'not found' | 'no core'> {
  let before = -1;
  for (let attempt = 0; attempt < 40; attempt++) {
    await new Promise(wake => setTimeout(wake, 250));
    const [core] = await cores();
    if (core === undefined) continue;
    // Chromium reserves a terabyte of addresses: the file is that long and nearly all hole.
    const { stdout } = await runCommand('du', ['--block-size=1', core]);
    const size = Number.parseInt(stdout, 10);
    if (size === before) {
      const { code } = await runCommand('grep', ['--quiet', '--fixed-strings', canary, core]);
      return code === 0 ? 'found' : 'not found';
    }
    before = size;
  }
  return 'no core';
}

async function cores(): Promise<string[]> {
  return (await readdir(folder)).filter(name => /^core/.test(name)).map(name => join(folder, name));
}

function electronPath(): string {
  // The project's own commands have found it already.
  if (process.env.MIFTAH_ELECTRON) return process.env.MIFTAH_ELECTRON;
  const script = join(project, 'scripts', 'electron-path.mjs');
  return execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim();
}
