import Store from 'electron-store';
import { type Preferences, preferencesSchema } from '../../shared/preferences';
import type { PreferencesStore } from '../ports/preferences-store';

/** Preferences in `preferences.json`. A file that cannot be read or holds nonsense gives the defaults. */
export function createPreferencesStore(folder: string): PreferencesStore {
  const store = new Store<Record<string, unknown>>({
    name: 'preferences',
    cwd: folder,
    clearInvalidConfig: true,
  });
  return {
    read: () => {
      const parsed = preferencesSchema.safeParse(store.store);
      return parsed.success ? parsed.data : preferencesSchema.parse({});
    },
    write: (preferences: Preferences) => {
      store.store = preferences;
    },
  };
}
