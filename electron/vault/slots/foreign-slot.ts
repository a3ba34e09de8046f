import type { SlotNote, SlotTrace } from './slot-note';

/** Where we are now, in the words of a note. */
export type SlotPlace = Pick<SlotNote, 'platform' | 'backend' | 'machine'>;

/** Electron's word where it has not looked yet: it tells nothing. */
const UNKNOWN = 'unknown';

/** Was the slot made elsewhere? `null` when the note does not say so. */
export function foreignCause(
  trace: SlotTrace,
  here: SlotPlace,
): 'other_computer' | 'other_desktop' | null {
  if (differs(trace.platform, here.platform) || differs(trace.machine, here.machine)) {
    return 'other_computer';
  }
  // Only Linux has more than one kind of key store.
  const isOtherDesktop = here.platform === 'linux' && differs(trace.backend, here.backend);
  return isOtherDesktop ? 'other_desktop' : null;
}

function differs(noted: string | undefined, now: string): boolean {
  return noted !== undefined && noted !== UNKNOWN && now !== UNKNOWN && noted !== now;
}
