import { sep } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../../../electron/ports/log';
import { contentSecurityPolicy, fileOf } from '../../../electron/shell/app-protocol';
import { guardAgainstCrashes } from '../../../electron/shell/crash-guard';
import { redactedStack } from '../../../electron/shell/redacted-stack';
import { refusedSwitches } from '../../../electron/shell/refused-switches';

const ROOT = `${sep}root`;

describe('the app protocol', () => {
  it('finds the files of the page', () => {
    expect(fileOf(ROOT, 'app://miftah/index.html')).toBe(`${ROOT}${sep}index.html`);
    expect(fileOf(ROOT, 'app://miftah/assets/a-1.js?x#y')).toBe(`${ROOT}${sep}assets${sep}a-1.js`);
  });

  it.each([
    'app://other/index.html',
    'app://miftah/',
    'app://miftah/../secret.js',
    'app://miftah/%2e%2e/secret.js',
    'app://miftah/%2e%2e%2fsecret.js',
    'app://miftah/..%5csecret.txt',
    'app://miftah/a%00.js',
    'app://miftah/%zz.js',
    'app://miftah/vault.age',
    'nonsense',
  ])('serves nothing for %s', url => {
    const file = fileOf(ROOT, url);
    expect(file === null || file.startsWith(`${ROOT}${sep}`)).toBe(true);
    expect(file === null || /\.js$/.test(file)).toBe(true);
  });

  it('allows no inline script, no eval and no network', () => {
    const policy = contentSecurityPolicy('abc');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
  });
});

describe('switches', () => {
  it('names what the packaged program refuses, without values', () => {
    expect(
      refusedSwitches([
        '--inspect=0',
        '--inspect-brk',
        '--remote-debugging-port=9222',
        '--Ignore-Certificate-Errors',
        '-ssl-key-log-file=/tmp/keys',
        '--log-net-log=/tmp/x',
        '--user-data-dir=/x',
        '--lang=ar',
        '--proxy-server=http://proxy',
        'inspect',
      ]),
    ).toEqual([
      '--inspect',
      '--inspect-brk',
      '--remote-debugging-port',
      '--Ignore-Certificate-Errors',
      '-ssl-key-log-file',
      '--log-net-log',
    ]);
  });
});

describe('an uncaught error', () => {
  it('is printed without its message and without folders', () => {
    const text = redactedStack(new TypeError('x\n    at canary-secret'));
    expect(text).toMatch(/^Uncaught TypeError/);
    expect(text).not.toContain('canary-secret');
    expect(text).not.toContain(process.cwd());
    expect(redactedStack('canary-secret')).not.toContain('canary');
  });

  it('is logged without its message and ends the program once what is under way is settled', async () => {
    const listeners = new Map<string | symbol, (error: unknown) => void>();
    vi.spyOn(process, 'on').mockImplementation((name, listener) => {
      listeners.set(name, listener);
      return process;
    });
    const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const done: string[] = [];
    const logged: LogEvent[] = [];
    guardAgainstCrashes({
      app: { exit: code => void done.push(`exit ${code}`) },
      dialog: { showErrorBox: title => void done.push(title) },
      settled: async () => void done.push(`settled, ${logged.length} logged`),
      text: () => ({ title: 'dialog', body: '' }),
      log: event => void logged.push(event),
    });
    for (const name of ['uncaughtException', 'unhandledRejection']) {
      listeners.get(name)?.(new RangeError('canary-secret'));
    }
    await vi.waitFor(() => expect(done).toHaveLength(3));
    expect(done).toEqual(['settled, 1 logged', 'dialog', 'exit 70']);
    expect(logged).toMatchObject([{ event: 'uncaught', name: 'RangeError' }]);
    expect(JSON.stringify([logged, printed.mock.calls])).not.toContain('canary-secret');
  });
});
