import { nextAttemptDelayMs } from '../policy/unlock-delay';

/** Counts wrong passphrases, so that guessing is slowed. One attempt at a time. */
export type UnlockAttempts = {
  /** Epoch milliseconds before which no attempt is taken. */
  readonly retryAt: () => number;
  /** Takes the turn for one attempt; `false` while another one runs. */
  readonly begin: () => boolean;
  /** Gives the turn back; `wrong` slows the next one. Answers the new `retryAt`. */
  readonly end: (outcome: 'right' | 'wrong' | 'other', now: number) => number;
};

/** Starts without failures; a restart forgets them, since each attempt costs about a second of work anyway. */
export function createUnlockAttempts(): UnlockAttempts {
  let failures = 0;
  let retryAt = 0;
  let isRunning = false;
  return {
    retryAt: () => retryAt,
    begin: () => {
      if (isRunning) return false;
      isRunning = true;
      return true;
    },
    end: (outcome, now) => {
      isRunning = false;
      if (outcome === 'right') failures = 0;
      if (outcome === 'wrong') failures++;
      if (outcome !== 'other') retryAt = now + nextAttemptDelayMs(failures);
      return retryAt;
    },
  };
}
