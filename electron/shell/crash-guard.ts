import type { App, Dialog } from 'electron';
import type { Log } from '../ports/log';
import { redactedStack } from './redacted-stack';
import { uncaughtOf } from './uncaught-of';

const EXIT_CODE = 70;

/**
 * The last resort for a programming error in the main process: finish the save that is under way, say so, and end
 * with an exit code (promises.md 28). Only the error's name and our own stack lines are printed and logged, never its
 * message, which could quote data. `settled` writes the log out too.
 */
export function guardAgainstCrashes(deps: {
  readonly app: Pick<App, 'exit'>;
  readonly dialog: Pick<Dialog, 'showErrorBox'>;
  readonly settled: () => Promise<void>;
  readonly text: () => { readonly title: string; readonly body: string };
  readonly log?: Log;
}): void {
  let ending = false;
  const end = async (error: unknown) => {
    if (ending) return;
    ending = true;
    process.stderr.write(`${redactedStack(error)}\n`);
    deps.log?.({ event: 'uncaught', ...uncaughtOf(error) });
    await deps.settled().catch(() => undefined);
    const { title, body } = deps.text();
    deps.dialog.showErrorBox(title, body);
    deps.app.exit(EXIT_CODE);
  };
  process.on('uncaughtException', error => void end(error));
  process.on('unhandledRejection', error => void end(error));
}
