import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

const megabyte = 1_000_000;

/**
 * Runs a command that downloads into `folder` and watches the folder grow: says how far it is,
 * and stops the command when nothing arrives for `stallMs`. A slow network is not a dead one, so
 * there is no limit on the whole.
 * @returns {Promise<{ code: number, stalled: boolean }>}
 */
export async function watchDownload({ command, args, env, folder, stallMs, stdio }) {
  let size = 0;
  let saidAt = 0;
  let grewAt = Date.now();
  let stalled = false;
  let child;
  const timer = setInterval(() => {
    const now = Date.now();
    const current = folderSize(folder);
    if (current !== size) grewAt = now;
    size = current;
    if (size >= megabyte && now - saidAt > 5_000) {
      saidAt = now;
      say(`  … ${Math.round(size / megabyte)} MB`);
    }
    if (now - grewAt > stallMs) {
      stalled = true;
      child?.kill('SIGKILL');
    }
  }, 500);
  try {
    const code = await run(command, args, { env, stdio, onStart: started => (child = started) });
    return { code, stalled };
  } finally {
    clearInterval(timer);
  }
}

function folderSize(folder) {
  let total = 0;
  for (const entry of safely(() => readdirSync(folder, { withFileTypes: true })) ?? []) {
    const path = join(folder, entry.name);
    total += entry.isDirectory() ? folderSize(path) : (safely(() => statSync(path).size) ?? 0);
  }
  return total;
}

/** Files come and go while we look. */
function safely(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}
