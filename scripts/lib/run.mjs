import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './paths.mjs';
import { PlainError } from './say.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command and resolves with its exit code (128 + n after a signal, as a shell says it).
 * Signals sent to this process reach the child, and this process outlives it to tidy up.
 * With `onSignal` the child leads a process group of its own, which a terminal's Ctrl+C does not
 * reach, and the caller passes signals on in its own way.
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions,
 *   onSignal?: (child: import('node:child_process').ChildProcess) => void,
 *   onStart?: (child: import('node:child_process').ChildProcess) => void }} options
 */
export function run(command, args, options = {}) {
  const { cwd = projectRoot, env = process.env, stdio, onSignal, onStart } = options;
  return new Promise((settle, fail) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: stdio ?? ['ignore', 'inherit', 'inherit'],
      detached: Boolean(onSignal),
    });
    const forward = signal => {
      if (onSignal) onSignal(child);
      else child.kill(signal);
    };
    for (const signal of signals) process.on(signal, forward);
    const forget = () => {
      for (const signal of signals) process.off(signal, forward);
    };
    child.once('error', error => {
      forget();
      fail(error.code === 'ENOENT' ? new PlainError(`${command} is not installed.`) : error);
    });
    child.once('exit', (code, signal) => {
      forget();
      settle(code ?? 128 + (signalNumbers[signal] ?? 0));
    });
    onStart?.(child);
  });
}

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };

/** Runs a command and returns what it printed. Never throws: a missing command has code 127. */
export async function capture(command, args, options = {}) {
  let stdout = '';
  let stderr = '';
  const onStart = child => {
    child.stdout.setEncoding('utf8').on('data', text => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', text => (stderr += text));
  };
  try {
    const code = await run(command, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      onStart,
    });
    return { code, stdout, stderr };
  } catch (error) {
    return { code: 127, stdout, stderr: error.message };
  }
}

/** The command line of a program that an npm package brings, run with this very Node. */
export function nodeTool(relativePath, args) {
  return [process.execPath, [join(projectRoot, 'node_modules', relativePath), ...args]];
}

/** The command line of npm itself: the one that started us when there is one. */
export function npm(args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return [process.execPath, [own, ...args]];
  return process.platform === 'win32'
    ? ['cmd.exe', ['/d', '/c', 'npm.cmd', ...args]]
    : ['npm', args];
}
