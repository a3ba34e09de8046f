import type { Preferences } from '../../shared/preferences';

/** Keeps what a person has set. Losing it costs a few clicks, nothing else. */
export type PreferencesStore = {
  readonly read: () => Preferences;
  readonly write: (preferences: Preferences) => void;
  /** Was Miftah locked when it last ended? Then it starts locked. */
  readonly wasLocked: () => boolean;
  readonly setLocked: (locked: boolean) => void;
};
