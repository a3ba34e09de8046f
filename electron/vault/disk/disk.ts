import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Files, nodeFiles } from './files';

/** What the vault's file work needs of the machine. */
export type Disk = {
  readonly files: Files;
  readonly platform: NodeJS.Platform;
  /** Resolves after `ms`. */
  readonly pause: (ms: number) => Promise<unknown>;
  /** Sixteen hexadecimal digits that no other file has. */
  readonly randomName: () => string;
};

/** The machine's own disk, where nothing else is given. */
export function createDisk(given: {
  readonly platform: NodeJS.Platform;
  readonly files?: Files | undefined;
  readonly pause?: Disk['pause'] | undefined;
}): Disk {
  return {
    platform: given.platform,
    files: given.files ?? nodeFiles,
    pause: given.pause ?? (ms => delay(ms)),
    randomName: () => randomBytes(8).toString('hex'),
  };
}
