import type { KeyStoreDoor } from '../../ports/key-store-door';
import type { OpenBus } from '../../ports/message-bus';
import { createSecretServiceDoor } from './secret-service-door';

/** Nothing can be asked beforehand: macOS and Windows open their key stores with the person's own sign-in. */
const ALWAYS_OPEN: KeyStoreDoor = {
  readiness: async () => 'ready',
  unlock: async () => 'unlocked',
};

/** The door of this system's key store. The bus is opened on Linux only. */
export function createKeyStoreDoor(platform: NodeJS.Platform, openBus: OpenBus): KeyStoreDoor {
  return platform === 'linux' ? createSecretServiceDoor({ openBus }) : ALWAYS_OPEN;
}
