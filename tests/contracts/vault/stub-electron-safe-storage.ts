import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { GivenSafeStorage } from '../../../electron/vault/key-store/safe-storage-cipher';

/** How the stub's key store is today; change it at any time. */
export type StubDay = {
  backend: ReturnType<NonNullable<GivenSafeStorage['getSelectedStorageBackend']>>;
  available: boolean;
  /** The mark and the key of new ciphertexts; `v10` is Chromium's constant key. */
  prefix: 'v10' | 'v11';
  /** Thrown by every encryption or decryption. */
  encryptError: Error | null;
  decryptError: Error | null;
  shouldReEncrypt: boolean;
  /** Names of the promised calls that never answer. */
  hangs: ReadonlySet<'available' | 'encrypt' | 'decrypt'>;
  /** Password in the key store. */
  password: string;
};

export function goodDay(): StubDay {
  return {
    backend: 'gnome_libsecret',
    available: true,
    prefix: 'v11',
    encryptError: null,
    decryptError: null,
    shouldReEncrypt: false,
    hangs: new Set(),
    password: 'from the keyring',
  };
}

// As Chromium's os_crypt on Linux: AES-128-CBC without a checksum, a fixed nonce, the key told by the mark.
const NONCE = Buffer.alloc(16, ' ');
const keyFor = (day: StubDay, prefix: string) =>
  createHash('sha256')
    .update(prefix === 'v10' ? 'peanuts' : day.password)
    .digest()
    .subarray(0, 16);

function encrypt(day: StubDay, text: string, call: string): Buffer {
  if (!day.available) throw new Error(`Error while encrypting. Encryption is not available.`);
  if (day.encryptError !== null) throw day.encryptError;
  if (text === '') throw new Error(`Error while encrypting the text provided to ${call}.`);
  const cipher = createCipheriv('aes-128-cbc', keyFor(day, day.prefix), NONCE);
  return Buffer.concat([Buffer.from(day.prefix), cipher.update(text, 'utf8'), cipher.final()]);
}

function decrypt(day: StubDay, bytes: Buffer, call: string): string {
  if (day.decryptError !== null) throw day.decryptError;
  if (bytes.length === 0) return '';
  const prefix = bytes.toString('latin1', 0, 3);
  if (!/^v1[01]$/.test(prefix)) {
    // The promised calls take it for old clear text; the plain ones look first.
    if (call === 'safeStorage.decryptStringAsync') return bytes.toString('utf8');
    throw new Error(`Error while decrypting the ciphertext provided to ${call}.`);
  }
  try {
    const decipher = createDecipheriv('aes-128-cbc', keyFor(day, prefix), NONCE);
    return decipher.update(bytes.subarray(3), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new Error(`Error while decrypting the ciphertext provided to ${call}.`);
  }
}

/** Electron 33's shape: plain calls that throw. */
export function plainSafeStorage(day: StubDay): GivenSafeStorage {
  return {
    isEncryptionAvailable: () => day.available,
    encryptString: text => encrypt(day, text, 'safeStorage.encryptString'),
    decryptString: bytes => decrypt(day, bytes, 'safeStorage.decryptString'),
    getSelectedStorageBackend: () => day.backend,
  };
}

/** Electron 45's shape: promises beside the plain calls, which must not be used then. */
export function promisedSafeStorage(day: StubDay): GivenSafeStorage {
  const never = new Promise<never>(() => undefined);
  const forbidden = () => {
    throw new Error('A deprecated call was made');
  };
  return {
    isEncryptionAvailable: forbidden,
    encryptString: forbidden,
    decryptString: forbidden,
    getSelectedStorageBackend: () => day.backend,
    isAsyncEncryptionAvailable: async () => (day.hangs.has('available') ? never : day.available),
    encryptStringAsync: async text =>
      day.hangs.has('encrypt') ? never : encrypt(day, text, 'safeStorage.encryptStringAsync'),
    decryptStringAsync: async bytes =>
      day.hangs.has('decrypt')
        ? never
        : {
            result: decrypt(day, bytes, 'safeStorage.decryptStringAsync'),
            shouldReEncrypt: day.shouldReEncrypt,
          },
  };
}
