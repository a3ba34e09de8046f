import { spawn } from 'node:child_process';

/** What a desktop tool answered. */
interface CommandAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const timeoutMs = 30_000;

/**
 * Runs a desktop tool to its end. A missing tool or one that hangs is an error; an exit code other
 * than 0 is the caller's to judge.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  input = '',
): Promise<CommandAnswer> {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, { timeout: timeoutMs, killSignal: 'SIGKILL' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (signal) fail(new Error(`${command} ended by ${signal}: ${stderr}`));
      else settle({ code: code ?? -1, stdout, stderr });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
