import { z } from 'zod';
import type { Disk } from '../disk/disk';
import { readWholeFile } from '../disk/read-whole-file';
import { cipherPrefix } from '../key-store/cipher-prefix';
import type { VaultPaths } from '../vault-paths';

/** What `os.json` says of the slot beside it, so that a slot that cannot be opened can be traced to its key store. */
export type SlotNote = {
  readonly formatVersion: 1;
  readonly appName: string;
  readonly platform: string;
  readonly backend: string;
  /** See `machineDigest`; notes of the first versions have none. */
  readonly machine: string;
  /** First three bytes of the ciphertext. */
  readonly cipherPrefix: string;
};

/** What could be read of a note. A note only adds detail to an error, so whatever is missing or odd is left out. */
export type SlotTrace = Partial<Pick<SlotNote, 'platform' | 'backend' | 'machine'>>;

/** Bytes; ours has some two hundred. */
const MAX_NOTE_BYTES = 4 * 1024;

const word = z.string().min(1).max(100).optional().catch(undefined);
const traceSchema = z.object({ platform: word, backend: word, machine: word });

/** The note's file: readable JSON, no secret. */
export function slotNoteBytes(
  wrapped: Uint8Array,
  facts: Pick<SlotNote, 'appName' | 'platform' | 'backend' | 'machine'>,
): Uint8Array {
  const note: SlotNote = { formatVersion: 1, ...facts, cipherPrefix: cipherPrefix(wrapped) };
  return new TextEncoder().encode(`${JSON.stringify(note, null, 2)}\n`);
}

/** Reads the note beside the key store's slot. Never rejects. */
export async function readSlotNote(disk: Disk, paths: VaultPaths): Promise<SlotTrace> {
  const file = await readWholeFile(disk, paths.osNote, MAX_NOTE_BYTES);
  if (file.kind !== 'content') return {};
  try {
    const { platform, backend, machine } = traceSchema.parse(
      JSON.parse(new TextDecoder().decode(file.bytes)),
    );
    return {
      ...(platform !== undefined && { platform }),
      ...(backend !== undefined && { backend }),
      ...(machine !== undefined && { machine }),
    };
  } catch {
    return {};
  }
}
