import { cipherPrefix } from '../key-store/cipher-prefix';

/** What `os.json` says of the slot beside it, so that a slot that cannot be opened can be traced to its key store. */
export type SlotNote = {
  readonly formatVersion: 1;
  readonly appName: string;
  readonly platform: string;
  readonly backend: string;
  /** First three bytes of the ciphertext. */
  readonly cipherPrefix: string;
};

/** The note's file: readable JSON, no secret. */
export function slotNoteBytes(
  wrapped: Uint8Array,
  facts: Pick<SlotNote, 'appName' | 'platform' | 'backend'>,
): Uint8Array {
  const note: SlotNote = { formatVersion: 1, ...facts, cipherPrefix: cipherPrefix(wrapped) };
  return new TextEncoder().encode(`${JSON.stringify(note, null, 2)}\n`);
}
