type PromisedShape = {
  isAsyncEncryptionAvailable(): Promise<boolean>;
  encryptStringAsync(plaintext: string): Promise<Uint8Array>;
  decryptStringAsync(
    wrapped: Buffer,
  ): Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }>;
};

type PlainShape = {
  isEncryptionAvailable(): boolean;
  encryptString(plaintext: string): Uint8Array;
  decryptString(wrapped: Buffer): string;
};

/** What we ask of safeStorage, whichever shape it has. A missing call rejects. */
export type SafeStorageCalls = {
  readonly isAvailable: () => Promise<boolean>;
  readonly encrypt: (plaintext: string) => Promise<Uint8Array>;
  readonly decrypt: (
    wrapped: Uint8Array,
  ) => Promise<{ readonly result: unknown; readonly shouldReEncrypt: boolean }>;
};

/** Does this safeStorage answer with promises (Electron 42 and later)? */
export function isPromised(safeStorage: object): safeStorage is PromisedShape {
  return 'encryptStringAsync' in safeStorage;
}

/** One set of calls over both shapes of Electron's safeStorage. */
export function safeStorageCalls(safeStorage: object): SafeStorageCalls {
  if (isPromised(safeStorage)) {
    return {
      isAvailable: async () => safeStorage.isAsyncEncryptionAvailable(),
      encrypt: async plaintext => safeStorage.encryptStringAsync(plaintext),
      decrypt: async wrapped => safeStorage.decryptStringAsync(Buffer.from(wrapped)),
    };
  }
  const plain = safeStorage as PlainShape;
  return {
    isAvailable: async () => plain.isEncryptionAvailable(),
    encrypt: async plaintext => plain.encryptString(plaintext),
    decrypt: async wrapped => ({
      result: plain.decryptString(Buffer.from(wrapped)),
      shouldReEncrypt: false,
    }),
  };
}
