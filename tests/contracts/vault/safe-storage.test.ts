import { createSafeStorageCipher } from '../../../electron/vault/key-store/safe-storage-cipher';
import { createFakeKeyStoreDoor } from '../../fakes/fake-key-store-door';
import { createFakeSafeStorage } from '../../fakes/fake-safe-storage';
import { safeStorageContract } from './safe-storage.contract';
import { goodDay, plainSafeStorage, promisedSafeStorage } from './stub-electron-safe-storage';

const { platform } = process;
const door = createFakeKeyStoreDoor();

safeStorageContract('the fake', async () => createFakeSafeStorage());
safeStorageContract('wrapper over plain calls', async () =>
  createSafeStorageCipher({ safeStorage: plainSafeStorage(goodDay()), platform, door }),
);
safeStorageContract('wrapper over promised calls', async () =>
  createSafeStorageCipher({ safeStorage: promisedSafeStorage(goodDay()), platform, door }),
);
