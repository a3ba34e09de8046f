import { isPassphraseTooLong, normalPassphrase } from '../../../shared/check-passphrase';
import { err, ok, type Result } from '../../../shared/result';
import type { PassphraseFileFault } from '../vault-session';
import { lookAtHeader } from './look-at-header';
import { runInWorker } from './run-in-worker';

/**
 * Opens an age file encrypted with a passphrase. `wrong` also when a byte of the header's stanza has changed: both
 * look the same to scrypt. `damaged`: the passphrase gave the file's key, and the rest is not what was sealed with
 * it; or the header cannot be read. A file that cannot be opened and a passphrase that nobody can have set are
 * refused before any work. Rejects when there is no memory.
 */
export async function openWithPassphrase(
  passphrase: string,
  file: Uint8Array,
): Promise<Result<Uint8Array, PassphraseFileFault>> {
  const looked = await lookAtHeader(file);
  if (!looked.ok) return looked;
  if (isPassphraseTooLong(passphrase)) return err('wrong');
  const opened = await runInWorker({
    kind: 'open',
    passphrase: normalPassphrase(passphrase),
    file,
  });
  return opened instanceof Uint8Array ? ok(opened) : err(opened);
}
