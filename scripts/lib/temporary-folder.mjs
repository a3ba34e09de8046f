import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const prefix = '.unfinished';

/**
 * A fresh folder inside `parent`, to be renamed into place once complete; what an interrupted run
 * on this computer left behind is removed first. The caller removes the folder in the end.
 */
export function unfinishedFolder(parent) {
  mkdirSync(parent, { recursive: true });
  const host = hostname().replaceAll(/[^\w-]/g, '_');
  for (const name of readdirSync(parent)) {
    const [kind, owner, pid] = name.split('~');
    if (kind === prefix && owner === host && !isRunning(Number(pid)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
  const folder = join(parent, `${prefix}~${host}~${process.pid}~${Date.now()}`);
  mkdirSync(folder);
  return folder;
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
