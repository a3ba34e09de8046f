import type { SaveFault } from '../../shared/app-error';
import type { WaysIn } from '../../shared/app-snapshot';
import { err, ok, type Result } from '../../shared/result';
import { createKnownContent } from './disk/known-content';
import { createAgeKey } from './format/age-file';
import { removeRecoverySlot, writeRecoverySlot } from './slots/recovery-slot';
import type { VaultDeps, VaultSession } from './vault-session';
import { waysInto } from './ways-into';

/**
 * Makes or replaces the passphrase slot of an open vault. `session: null` is memory-only mode: a key is made, and the
 * passphrase becomes the only way in. Rejects with errno errors only.
 */
export async function createPassphraseSlot(
  deps: VaultDeps,
  session: VaultSession | null,
  passphrase: string,
): Promise<Result<{ readonly session: VaultSession; readonly waysIn: WaysIn }, SaveFault>> {
  const current = session ?? (await newSession());
  if (current.key === null) return err('other');
  const written = await writeRecoverySlot(deps, current.key, passphrase);
  if (!written.ok) return written;
  current.recoverySlot = written.value;
  return ok({ session: current, waysIn: waysInto(current) });
}

async function newSession(): Promise<VaultSession> {
  const key = await createAgeKey();
  return {
    key,
    recipient: key.recipient,
    osSlot: 'none',
    recoverySlot: null,
    sequence: 0,
    oldFormat: null,
    vault: createKnownContent(null),
  };
}

/** Takes the passphrase slot away. `last_way_in` when no slot of the key store is on the disk. */
export async function dropPassphraseSlot(
  deps: VaultDeps,
  session: VaultSession,
): Promise<Result<WaysIn, SaveFault | 'last_way_in'>> {
  if (!(session.osSlot instanceof Uint8Array)) return err('last_way_in');
  if (session.recoverySlot !== null) await removeRecoverySlot(deps);
  session.recoverySlot = null;
  return ok(waysInto(session));
}
