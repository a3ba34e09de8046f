import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { executableToLaunch } from '../../support/desktop/launch-options';

/** What the figures of a run were measured on, ready to be printed. */
export type MachineFacts = Readonly<Record<string, string>>;

/** Facts of this machine as it is now. */
export function machineFacts(): MachineFacts {
  const cores = cpus();
  return {
    Machine: `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()} ${arch()}`,
    Load: `${loadavg()
      .map(load => load.toFixed(2))
      .join(' ')} at the start (1, 5, 15 min)`,
    Electron: electronVersion(),
    Node: process.versions.node,
  };
}

/** Every Electron has its version in a file beside the executable. */
function electronVersion(): string {
  return readFileSync(join(executableToLaunch(), '..', 'version'), 'utf8')
    .trim()
    .replace(/^v/, '');
}
