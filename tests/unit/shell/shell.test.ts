import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, fileOf } from '../../../electron/shell/app-protocol';
import { createClipboard, type ElectronClipboard } from '../../../electron/shell/clipboard';
import { redactedStack } from '../../../electron/shell/crash-guard';
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
});

/** A clipboard that writes to the selection too, as Chromium does on Linux, in either shape. */
function fakeClipboard(shape: 'plain' | 'promised') {
  const held = { clipboard: '', selection: 'chosen by hand' };
  const wrap = <T>(value: T) => (shape === 'plain' ? value : Promise.resolve(value));
  const on = (kind: 'clipboard' | 'selection') => ({
    writeText: (text: string) => {
      held[kind] = text;
      if (kind === 'clipboard') held.selection = text;
      return wrap(undefined) as undefined;
    },
    readText: () => wrap(held[kind]),
    clear: () => {
      held[kind] = '';
    },
  });
  const plain: ElectronClipboard = {
    writeText: (text, type = 'clipboard') => on(type).writeText(text),
    readText: (type = 'clipboard') => on(type).readText(),
    clear: (type = 'clipboard') => on(type).clear(),
  };
  return {
    held,
    electron: shape === 'plain' ? plain : { ...on('clipboard'), selection: on('selection') },
  };
}

describe('the clipboard adapter', () => {
  it.each(['plain', 'promised'] as const)('writes and reads back, %s', async shape => {
    const { held, electron } = fakeClipboard(shape);
    expect(await createClipboard(electron, 'win32').writeToken('T')).toBe(true);
    expect(held.clipboard).toBe('T');
  });

  it.each(['plain', 'promised'] as const)('keeps it out of the selection, %s', async shape => {
    const { held, electron } = fakeClipboard(shape);
    expect(await createClipboard(electron, 'linux').writeToken('T')).toBe(true);
    expect(held).toEqual({ clipboard: 'T', selection: 'chosen by hand' });
    held.selection = '';
    await createClipboard(electron, 'linux').writeToken('U');
    expect(held).toEqual({ clipboard: 'U', selection: '' });
  });

  it('answers false when the text did not get there, or the call fails', async () => {
    const { electron } = fakeClipboard('plain');
    const deaf = { ...electron, writeText: () => undefined };
    expect(await createClipboard(deaf, 'win32').writeToken('T')).toBe(false);
    const busy = {
      ...electron,
      writeText: () => {
        throw new Error('busy');
      },
    };
    expect(await createClipboard(busy, 'win32').writeToken('T')).toBe(false);
  });
});
