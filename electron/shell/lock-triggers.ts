import type { PowerMonitor } from 'electron';
import type { OpenBus } from '../ports/message-bus';
import { watchLinuxScreen } from './linux-screen';

/**
 * Calls `onLock` when the computer goes to sleep and when its screen is locked; twice or more for one event is
 * possible. Electron tells of the screen on macOS and Windows; on Linux the desktop's own signals are heard. Returns
 * the unsubscriber. Hand `powerMonitor` in after `ready`.
 */
export function watchLockTriggers(deps: {
  readonly powerMonitor: Pick<PowerMonitor, 'on' | 'off'>;
  readonly platform: NodeJS.Platform;
  /** Used on Linux only. */
  readonly openBus: OpenBus;
  readonly onLock: (by: 'sleep' | 'screen') => void;
}): () => void {
  const { powerMonitor, onLock } = deps;
  const onSleep = () => onLock('sleep');
  const onScreen = () => onLock('screen');
  powerMonitor.on('suspend', onSleep);
  powerMonitor.on('lock-screen', onScreen);
  const unwatch = deps.platform === 'linux' ? watchLinuxScreen(deps.openBus, onScreen) : null;
  return () => {
    powerMonitor.off('suspend', onSleep);
    powerMonitor.off('lock-screen', onScreen);
    unwatch?.();
  };
}
