import { createHash } from 'node:crypto';

/**
 * What a file may hold as far as we know: the digest of what we last read or wrote. Anything else there
 * was put by someone else, and is not overwritten (promises.md, Storage 5).
 */
export type KnownContent = {
  /** `null`: the file does not exist. */
  readonly accepts: (bytes: Uint8Array | null) => boolean;
  /** Has what is there been kept as the newest backup? A save that failed afterwards need not keep it again. */
  readonly isBackedUp: () => boolean;
  readonly backedUp: () => void;
  /** We are about to put this there; until `settle` either content is ours. */
  readonly attempt: (bytes: Uint8Array) => void;
  /** This, and nothing else, is there now. */
  readonly settle: (bytes: Uint8Array | null) => void;
};

function digestOf(bytes: Uint8Array | null): string {
  return bytes === null ? 'absent' : createHash('sha256').update(bytes).digest('hex');
}

/** Starts with what was just read; `null` when the file does not exist. */
export function createKnownContent(bytes: Uint8Array | null): KnownContent {
  const digests = new Set([digestOf(bytes)]);
  let isBackedUp = false;
  return {
    isBackedUp: () => isBackedUp,
    backedUp: () => {
      isBackedUp = true;
    },
    accepts: found => digests.has(digestOf(found)),
    attempt: next => digests.add(digestOf(next)),
    settle: now => {
      digests.clear();
      digests.add(digestOf(now));
      isBackedUp = false;
    },
  };
}
