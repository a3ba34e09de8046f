import { err, ok, type Result } from '../../shared/result';
import type { Key, PassphraseFault } from '../ports/vault-store';
import type { AgeKey } from './format/age-file';
import { openOsSlot, readOsSlot } from './slots/open-os-slot';
import { openRecoverySlot } from './slots/recovery-slot';
import type { VaultDeps, VaultSession } from './vault-session';

/** Gives a locked session its key back. `slot_unusable` also when the slot holds another vault's key. */
export async function resumeSession(
  deps: VaultDeps,
  session: VaultSession | null,
  way: Key,
): Promise<Result<void, PassphraseFault>> {
  if (session === null) return err('slot_unusable');
  const key =
    way.kind === 'passphrase' ? await byPassphrase(deps, way.passphrase) : await byKeyStore(deps);
  if (!key.ok) return key;
  if (key.value.recipient !== session.recipient) return err('slot_unusable');
  session.key = key.value;
  return ok();
}

async function byPassphrase(
  deps: VaultDeps,
  passphrase: string,
): Promise<Result<AgeKey, PassphraseFault>> {
  const slot = await openRecoverySlot(deps, passphrase);
  return slot.ok ? ok(slot.value.key) : slot;
}

async function byKeyStore(deps: VaultDeps): Promise<Result<AgeKey, PassphraseFault>> {
  const file = await readOsSlot(deps.disk, deps.paths);
  if (file.kind !== 'content') return err('slot_unusable');
  const slot = await openOsSlot(deps.safeStorage, file.bytes);
  return slot.ok ? ok(slot.value.key) : err('slot_unusable');
}
