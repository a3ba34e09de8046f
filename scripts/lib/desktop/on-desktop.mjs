import { run } from '../run.mjs';
import { withDesktop } from './session.mjs';

/** Runs a command on a virtual desktop where we have one (Linux), else on the person's own. */
export function onDesktop({ command, args, env }) {
  if (process.platform === 'linux') return withDesktop({ command, args, env });
  return run(command, args, { env });
}
