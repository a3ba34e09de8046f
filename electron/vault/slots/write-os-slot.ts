import type { SaveFault } from '../../../shared/app-error';
import { err, ok, type Result } from '../../../shared/result';
import type { SafeStorage } from '../../ports/safe-storage';
import type { Disk } from '../disk/disk';
import { writeDurably } from '../disk/durable-write';
import { createKnownContent } from '../disk/known-content';
import { readWholeFile } from '../disk/read-whole-file';
import type { AgeKey } from '../format/age-file';
import type { VaultPaths } from '../vault-paths';
import { MAX_SLOT_BYTES, openOsSlot, readOsSlot } from './open-os-slot';
import { slotNoteBytes } from './slot-note';

/** What writing a slot needs to know of the program and its key store. */
export type SlotWriter = {
  readonly disk: Disk;
  readonly paths: VaultPaths;
  readonly safeStorage: SafeStorage;
  readonly appName: string;
  readonly machine: string;
};

/**
 * Wraps the key with the key store, proves that the result opens again, writes it durably in place of `replaced`
 * (`null`: there is no slot) and proves what came to lie on the disk. Answers the new slot's bytes.
 * `key_store` when the key store cannot do it; nothing is replaced then.
 */
export async function writeOsSlot(
  writer: SlotWriter,
  key: AgeKey,
  replaced: Uint8Array | null,
): Promise<Result<Uint8Array, SaveFault>> {
  const { disk, paths, safeStorage, appName, machine } = writer;
  const state = await safeStorage.state();
  const wrapped = state.kind === 'usable' ? await safeStorage.wrap(key.identity) : null;
  if (state.kind !== 'usable' || wrapped === null) return err('key_store');
  if (!(await isKeyIn(safeStorage, wrapped, key))) return err('key_store');

  // The note goes first: a note without a slot means nothing, a slot without a note cannot be traced.
  const note = slotNoteBytes(wrapped, {
    appName,
    machine,
    platform: disk.platform,
    backend: state.backend,
  });
  const noted = await writeOver(disk, paths.osNote, note);
  if (!noted.ok) return noted;
  const put = await putOsSlot(disk, paths, wrapped, replaced);
  if (!put.ok) return put;

  const written = await readOsSlot(disk, paths);
  if (written.kind !== 'content') return err('io_error');
  return (await isKeyIn(safeStorage, written.bytes, key)) ? ok(wrapped) : err('io_error');
}

/** Puts bytes that are known to be a good slot in their place; `changed_outside` when another slot is there. */
export function putOsSlot(
  disk: Disk,
  paths: VaultPaths,
  wrapped: Uint8Array,
  replaced: Uint8Array | null,
): Promise<Result<void, SaveFault>> {
  return writeDurably(disk, {
    path: paths.osSlot,
    bytes: wrapped,
    known: createKnownContent(replaced),
    maxBytes: MAX_SLOT_BYTES,
    keepBackups: false,
  });
}

async function isKeyIn(
  safeStorage: SafeStorage,
  wrapped: Uint8Array,
  key: AgeKey,
): Promise<boolean> {
  const opened = await openOsSlot(safeStorage, wrapped);
  return opened.ok && opened.value.key.identity === key.identity;
}

async function writeOver(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
): Promise<Result<void, SaveFault>> {
  const now = await readWholeFile(disk, path, MAX_SLOT_BYTES);
  return writeDurably(disk, {
    path,
    bytes,
    known: createKnownContent(now.kind === 'content' ? now.bytes : null),
    maxBytes: MAX_SLOT_BYTES,
    keepBackups: false,
  });
}
