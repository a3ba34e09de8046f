import { readdirSync, readFileSync } from 'node:fs';

/** A process as it was seen: its number may be used again, number and start time together not. */
interface SeenProcess {
  readonly pid: number;
  readonly parent: number;
  readonly startedAt: string;
}

const pollMs = 50;

/**
 * A process and all its descendants as they are now. Linux only; elsewhere none are found.
 */
export function processTree(root: number): readonly SeenProcess[] {
  const all = runningProcesses();
  const found = all.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...all.filter(({ parent }) => parent === pid));
  return found;
}

/** Those of `seen` that still run after at most `timeoutMs`; none when all have gone. */
export async function waitUntilGone(
  seen: readonly SeenProcess[],
  timeoutMs: number,
): Promise<readonly SeenProcess[]> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const now = new Set(runningProcesses().map(key));
    const left = seen.filter(one => now.has(key(one)));
    if (left.length === 0 || Date.now() > until) return left;
    await new Promise(wake => setTimeout(wake, pollMs));
  }
}

const key = ({ pid, startedAt }: SeenProcess) => `${pid} ${startedAt}`;

function runningProcesses(): SeenProcess[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(readStat)
    .filter(found => found !== undefined);
}

/** proc(5): the name in parentheses may hold anything; state, parent … start time follow it. */
function readStat(pid: string): SeenProcess | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    return { pid: Number(pid), parent: Number(fields[1]), startedAt: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
