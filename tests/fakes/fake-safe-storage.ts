import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyStoreState, SafeStorage, UnwrapFault } from '../../electron/ports/safe-storage';
import type { MemoryReason } from '../../shared/app-snapshot';

/** A key store in memory that does what the real ones do, on demand their bad days too. */
export type FakeSafeStorage = SafeStorage & {
  /** What `state` answers; not usable means that nothing is wrapped or unwrapped. */
  setState: (state: KeyStoreState) => void;
  /** Every `unwrap` fails so, whatever the state; `null` ends it. */
  failUnwrap: (fault: UnwrapFault | null) => void;
  /** `wrap` answers `null` from now on. */
  failWrap: (fails: boolean) => void;
  /** `unwrap` succeeds, with this instead of what was wrapped; `null` ends it. */
  answerGarbage: (garbage: string | null) => void;
  adviseRewrap: (advised: boolean) => void;
  /** Another key from now on, as on another machine. */
  forgetKey: () => void;
  readonly counts: { wraps: number; unwraps: number };
};

const PREFIX = Buffer.from('v11');

const FAULT_OF: Readonly<Record<MemoryReason, UnwrapFault>> = {
  no_key_store: 'unavailable',
  weak_key_store: 'weak',
  key_store_locked: 'locked',
  key_store_failed: 'hanging',
};

/** `key`: 32 bytes, so that two processes can share one key store. */
export function createFakeSafeStorage(key: Uint8Array = randomBytes(32)): FakeSafeStorage {
  let current = key;
  let state: KeyStoreState = { kind: 'usable', backend: 'gnome_libsecret' };
  let unwrapFault: UnwrapFault | null = null;
  let garbage: string | null = null;
  let wrapFails = false;
  let rewrapAdvised = false;
  const counts = { wraps: 0, unwraps: 0 };

  return {
    counts,
    setState: next => {
      state = next;
    },
    failUnwrap: fault => {
      unwrapFault = fault;
    },
    failWrap: fails => {
      wrapFails = fails;
    },
    answerGarbage: text => {
      garbage = text;
    },
    adviseRewrap: advised => {
      rewrapAdvised = advised;
    },
    forgetKey: () => {
      current = randomBytes(32);
    },
    state: async () => state,
    wrap: async plaintext => {
      counts.wraps++;
      if (wrapFails || state.kind === 'unusable') return null;
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', current, nonce);
      const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
      return new Uint8Array(Buffer.concat([PREFIX, nonce, cipher.getAuthTag(), body]));
    },
    unwrap: async wrapped => {
      counts.unwraps++;
      if (unwrapFault !== null) return { ok: false, fault: unwrapFault };
      if (Buffer.from(wrapped.subarray(0, 3)).toString('latin1') === 'v10') {
        return { ok: false, fault: 'weak' };
      }
      if (state.kind === 'unusable') return { ok: false, fault: FAULT_OF[state.reason] };
      if (garbage !== null) return { ok: true, plaintext: garbage, rewrapAdvised };
      try {
        if (!PREFIX.equals(wrapped.subarray(0, 3))) return { ok: false, fault: 'cannot_decrypt' };
        const decipher = createDecipheriv('aes-256-gcm', current, wrapped.subarray(3, 15));
        decipher.setAuthTag(wrapped.subarray(15, 31));
        const plaintext = decipher.update(wrapped.subarray(31), undefined, 'utf8');
        return { ok: true, plaintext: plaintext + decipher.final('utf8'), rewrapAdvised };
      } catch {
        return { ok: false, fault: 'cannot_decrypt' };
      }
    },
  };
}
