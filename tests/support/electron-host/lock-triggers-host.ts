import { powerMonitor } from 'electron';
import { watchLockTriggers } from '../../../electron/shell/lock-triggers';
import { openMessageBus } from '../../../electron/shell/message-bus';
import { serveHost } from './serve-host';

let heard: string[] = [];
let unwatch = (): void => undefined;

const commands = {
  watch: (_: null) => {
    powerMonitor.on('resume', () => heard.push('wake'));
    unwatch = watchLockTriggers({
      powerMonitor,
      platform: process.platform,
      openBus: openMessageBus,
      onLock: by => heard.push(by),
    });
  },
  unwatch: (_: null) => unwatch(),
  /** What was heard since this was last asked. */
  heard: (_: null) => {
    const all = heard;
    heard = [];
    return all;
  },
  idleSeconds: (_: null) => powerMonitor.getSystemIdleTime(),
};

export type LockTriggersHostCommands = typeof commands;

serveHost(commands);
