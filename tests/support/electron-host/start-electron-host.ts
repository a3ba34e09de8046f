import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createPackage } from '@electron/asar';
import { buildHost } from './build-host';
import { type HostCommands, type HostReply, REPLY_PREFIX } from './host-protocol';

const project = resolve(import.meta.dirname, '../../..');

export type HostOptions = {
  /** The TypeScript file that calls `serveHost`. */
  readonly entry: string;
  /** Further switches for Chromium. */
  readonly switches?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Run it from an archive, as the packaged program does. */
  readonly inArchive?: boolean;
};

export type ElectronHost<Commands extends HostCommands> = {
  readonly electronVersion: string;
  readonly call: <Name extends keyof Commands & string>(
    command: Name,
    argument: Parameters<Commands[Name]>[0],
  ) => Promise<Awaited<ReturnType<Commands[Name]>>>;
  /** Uncaught exceptions and unhandled rejections seen in the host, as of its last answer. */
  readonly uncaught: () => readonly string[];
  /** Answers the exit code; `null` when a signal ended it. */
  readonly close: () => Promise<number | null>;
};

type Waiting = {
  readonly resolve: (reply: HostReply) => void;
  readonly reject: (e: Error) => void;
};

/**
 * Starts a bare Electron main process that runs `entry`'s commands with the real runtime. Needs a
 * display: run the tests through `node scripts/with-desktop.mjs -- …`. No name but loopback resolves in it.
 */
export async function startElectronHost<Commands extends HostCommands>(
  options: HostOptions,
): Promise<ElectronHost<Commands>> {
  const folder = await mkdtemp(join(tmpdir(), 'miftah-host-'));
  const built = join(folder, 'app');
  await buildHost(options.entry, built);
  const app = options.inArchive ? `${built}.asar` : built;
  if (options.inArchive) await createPackage(built, app);
  const child = spawn(electronPath(), [...switches(folder), ...(options.switches ?? []), app], {
    env: { ...process.env, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const waiting = new Map<number, Waiting>();
  let uncaught: readonly string[] = [];
  let complaints = '';
  let next = 0;
  child.stderr.on('data', data => {
    complaints = (complaints + data).slice(-4_000);
  });
  createInterface({ input: child.stdout }).on('line', line => {
    if (!line.startsWith(REPLY_PREFIX)) return;
    const reply = JSON.parse(line.slice(REPLY_PREFIX.length)) as HostReply;
    uncaught = reply.uncaught;
    waiting.get(reply.id)?.resolve(reply);
    waiting.delete(reply.id);
  });
  const exited = new Promise<number | null>(done => child.once('exit', done));
  const gone = (): void => {
    for (const { reject } of waiting.values()) reject(new Error(`The host ended.\n${complaints}`));
    waiting.clear();
  };
  child.once('exit', gone);
  child.once('error', gone);
  const reply = async (id: number): Promise<unknown> => {
    const answer = await new Promise<HostReply>((resolve, reject) =>
      waiting.set(id, { resolve, reject }),
    );
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  };
  const electronVersion = String(await reply(next++));
  return {
    electronVersion,
    uncaught: () => uncaught,
    call: (command, argument) => {
      const id = next++;
      const answered = reply(id);
      child.stdin.write(`${JSON.stringify({ id, command, argument })}\n`);
      return answered as Promise<never>;
    },
    close: async () => {
      child.stdin.end();
      const stubborn = setTimeout(() => child.kill('SIGKILL'), 5_000);
      const code = await exited;
      clearTimeout(stubborn);
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      return code;
    },
  };
}

function switches(folder: string): readonly string[] {
  const always = [
    `--user-data-dir=${join(folder, 'user-data')}`,
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1, EXCLUDE localhost',
    '--disable-gpu',
  ];
  // Chromium's sandbox refuses to run as root, as in a container.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...always] : always;
}

function electronPath(): string {
  // The project's own commands have found it already.
  if (process.env.MIFTAH_ELECTRON) return process.env.MIFTAH_ELECTRON;
  const script = join(project, 'scripts', 'electron-path.mjs');
  const stdio = ['ignore', 'pipe', 'ignore'] as const;
  return execFileSync(process.execPath, [script], { encoding: 'utf8', stdio: [...stdio] }).trim();
}
