import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Ends every process that was started with `marker` (NAME=value) in its environment, politely and
 * then by force, and waits until they are gone. Tools move their children into process groups of
 * their own, so a group is not enough to find them.
 */
export async function endProcesses(marker) {
  for (const [signal, waitMs] of [
    ['SIGTERM', 3_000],
    ['SIGKILL', 3_000],
  ]) {
    const until = Date.now() + waitMs;
    let left = find(marker);
    for (const pid of left) send(pid, signal);
    while (left.length > 0 && Date.now() < until) {
      await sleep(50);
      left = find(marker);
    }
    if (left.length === 0) return;
  }
}

function find(marker) {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(pid => hasInEnvironment(pid, marker))
    .map(Number);
}

function hasInEnvironment(pid, marker) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(marker);
  } catch {
    // Gone meanwhile, or somebody else's.
    return false;
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone meanwhile.
  }
}
