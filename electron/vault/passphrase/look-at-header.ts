import { Decrypter, type Stanza } from 'age-encryption';
import { err, ok, type Result } from '../../../shared/result';
import type { PassphraseFileFault } from '../vault-session';

/** The library's own bound: scrypt takes 1 GiB of memory then. */
const MOST_WORK = 20;

/** A header with one scrypt stanza has about 150 bytes; one that does not end within this is none of ours. */
const MOST_HEADER_BYTES = 1_024;

const BEGINNING = 'age-encryption.org/v1\n-> scrypt ';

/**
 * Is this an age file with a passphrase and a work factor that can be borne? Looks only, so it takes no time whatever
 * the file is. `damaged`: it began well. A file for keys and a passphrase at once is against age's rules.
 */
export async function lookAtHeader(file: Uint8Array): Promise<Result<void, PassphraseFileFault>> {
  const stanzas = await stanzasOf(file.subarray(0, MOST_HEADER_BYTES));
  if (stanzas === null) {
    const beginning = new TextDecoder('latin1').decode(file.subarray(0, BEGINNING.length));
    return err(beginning === BEGINNING ? 'damaged' : 'not_passphrase_file');
  }
  const [stanza] = stanzas;
  if (stanzas.length !== 1 || stanza?.args[0] !== 'scrypt') return err('not_passphrase_file');
  const factor = stanza.args[2] ?? '';
  if (!/^[1-9][0-9]*$/.test(factor)) return err('damaged');
  return Number(factor) > MOST_WORK ? err('absurd_work_factor') : ok();
}

/** The stanzas as the library reads them; `null` when they are not of age's form. */
async function stanzasOf(header: Uint8Array): Promise<readonly Stanza[] | null> {
  let stanzas: readonly Stanza[] | null = null;
  const decrypter = new Decrypter();
  decrypter.addIdentity({
    unwrapFileKey: (found: readonly Stanza[]) => {
      stanzas = found;
      return null;
    },
  });
  // It always rejects: nothing was unwrapped.
  await decrypter.decryptHeader(header).catch(() => undefined);
  return stanzas;
}
