import { isPassphraseTooLong, normalPassphrase } from '../../../shared/check-passphrase';
import { runInWorker } from './run-in-worker';

/**
 * Encrypts with a passphrase, in age's own format (age-encryption.org/v1, scrypt); `workFactor` is log2 of N. Rejects
 * when there is no memory, and for a passphrase so long that `openWithPassphrase` would refuse it.
 */
export async function sealWithPassphrase(
  passphrase: string,
  plaintext: Uint8Array,
  workFactor: number,
): Promise<Uint8Array> {
  if (isPassphraseTooLong(passphrase)) throw new RangeError('The passphrase is too long');
  return runInWorker({
    kind: 'seal',
    passphrase: normalPassphrase(passphrase),
    plaintext,
    workFactor,
  });
}
