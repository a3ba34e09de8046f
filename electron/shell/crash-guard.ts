import type { App, Dialog } from 'electron';

const EXIT_CODE = 70;

/**
 * The last resort for a programming error in the main process: finish the save that is under way, say so, and end
 * with an exit code (promises.md 28). Only the error's name and our own stack lines are printed, never its message,
 * which could quote data.
 */
export function guardAgainstCrashes(deps: {
  readonly app: Pick<App, 'exit'>;
  readonly dialog: Pick<Dialog, 'showErrorBox'>;
  readonly settled: () => Promise<void>;
  readonly text: () => { readonly title: string; readonly body: string };
}): void {
  let ending = false;
  const end = async (error: unknown) => {
    if (ending) return;
    ending = true;
    process.stderr.write(`${redactedStack(error)}\n`);
    await deps.settled().catch(() => undefined);
    const { title, body } = deps.text();
    deps.dialog.showErrorBox(title, body);
    deps.app.exit(EXIT_CODE);
  };
  process.on('uncaughtException', error => void end(error));
  process.on('unhandledRejection', error => void end(error));
}

/** The error's class and where in our code it arose; the message is left out. */
export function redactedStack(error: unknown): string {
  if (!(error instanceof Error)) return 'Uncaught: not an Error';
  const stack = error.stack ?? '';
  const afterMessage = error.message === '' ? stack : (stack.split(error.message).at(-1) ?? '');
  const lines = afterMessage.split('\n').filter(line => /^\s+at /.test(line));
  return [`Uncaught ${error.name}`, ...lines.map(withoutFolders)].join('\n');
}

/** `at f (/home/someone/app/main.js:1:2)` becomes `at f (main.js:1:2)`: a folder can hold a person's name. */
function withoutFolders(line: string): string {
  return line.replace(/(\(|at )[^()]*[\\/]/, '$1');
}
