import type { PassphraseCipher } from '../vault-session';
import { chooseWorkFactor, TIMED_FACTOR } from './choose-work-factor';
import { openWithPassphrase } from './open-with-passphrase';
import { runInWorker } from './run-in-worker';
import { sealWithPassphrase } from './seal-with-passphrase';

/**
 * Files encrypted with a passphrase, such that opening takes about a second: the machine's speed is taken once, before
 * the first file is made. `workFactor` (log2 of scrypt's N) fixes it instead.
 */
export function createPassphraseCipher(workFactor?: number): PassphraseCipher {
  let chosen = workFactor;
  return {
    open: openWithPassphrase,
    seal: async (passphrase, plaintext) => {
      chosen ??= chooseWorkFactor(await runInWorker({ kind: 'time', workFactor: TIMED_FACTOR }));
      return sealWithPassphrase(passphrase, plaintext, chosen);
    },
  };
}
