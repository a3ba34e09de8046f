import { createInterface } from 'node:readline';
import { app } from 'electron';
import { type HostCommands, type HostReply, type HostRequest, REPLY_PREFIX } from './host-protocol';

/**
 * The inside of an Electron host: answers commands from the test over standard input and output, and
 * counts what would have brought a real program down. Call it once, from the host's entry.
 */
export function serveHost(commands: HostCommands): void {
  const uncaught: string[] = [];
  const note = (error: unknown): void => {
    uncaught.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
  const reply = (answer: HostReply): void => {
    process.stdout.write(`${REPLY_PREFIX}${JSON.stringify(answer)}\n`);
  };
  const answer = async ({ id, command, argument }: HostRequest): Promise<void> => {
    try {
      const run = commands[command];
      if (run === undefined) throw new Error(`The host has no command ${command}`);
      const value = await run(argument as never);
      reply({ id, ok: true, value: value ?? null, uncaught });
    } catch (error) {
      reply({ id, ok: false, error: String(error), uncaught });
    }
  };
  app.on('window-all-closed', () => undefined);
  void app.whenReady().then(() => {
    const lines = createInterface({ input: process.stdin });
    lines.on('line', line => void answer(JSON.parse(line) as HostRequest));
    // The test is gone: so are we.
    lines.on('close', () => app.exit(0));
    reply({ id: 0, ok: true, value: process.versions.electron ?? '', uncaught });
  });
}
