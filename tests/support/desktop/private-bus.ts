import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A message bus of a test's own. */
export interface PrivateBus {
  readonly address: string;
  readonly pid: number;
  /** Ends the bus, and with it the services it started. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a message bus with nobody on it. With `startsServices` it starts the desktop's services when somebody calls
 * them, as a session's bus does; they get `env`.
 */
export async function startPrivateBus(
  options: {
    readonly startsServices?: boolean;
    readonly mostConnections?: number;
    /** Listens in Linux's abstract namespace, as older sessions do. */
    readonly isAbstract?: boolean;
    readonly env?: NodeJS.ProcessEnv;
  } = {},
): Promise<PrivateBus> {
  const folder = await mkdtemp(join(tmpdir(), 'bus-'));
  const config = join(folder, 'bus.conf');
  await writeFile(config, configOf(join(folder, 'socket'), options));
  const args = [`--config-file=${config}`, '--nofork', '--nopidfile', '--print-address'];
  const child = spawn('dbus-daemon', args, {
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: child.stdout });
  const [address] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as unknown[];
  if (typeof address !== 'string') throw new Error('dbus-daemon did not start.');
  return {
    address,
    pid: child.pid ?? 0,
    stop: async () => {
      const hasEnded = child.exitCode !== null || child.signalCode !== null;
      const exited = hasEnded || once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function configOf(
  socket: string,
  options: NonNullable<Parameters<typeof startPrivateBus>[0]>,
): string {
  const limit = options.mostConnections;
  const kind = options.isAbstract ? 'abstract' : 'path';
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:${kind}=${socket}</listen>
  ${options.startsServices ? '<standard_session_servicedirs/>' : ''}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
  ${limit === undefined ? '' : `<limit name="max_connections_per_user">${limit}</limit>`}
</busconfig>`;
}
