import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../../../electron/ports/log';
import { createLog } from '../../../electron/shell/log';
import { LOG_ALLOW_LIST } from '../../../electron/shell/log-allow-list';
import { logLine } from '../../../electron/shell/log-line';
import { uncaughtOf } from '../../../electron/shell/uncaught-of';
import { versionOf } from '../../../electron/shell/version-of';

const AT = Date.UTC(2030, 0, 2, 3, 4, 5);
const lineOf = (event: unknown): unknown => JSON.parse(logLine(event, AT));
const forced = (event: unknown) => event as LogEvent;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'miftah-log-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = () => join(folder, 'logs', 'miftah.log');
const open = () => createLog({ folder, now: () => AT });

describe('a line of the log', () => {
  it.each<LogEvent>([
    { event: 'started', version: '0.1.0', electron: '45.4.1', platform: 'linux' },
    { event: 'vault_opened', from: 'unreadable', cause: 'key_store_locked' },
    { event: 'vault_opened', from: 'file', cause: null },
    { event: 'locked', by: 'idle', renews: true },
    { event: 'secret_revealed', which: 2 },
    { event: 'backup_restored', keep: 'both', added: 600, differing: 0 },
    { event: 'page_gone', reason: 'crashed' },
    { event: 'quit' },
  ])('says what happened: %j', event => {
    expect(lineOf(event)).toEqual({ time: '2030-01-02T03:04:05.000Z', ...event });
  });

  it.each([
    ['a word that is none of the field', { event: 'locked', by: 'canary' }, { by: '?' }],
    ['a word of another field', { event: 'locked', by: 'passphrase' }, { by: '?' }],
    ['a field that is not of the event', { event: 'quit', why: 'canary' }, { '?': '?' }],
    ['an inherited name', { event: 'locked', by: 'toString' }, { by: '?' }],
    ['a number for a word', { event: 'locked', by: 100015840 }, { by: '?' }],
    ['a registration number', { event: 'backup_written', profiles: 100015840 }, { profiles: '?' }],
    ['a fraction', { event: 'backup_written', profiles: 0.5 }, { profiles: '?' }],
    ['a text for a flag', { event: 'passphrase_set', first: 'canary' }, { first: '?' }],
    ['an object', { event: 'locked', by: { toString: () => 'idle' } }, { by: '?' }],
    ['a version with more', { event: 'started', version: '1.2.3-canary' }, { version: '?' }],
    ['an address', { event: 'started', version: '192.168.1.250' }, { version: '?' }],
    ['a text for places', { event: 'uncaught', at: 'canary' }, { at: '?' }],
    [
      'a path, a position that is none',
      {
        event: 'uncaught',
        at: [
          { file: '/home/canary/main.js', line: 1, column: 1 },
          { file: 'main.js', line: 'canary', column: 1 },
        ],
      },
      { at: ['?', '?'] },
    ],
    ['places that are none', { event: 'uncaught', at: [null, 'canary'] }, { event: '?' }],
    ['an unknown event', { event: 'canary' }, { event: '?' }],
    ['an event named like an inherited field', { event: '__proto__' }, { event: '?' }],
    ['no event', 'canary', { event: '?' }],
    ['null', null, { event: '?' }],
    [
      'a getter that throws',
      {
        event: 'locked',
        get by() {
          throw new Error('canary');
        },
      },
      { event: '?' },
    ],
  ])('puts a question mark in place of %s', (_, event, expected) => {
    expect(lineOf(event)).toMatchObject(expected);
    expect(JSON.stringify(lineOf(event))).not.toContain('canary');
  });
});

describe('what is logged of an error', () => {
  it('is its class and where in our code it arose', () => {
    const error = new TypeError('canary-secret');
    error.stack = [
      'TypeError: canary-secret',
      '    at open (file:///home/canary/dist/main/compose-CbaPZrNR.js:12:34)',
      '    at async main.js:5:6',
      '    at node:internal/process/task_queues:95:5',
    ].join('\n');
    expect(lineOf({ event: 'uncaught', ...uncaughtOf(error) })).toMatchObject({
      time: '2030-01-02T03:04:05.000Z',
      name: 'TypeError',
      at: ['compose-CbaPZrNR.js:12:34', 'main.js:5:6'],
    });
  });

  it('is no name that the error made up, and nothing of what is no error', () => {
    const error = Object.assign(new Error('x'), { name: 'canary' });
    expect(uncaughtOf(error).name).toBe('other');
    expect(uncaughtOf('canary at canary.js:1:2')).toEqual({ name: 'other', at: [] });
  });
});

describe('the version', () => {
  it.each([
    ['45.4.1', '45.4.1'],
    ['0.1.0-beta.3', '0.1.0'],
    ['canary', '0.0.0'],
  ])('of %s is %s', (text, version) => {
    expect(versionOf(text)).toBe(version);
  });
});

describe('the log file', () => {
  it('is ours alone, one JSON line for each event, in order', async () => {
    const { log, flush } = open();
    log({ event: 'locked', by: 'person', renews: false });
    log({ event: 'unlocked', how: 'passphrase' });
    await flush();
    const lines = (await readFile(file(), 'utf8')).trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line).event)).toEqual(['locked', 'unlocked']);
    if (process.platform === 'win32') return;
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'logs'))).mode & 0o777).toBe(0o700);
  });

  it('is written by itself, after a moment', async () => {
    open().log({ event: 'quit' });
    await vi.waitFor(async () => expect(await readFile(file(), 'utf8')).toContain('quit'), 10_000);
  });

  it('is gone on with by the next start', async () => {
    for (let start = 0; start < 3; start++) {
      const { log, flush } = open();
      log({ event: 'quit' });
      await flush();
    }
    expect((await readFile(file(), 'utf8')).match(/quit/g)).toHaveLength(3);
  });

  it('keeps one old file, and neither grows beyond 256 KB', async () => {
    const { log, flush } = open();
    for (let round = 0; round < 20; round++) {
      for (let n = 0; n < 500; n++) log({ event: 'backup_written', profiles: n });
      await flush();
    }
    expect((await readdir(join(folder, 'logs'))).sort()).toEqual(['miftah.log', 'miftah.log.1']);
    for (const name of ['miftah.log', 'miftah.log.1']) {
      const { size } = await stat(join(folder, 'logs', name));
      expect(size).toBeGreaterThan(10_000);
      expect(size).toBeLessThanOrEqual(256 * 1024);
    }
  });

  it('loses lines in a flood and says how many', async () => {
    const { log, flush } = open();
    for (let n = 0; n < 10_000; n++) log({ event: 'quit' });
    await flush();
    const text = await readFile(file(), 'utf8');
    const lost = Number(/"event":"lines_lost","lines":(\d+)/.exec(text)?.[1]);
    expect(lost).toBeGreaterThan(0);
    expect((text.match(/"quit"/g)?.length ?? 0) + lost).toBe(10_000);
    expect(text.length).toBeLessThan(70_000);
  });

  it('goes without when the folder cannot be made, and says later how much is missing', async () => {
    await writeFile(join(folder, 'logs'), 'no folder');
    const { log, flush } = open();
    log({ event: 'quit' });
    log({ event: 'quit' });
    await flush();
    await rm(join(folder, 'logs'));
    log({ event: 'started_empty' });
    await flush();
    const lines = (await readFile(file(), 'utf8')).trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toMatchObject([
      { event: 'started_empty' },
      { event: 'lines_lost', lines: 2 },
    ]);
  });

  it.skipIf(process.platform === 'win32')('does not follow a link', async () => {
    const target = join(folder, 'target');
    await writeFile(target, '');
    const { log, flush } = open();
    log({ event: 'quit' });
    await flush();
    await rm(file());
    await symlink(target, file());
    log({ event: 'quit' });
    await flush();
    expect(await readFile(target, 'utf8')).toBe('');
  });

  it('never holds a text that was handed in, wherever it stood', async () => {
    const { log, flush } = open();
    // Recognisable, and no word of the allow-list.
    const canary = fc
      .string({ minLength: 4, maxLength: 20, unit: 'binary' })
      .map(text => `Canary${text}`);
    const value = fc.oneof(
      canary,
      fc.anything({ key: canary, values: [canary], maxDepth: 1, maxKeys: 2 }),
    );
    const names = fc.constantFrom(...Object.keys(LOG_ALLOW_LIST));
    const fields = fc.constantFrom(
      ...Object.values(LOG_ALLOW_LIST).flatMap(rules => Object.keys(rules)),
    );
    const place = fc.record({ file: canary, line: value, column: value });
    const event = fc
      .tuple(
        fc.oneof(names, canary),
        fc.dictionary(fc.oneof(fields, canary), value),
        fc.option(fc.array(place, { maxLength: 3 })),
      )
      .map(([name, rest, at]) => ({ ...rest, ...(at && { at }), event: name }));
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 10, maxLength: 30 }), async events => {
        for (const given of events) log(forced(given));
        await flush();
      }),
      { numRuns: 20 },
    );
    const text = await readFile(file(), 'utf8');
    expect(text.split('\n').length).toBeGreaterThan(200);
    expect(text).not.toMatch(/canary/i);
    // Nor anything else but plain JSON of allowed characters.
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
  });
});
