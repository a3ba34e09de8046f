import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import {
  executableToLaunch,
  isRoot,
  launchArguments,
  launchEnvironment,
} from '../../support/desktop/launch-options';
import { processTree, waitUntilGone } from '../../support/desktop/process-tree';
import { REPLY_PREFIX } from '../../support/electron-host/host-protocol';
import type { ProbeReport } from './probe';

const START_MS = 60_000;
const QUIT_MS = 20_000;

/** An app that runs with the probe in it. */
export type ProbedApp = {
  /** Just before the process was made; wall clock, epoch milliseconds. */
  readonly spawnedAt: number;
  readonly report: ProbeReport;
  readonly pid: number;
  /** Quits as a desktop that shuts down asks for it, and waits until every process is gone. */
  readonly quit: () => Promise<void>;
};

/**
 * Starts an app folder with the probe and resolves once its page is painted and its window visible.
 * No debugger is attached: what is measured runs as it runs for people, but for the probe.
 */
export async function launchProbed(given: {
  readonly probe: string;
  readonly appFolder: string;
  readonly userData: string;
}): Promise<ProbedApp> {
  const { probe, appFolder, userData } = given;
  const switches = launchArguments({ userData }).filter(argument => argument.startsWith('--'));
  if (isRoot) switches.push('--no-sandbox');
  const env = launchEnvironment({});
  const spawnedAt = performance.timeOrigin + performance.now();
  const child = spawn(executableToLaunch(), ['-r', probe, appFolder, ...switches], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = child.pid ?? 0;
  try {
    return { spawnedAt, report: await firstReport(child), pid, quit: () => quit(child, pid) };
  } catch (error) {
    await quit(child, pid).catch(() => undefined);
    throw error;
  }
}

function firstReport(child: ChildProcess): Promise<ProbeReport> {
  return new Promise((resolve, reject) => {
    let complaints = '';
    const fail = (why: string) => reject(new Error(`${why}\n${complaints}`));
    const timer = setTimeout(() => fail('Nothing was painted in time.'), START_MS);
    child.stderr?.on('data', data => {
      complaints = (complaints + data).slice(-4_000);
    });
    child.once('error', reject);
    child.once('exit', code => fail(`The app ended with code ${code} before it had painted.`));
    createInterface({ input: child.stdout ?? process.stdin }).on('line', line => {
      if (!line.startsWith(REPLY_PREFIX)) return;
      clearTimeout(timer);
      resolve(JSON.parse(line.slice(REPLY_PREFIX.length)) as ProbeReport);
    });
  });
}

async function quit(child: ChildProcess, pid: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const tree = processTree(pid);
  child.kill('SIGTERM');
  const left = await waitUntilGone(tree, QUIT_MS);
  for (const one of left) process.kill(one.pid, 'SIGKILL');
  if (left.length > 0) throw new Error('The app did not quit.');
}
