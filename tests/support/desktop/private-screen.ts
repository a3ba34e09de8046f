import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** An X server of a test's own: keys pressed there reach nobody else, and nobody else's reach it. */
export interface PrivateScreen {
  readonly display: string;
  readonly stop: () => Promise<void>;
}

/** Starts an X server without a screen, and without a window manager. */
export async function startPrivateScreen(): Promise<PrivateScreen> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-ac'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const lines = createInterface({ input: child.stdio[3] as Readable });
  const [number] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as unknown[];
  if (typeof number !== 'string') throw new Error('Xvfb did not start.');
  return {
    display: `:${number}`,
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill();
      await exited;
    },
  };
}
