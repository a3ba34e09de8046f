import type { PreferencesStore } from '../../../electron/ports/preferences-store';
import { createPreferencesStore } from '../../../electron/shell/preferences-store';
import type { Preferences } from '../../../shared/preferences';
import { serveHost } from '../../support/electron-host/serve-host';

let store: PreferencesStore | null = null;

function theStore(): PreferencesStore {
  if (store === null) throw new Error('Not started yet');
  return store;
}

const commands = {
  /** A new start of the program on this folder. */
  start: (folder: string) => {
    store = createPreferencesStore(folder);
    return store.wasLocked();
  },
  read: (_: null) => theStore().read(),
  write: (preferences: Preferences) => {
    theStore().write(preferences);
    return null;
  },
  setLocked: (locked: boolean) => {
    theStore().setLocked(locked);
    return null;
  },
};

export type PreferencesHostCommands = typeof commands;

serveHost(commands);
