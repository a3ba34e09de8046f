import type { SaveFault } from '../../../shared/app-error';
import { err, ok, type Result } from '../../../shared/result';
import type { PassphraseFault } from '../../ports/vault-store';
import { writeDurably } from '../disk/durable-write';
import { createKnownContent } from '../disk/known-content';
import { ensureFolder } from '../disk/prepare-folder';
import { type FileReading, readWholeFile } from '../disk/read-whole-file';
import { syncFolder } from '../disk/sync-folder';
import { type AgeKey, ageKeyFrom } from '../format/age-file';
import type { VaultDeps } from '../vault-session';
import { MAX_SLOT_BYTES } from './open-os-slot';

type Needs = Pick<VaultDeps, 'disk' | 'paths' | 'passphrases'>;

/** The passphrase slot as it lies on the disk. */
export function readRecoverySlot({
  disk,
  paths,
}: Omit<Needs, 'passphrases'>): Promise<FileReading> {
  return readWholeFile(disk, paths.recoverySlot, MAX_SLOT_BYTES);
}

/** The key that the passphrase slot on the disk holds, with the slot's bytes. */
export async function openRecoverySlot(
  deps: Needs,
  passphrase: string,
): Promise<Result<{ readonly key: AgeKey; readonly bytes: Uint8Array }, PassphraseFault>> {
  const file = await readRecoverySlot(deps);
  if (file.kind === 'absent') return err('no_slot');
  if (file.kind !== 'content') return err('slot_unusable');
  const opened = await deps.passphrases.open(passphrase, file.bytes);
  if (!opened.ok) return err(opened.error === 'wrong' ? 'wrong' : 'slot_unusable');
  const key = await ageKeyFrom(identityIn(opened.value));
  return key === null ? err('slot_unusable') : ok({ key, bytes: file.bytes });
}

/** The identity in a key file as `age-keygen` writes it: one line, comments apart. */
function identityIn(keyFile: Uint8Array): string {
  const lines = Buffer.from(keyFile).toString('utf8').split('\n');
  const identities = lines.map(line => line.trim()).filter(line => /^[^#]/.test(line));
  return identities.length === 1 ? (identities[0] ?? '') : '';
}

/**
 * Encrypts the key with a passphrase, proves that it opens again and writes it in place of the slot that is there.
 * Answers the new slot's bytes. Rejects with errno errors only.
 */
export async function writeRecoverySlot(
  deps: Needs,
  key: AgeKey,
  passphrase: string,
): Promise<Result<Uint8Array, SaveFault>> {
  const { disk, paths, passphrases } = deps;
  const bytes = await passphrases.seal(passphrase, Buffer.from(`${key.identity}\n`));
  const again = await passphrases.open(passphrase, bytes);
  if (!again.ok || identityIn(again.value) !== key.identity) return err('other');
  await ensureFolder(disk, paths.slots);
  const written = await putRecoverySlot(deps, bytes);
  return written.ok ? ok(bytes) : written;
}

/** Puts bytes that are known to be a good slot in the place of whatever slot is there. */
export async function putRecoverySlot(
  { disk, paths }: Omit<Needs, 'passphrases'>,
  bytes: Uint8Array,
): Promise<Result<void, SaveFault>> {
  const found = await readRecoverySlot({ disk, paths });
  if (found.kind === 'failed') throw found.error;
  if (found.kind === 'not_a_file') return err('changed_outside');
  return writeDurably(disk, {
    path: paths.recoverySlot,
    bytes,
    known: createKnownContent(found.kind === 'content' ? found.bytes : null),
    maxBytes: MAX_SLOT_BYTES,
    keepBackups: false,
  });
}

/** Takes the passphrase slot away for good. Rejects with an errno error. */
export async function removeRecoverySlot({
  disk,
  paths,
}: Omit<Needs, 'passphrases'>): Promise<void> {
  await disk.files.unlink(paths.recoverySlot);
  await syncFolder(disk, paths.slots);
}
