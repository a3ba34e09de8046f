/**
 * Whether the key store can be asked without a wait. Asking Electron's safeStorage while the key store is locked or
 * hangs would hold up the whole main process on older Electron versions.
 */
export type KeyStoreReadiness = 'ready' | 'locked' | 'hanging' | 'absent';

export type KeyStoreDoor = {
  /** Answers within a few seconds, whatever the key store does. `ready` where nothing can be asked beforehand. */
  readonly readiness: () => Promise<KeyStoreReadiness>;
  /** Lets the key store show its own dialog and waits for the person. */
  readonly unlock: () => Promise<'unlocked' | 'dismissed' | 'failed'>;
};
