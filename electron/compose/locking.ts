import { app, powerMonitor } from 'electron';
import { locksOn } from '../policy/auto-lock';
import { createIdleWatch } from '../scheduler/idle-watch';
import { watchLockTriggers } from '../shell/lock-triggers';
import { openMessageBus } from '../shell/message-bus';
import type { Deps } from '../use-cases/deps';
import { lock } from '../use-cases/lock';
import type { PageWindow } from './window';

/** Joins what locks Miftah by itself to the lock, and the lock to the page, which starts anew behind it. */
export function joinLocking(page: PageWindow, deps: Deps): void {
  const { store, clock } = deps;
  const idleSeconds = () => powerMonitor.getSystemIdleTime();
  const idle = createIdleWatch({
    clock,
    idleSeconds,
    limitMinutes: () => store.get().preferences.lockAfterMinutes,
    lock: () => void lock(deps)('idle'),
  });
  const unwatch = watchLockTriggers({
    powerMonitor,
    platform: process.platform,
    openBus: openMessageBus,
    onLock: by => {
      if (locksOn(by, store.get().preferences, idleSeconds())) void lock(deps)(by);
    },
  });
  powerMonitor.on('resume', idle.look);
  app.once('will-quit', () => {
    idle.stop();
    unwatch();
  });

  let wasLocked = false;
  store.subscribe(({ vault }) => {
    const isLocked = vault.kind === 'locked';
    // Whatever the page held, typed text and revealed secrets too, goes with its document.
    if (isLocked && !wasLocked) page.current()?.webContents.reload();
    wasLocked = isLocked;
  });
}
