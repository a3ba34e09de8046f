import { spawn } from 'node:child_process';
import { runCommand } from './command';

/** X11 has two: what was copied, and what was last selected. */
type Selection = 'clipboard' | 'primary';

const attempts = 20;
const pauseMs = 100;

/** The text another program would paste now; '' when the clipboard is empty. */
export async function readClipboard(selection: Selection = 'clipboard'): Promise<string> {
  const args = ['-selection', selection, '-out', '-target', 'UTF8_STRING'];
  let complaint = '';
  // The owner may be changing just now, upon which xclip fails once.
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { code, stdout, stderr } = await runCommand('xclip', args);
    if (code === 0) return stdout;
    if (isEmpty(stderr)) return '';
    complaint = stderr;
    await new Promise(wake => setTimeout(wake, pauseMs));
  }
  throw new Error(`The clipboard could not be read: ${complaint}`);
}

/** Puts text on the clipboard as another program would, and waits until it is there. */
export async function writeClipboard(
  text: string,
  selection: Selection = 'clipboard',
): Promise<void> {
  // xclip stays behind as the owner of the text, until somebody else copies.
  const child = spawn('xclip', ['-selection', selection, '-in'], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.stdin.end(text);
  child.unref();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if ((await readClipboard(selection)) === text) return;
    await new Promise(wake => setTimeout(wake, pauseMs));
  }
  throw new Error('The clipboard did not take the text.');
}

/** xclip's words for a selection without owner, or whose owner has no text. */
function isEmpty(stderr: string): boolean {
  return /target .* not available|There is no owner/i.test(stderr);
}
