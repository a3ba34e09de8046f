import { runCommand } from './command';

/** The program that asks for passwords on behalf of GNOME Keyring. */
const PROMPTER = 'gcr-prompter';
const patienceMs = 30_000;
const pollMs = 100;

/** Is a dialog of the key store on the screen? */
export async function isKeyStoreDialogOpen(): Promise<boolean> {
  return (await dialogs()).length > 0;
}

/** Waits for the key store's dialog and presses these keys in it, as a person would. Text is typed as it is. */
export async function answerKeyStoreDialog(
  ...steps: readonly ({ readonly text: string } | { readonly key: string })[]
): Promise<void> {
  const window = await waitForDialog();
  await xdotool('windowfocus', '--sync', window);
  for (const step of steps) {
    if ('key' in step) await xdotool('key', step.key);
    else await xdotool('type', '--delay', '30', step.text);
  }
}

/** Waits until no dialog of the key store is on the screen. */
export async function waitUntilDialogCloses(): Promise<void> {
  await waitFor('close', async () => ((await dialogs()).length === 0 ? 'closed' : undefined));
}

function waitForDialog(): Promise<string> {
  return waitFor('open', async () => (await dialogs())[0]);
}

async function waitFor<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`The key store's dialog did not ${what}.`);
    await new Promise(wake => setTimeout(wake, pollMs));
  }
}

async function dialogs(): Promise<string[]> {
  // It answers 1 when it finds none.
  const { stdout } = await runCommand('xdotool', ['search', '--onlyvisible', '--class', PROMPTER]);
  return stdout.split('\n').filter(line => line !== '');
}

async function xdotool(...args: string[]): Promise<void> {
  const { code, stderr } = await runCommand('xdotool', args);
  if (code !== 0) throw new Error(`xdotool ${args[0]}: ${stderr}`);
}
