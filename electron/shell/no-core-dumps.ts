import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** No kind of memory, see core(5), "Controlling which mappings are written to the core dump". */
const NOTHING = '0';

/**
 * Keeps the memory of a process and of all its children, secrets and all, out of core files (promises.md 34). Call it
 * first thing for ourselves: the process that Chromium forks every page from is there already, and what it starts
 * later inherits the setting. Call it for a page as well, where the kernel does not tell who our children are.
 *
 * Only Linux needs it: macOS writes no core files unless asked to, and Windows keeps dumps of a program only for the
 * developer who set that up in the registry. No crash reporter of Electron is started on any of them. Never throws.
 */
export function keepMemoryOutOfDumps(
  pid: number | 'self',
  platform: NodeJS.Platform = process.platform,
): void {
  if (platform !== 'linux') return;
  for (const one of [pid, ...descendantsOf(pid === 'self' ? process.pid : pid)]) {
    try {
      writeFileSync(`/proc/${one}/coredump_filter`, NOTHING);
    } catch {
      // It has ended, or the kernel has no such setting; there is no other way to ask.
    }
  }
}

function descendantsOf(pid: number): number[] {
  return childrenOf(pid).flatMap(child => [child, ...descendantsOf(child)]);
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .flatMap(task => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
      .filter(child => child.trim() !== '')
      .map(Number);
  } catch {
    return [];
  }
}
