import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parsePastedCredentials } from '../../../shared/pasted-credentials';
import { login, sample } from './http-client';

// The built program, as `npm run sandbox` runs it.
const PROGRAM = resolve(import.meta.dirname, '../../../dist/main/sandbox.js');

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function run(...args: string[]) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  const output = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', text => {
    output.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    output.err += text;
  });
  return { child, output, exit: once(child, 'close').then(([code]) => Number(code)) };
}

test('runs until it is stopped, and shows where and with what to sign in', async () => {
  const { child, output, exit } = run('--port', '0');
  while (!output.out.includes('Ctrl-C')) await once(child.stdout, 'data');
  const url = /Miftah Sandbox \(not ETA\): (http:\/\/127\.0\.0\.1:\d+)/.exec(output.out)?.[1] ?? '';
  expect((await login(url, sample(1))).status).toBe(200);

  const block = output.out.split('\n\n').find(part => part.startsWith('Blue Heron')) ?? '';
  const { clientId, secret1, secret2 } = sample(2);
  expect(parsePastedCredentials(block)).toEqual({ clientId, secret1, secret2 });

  child.kill('SIGINT');
  expect(await exit).toBe(0);
  expect(output.err).toBe('');
});

test.each([
  [['--port', '65536'], '--port must be a number from 0 to 65535'],
  [['--port=-1'], '--port must be a number from 0 to 65535'],
  [['--port', 'http'], '--port must be a number from 0 to 65535'],
  [['--port'], '--port'],
  [['--prot', '1'], '--prot'],
  [['8080'], '8080'],
])(
  '%j ends with code 2 and says why',
  async (args, words) => {
    const { output, exit } = run(...args);
    expect(await exit).toBe(2);
    expect(output.err).toContain(words);
    expect(output.err).toContain('Usage: npm run sandbox');
    expect(output.out).toBe('');
  },
  20_000,
);

test('a port in use ends with code 1 and says so', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { output, exit } = run('--port', String(port));
  expect(await exit).toBe(1);
  expect(output.err).toBe(
    'The Sandbox could not start. That port is already in use. Choose another, or leave --port out.\n',
  );
  other.close();
});

test('--help', async () => {
  const { output, exit } = run('--help');
  expect(await exit).toBe(0);
  expect(output.out).toContain('Usage: npm run sandbox');
});
