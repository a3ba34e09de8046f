import type { SafeStorage as ElectronSafeStorage } from 'electron';
import type { Clock } from '../../ports/clock';
import type { KeyStoreDoor } from '../../ports/key-store-door';
import type { KeyStoreState, SafeStorage, UnwrapFault } from '../../ports/safe-storage';
import { cipherPrefix } from './cipher-prefix';
import { createDoorKeeper } from './door-keeper';
import { isPromised, safeStorageCalls } from './safe-storage-calls';
import { afterMs, DeadlineError, withinDeadline } from './within-deadline';

/** Electron's `safeStorage` in either shape: promises from Electron 42 on, plain calls before. */
export type GivenSafeStorage = Partial<
  Pick<
    ElectronSafeStorage,
    | 'isAsyncEncryptionAvailable'
    | 'encryptStringAsync'
    | 'decryptStringAsync'
    | 'isEncryptionAvailable'
    | 'encryptString'
    | 'decryptString'
    | 'getSelectedStorageBackend'
  >
>;

/** A person may have to type a password into the key store's own dialog meanwhile. */
const DEADLINE_MS = 60_000;

const PROBE = 'Is there a key store?';

// Electron's own words, from its electron_api_safe_storage.cc; it gives no code to go by.
const SAYS_UNAVAILABLE = /temporarily unavailable|not available|before app is ready/i;

/**
 * Our wrapper of Electron's safeStorage; hand it in after `ready`. On Linux Chromium falls back without a word
 * to a key that everybody knows, recognisable by `v10` at the head of the ciphertext: that counts as no key
 * store (architecture.md, "The vault"). No call rejects; one that hangs ends after `deadlineMs`.
 * While the `door` is closed safeStorage is not touched.
 */
export function createSafeStorageCipher(given: {
  readonly safeStorage: GivenSafeStorage;
  readonly platform: NodeJS.Platform;
  readonly door: KeyStoreDoor;
  readonly after?: Clock['after'];
  readonly deadlineMs?: number;
  /** Ask the door at once, so that the answer is there when the vault is opened. */
  readonly asksAhead?: boolean;
}): SafeStorage {
  const { safeStorage, platform } = given;
  const calls = safeStorageCalls(safeStorage);
  const isLinux = platform === 'linux';
  const inTime = <T>(work: Promise<T>) =>
    withinDeadline(given.after ?? afterMs, given.deadlineMs ?? DEADLINE_MS, work);
  const isWeak = (wrapped: Uint8Array) => isLinux && cipherPrefix(wrapped) === 'v10';

  const backend = () =>
    isLinux ? (safeStorage.getSelectedStorageBackend?.() ?? 'unknown') : platform;
  const keeper = createDoorKeeper({ door: given.door, backend });
  if (given.asksAhead) void keeper.closed();

  async function probe(): Promise<KeyStoreState> {
    const name = backend();
    // With promises Electron may say `unknown` until a plain call is made; the ciphertext below decides then.
    if (name === 'basic_text' || (name === 'unknown' && !isPromised(safeStorage))) {
      return { kind: 'unusable', reason: 'weak_key_store' };
    }
    const closed = await keeper.closed();
    if (closed !== null) return { kind: 'unusable', reason: closed.reason };
    return inTime(touch(name));
  }

  async function touch(name: string): Promise<KeyStoreState> {
    if (!(await calls.isAvailable())) return { kind: 'unusable', reason: 'no_key_store' };
    if (isWeak(await calls.encrypt(PROBE))) return { kind: 'unusable', reason: 'weak_key_store' };
    keeper.hasWorked();
    return { kind: 'usable', backend: name };
  }

  const state = (): Promise<KeyStoreState> =>
    probe().catch(() => ({ kind: 'unusable', reason: 'key_store_failed' }));

  // Without its key store Electron reports the same error as for a foreign ciphertext.
  async function faultNow(): Promise<UnwrapFault> {
    const now = await state();
    if (now.kind === 'usable') return 'cannot_decrypt';
    return now.reason === 'weak_key_store' ? 'weak' : 'unavailable';
  }

  async function faultOf(error: unknown): Promise<UnwrapFault> {
    if (error instanceof DeadlineError) return 'hanging';
    const isTransient = error instanceof Error && SAYS_UNAVAILABLE.test(error.message);
    return isTransient ? 'unavailable' : faultNow();
  }

  const unwrap: SafeStorage['unwrap'] = async wrapped => {
    if (isWeak(wrapped)) return { ok: false, fault: 'weak' };
    // Electron "decrypts" nothing to nothing.
    if (wrapped.length === 0) return { ok: false, fault: 'cannot_decrypt' };
    try {
      const closed = await keeper.closed();
      if (closed !== null) return { ok: false, fault: closed.fault };
      if (!(await inTime(calls.isAvailable()))) return { ok: false, fault: await faultNow() };
      const { result, shouldReEncrypt } = await inTime(calls.decrypt(wrapped));
      // Chromium hands data without its mark through, taking it for old clear text.
      if (typeof result !== 'string' || Buffer.from(wrapped).toString('utf8') === result) {
        return { ok: false, fault: 'cannot_decrypt' };
      }
      keeper.hasWorked();
      return { ok: true, plaintext: result, rewrapAdvised: shouldReEncrypt === true };
    } catch (error) {
      return { ok: false, fault: await faultOf(error) };
    }
  };

  const wrap: SafeStorage['wrap'] = async plaintext => {
    try {
      if ((await keeper.closed()) !== null) return null;
      const wrapped = new Uint8Array(await inTime(calls.encrypt(plaintext)));
      const again = await unwrap(wrapped);
      return again.ok && again.plaintext === plaintext ? wrapped : null;
    } catch {
      return null;
    }
  };

  return { state, wrap, unwrap };
}
