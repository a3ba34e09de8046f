import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import { describe, expect, it } from 'vitest';
import { watchLockTriggers } from '../../../electron/shell/lock-triggers';

describe('lock triggers on macOS and Windows', () => {
  it.each(['darwin', 'win32'] as const)('come from Electron alone, until stopped: %s', platform => {
    const powerMonitor = new EventEmitter();
    const heard: string[] = [];
    const stop = watchLockTriggers({
      powerMonitor: powerMonitor as unknown as PowerMonitor,
      platform,
      openBus: () => {
        throw new Error('There is no bus here');
      },
      onLock: by => heard.push(by),
    });
    for (const event of ['suspend', 'lock-screen', 'resume', 'unlock-screen']) {
      powerMonitor.emit(event);
    }
    expect(heard).toEqual(['sleep', 'screen']);
    stop();
    powerMonitor.emit('suspend');
    powerMonitor.emit('lock-screen');
    expect(heard).toHaveLength(2);
    expect(powerMonitor.eventNames()).toEqual([]);
  });
});
