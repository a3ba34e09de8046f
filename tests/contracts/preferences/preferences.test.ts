import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PARSERS } from '../../../electron/ipc/parsers';
import { type Preferences, preferencesSchema } from '../../../shared/preferences';
import {
  type ElectronHost,
  startElectronHost,
} from '../../support/electron-host/start-electron-host';
import type { PreferencesHostCommands } from './preferences-host';

const DEFAULTS = preferencesSchema.parse({});

describe('the preferences file', () => {
  let host: ElectronHost<PreferencesHostCommands>;
  let folder: string;
  beforeAll(async () => {
    host = await startElectronHost({ entry: join(import.meta.dirname, 'preferences-host.ts') });
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'miftah-preferences-'));
    return () => rm(folder, { recursive: true, force: true });
  });
  const file = () => join(folder, 'preferences.json');

  it('begins with the defaults, and not locked', async () => {
    expect(await host.call('start', folder)).toBe(false);
    expect(await host.call('read', null)).toEqual(DEFAULTS);
  });

  it('keeps what was set for the next start', async () => {
    await host.call('start', folder);
    const chosen: Preferences = { ...DEFAULTS, clearTokenAfter: 300, lockAfterMinutes: null };
    await host.call('write', chosen);
    await host.call('start', folder);
    expect(await host.call('read', null)).toEqual(chosen);
  });

  it('remembers the lock beside the preferences, through a change of them', async () => {
    await host.call('start', folder);
    await host.call('setLocked', true);
    await host.call('write', { ...DEFAULTS, theme: 'dark' });
    expect(await host.call('start', folder)).toBe(true);
    expect(await host.call('read', null)).toEqual({ ...DEFAULTS, theme: 'dark' });
    await host.call('setLocked', false);
    expect(await host.call('start', folder)).toBe(false);
  });

  it('lets nothing that comes as preferences change the lock', async () => {
    await host.call('start', folder);
    await host.call('setLocked', true);
    const hostile = { ...DEFAULTS, wasLocked: false };
    await host.call('write', hostile);
    expect(await host.call('start', folder)).toBe(true);
    expect(PARSERS.setPreferences.safeParse({ wasLocked: false }).success).toBe(false);
  });

  it.each(['', '[]', 'nonsense', '{"theme": 7, "wasLocked": "yes"}'])(
    'gives the defaults for a file that holds %j',
    async text => {
      await writeFile(file(), text);
      expect(await host.call('start', folder)).toBe(false);
      expect(await host.call('read', null)).toEqual(DEFAULTS);
    },
  );

  it('does not keep Miftah from locking when the disk refuses', async () => {
    await host.call('start', folder);
    await rm(folder, { recursive: true });
    await writeFile(folder, 'no folder');
    expect(await host.call('setLocked', true)).toBeNull();
    expect(await readFile(folder, 'utf8')).toBe('no folder');
  });
});
