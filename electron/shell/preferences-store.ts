import Store from 'electron-store';
import { type Preferences, preferencesSchema } from '../../shared/preferences';
import type { PreferencesStore } from '../ports/preferences-store';

/** Beside the preferences and none of them: no command of the page can set it. */
const LOCKED = 'wasLocked';

/** Preferences in `preferences.json`. A file that cannot be read or holds nonsense gives the defaults. */
export function createPreferencesStore(folder: string): PreferencesStore {
  const store = new Store<Record<string, unknown>>({
    name: 'preferences',
    cwd: folder,
    clearInvalidConfig: true,
  });
  const wasLocked = () => store.get(LOCKED) === true;
  return {
    read: () => {
      const parsed = preferencesSchema.safeParse(store.store);
      return parsed.success ? parsed.data : preferencesSchema.parse({});
    },
    write: (preferences: Preferences) => {
      store.store = { ...preferences, [LOCKED]: wasLocked() };
    },
    wasLocked,
    setLocked: locked => {
      try {
        if (locked !== wasLocked()) store.set(LOCKED, locked);
      } catch {
        // A full disk must not keep Miftah from locking; the next start then opens with the key store again.
      }
    },
  };
}
