import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Answers = readonly (readonly [prompt: string, answer: string])[];

/** Opens a file encrypted with a passphrase with Debian's `age`. Rejects with what age said. */
export function openWithStockAge(file: Uint8Array, passphrase: string): Promise<Buffer> {
  return onTerminal('age -d -o out in', file, [['Enter passphrase', passphrase]]);
}

/** Encrypts with a passphrase with Debian's `age`. */
export function sealWithStockAge(plaintext: Uint8Array, passphrase: string): Promise<Buffer> {
  return onTerminal('age -p -o out in', plaintext, [
    ['Enter passphrase', passphrase],
    ['Confirm passphrase', passphrase],
  ]);
}

/** Gives a command the file `in` in a folder of its own and answers what it left as `out`. */
async function onTerminal(command: string, input: Uint8Array, answers: Answers): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'miftah-age-'));
  try {
    await writeFile(join(folder, 'in'), input);
    await typeInto(command, folder, answers);
    return await readFile(join(folder, 'out'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Runs a command on a terminal of its own, where age insists on being told its passphrase, and answers each prompt.
 * `script` (bsdutils, on every Debian) makes the terminal.
 */
async function typeInto(command: string, cwd: string, answers: Answers): Promise<void> {
  const terminal = spawn('script', ['-qec', command, '/dev/null'], {
    cwd,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  let next = 0;
  terminal.stdout.on('data', data => {
    said += data;
    const [prompt, answer] = answers[next] ?? [];
    if (prompt === undefined || !said.includes(prompt)) return;
    next++;
    terminal.stdin.write(`${answer}\n`);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    terminal.once('error', reject);
    terminal.once('close', resolve);
  });
  terminal.stdin.destroy();
  if (code !== 0) throw new Error(`${command}: ${code}\n${said}`);
}
