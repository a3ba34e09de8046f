import type { ProfileView } from '../../shared/app-snapshot';
import type { Language } from '../../shared/preferences';
import {
  isUsable,
  type SummaryGroup,
  summaryGroup,
  type TokenPhase,
  tokenPhase,
} from '../../shared/token-status';
import { createNameOrder } from './name-order';
import { sortBucket } from './sort-bucket';
import { statusFacts } from './status-facts';

/** One row of the list; the same object for as long as nothing it shows has changed. */
export type DeskRow = {
  readonly profile: ProfileView;
  readonly phase: TokenPhase;
  readonly group: SummaryGroup;
};

export type Desk = {
  /** In the order of the list (desk.md, "Sort"). */
  readonly rows: readonly DeskRow[];
  readonly counts: Readonly<Record<SummaryGroup, number>>;
  /** When the next row changes by time alone; epoch milliseconds, `Infinity` for never. */
  readonly nextChangeAt: number;
};

export type DeskInput = {
  readonly profiles: readonly ProfileView[];
  readonly locked: boolean;
  readonly language: Language;
};

const soonest = (row: DeskRow) => row.profile.session.token?.expiresAt ?? Number.POSITIVE_INFINITY;

/** Makes the function that turns profiles into the list. It keeps rows and name order between calls. */
export function createDeskDeriver(): (input: DeskInput, now: number) => Desk {
  const kept = new WeakMap<ProfileView, DeskRow>();
  const nameOrder = createNameOrder();

  const rowOf = (profile: ProfileView, locked: boolean, now: number): DeskRow => {
    const phase = tokenPhase(statusFacts(profile, locked), now);
    const group = summaryGroup(phase, isUsable(profile.session.token, now));
    const before = kept.get(profile);
    if (before?.phase === phase && before.group === group) return before;
    const row = { profile, phase, group };
    kept.set(profile, row);
    return row;
  };

  return ({ profiles, locked, language }, now) => {
    const counts = { valid: 0, expiring: 0, 'needs-you': 0, 'not-signed-in': 0 };
    const buckets: DeskRow[][] = [[], [], [], [], [], []];
    let nextChangeAt = Number.POSITIVE_INFINITY;
    for (const index of nameOrder(profiles, language)) {
      const profile = profiles[index];
      if (profile === undefined) continue;
      const row = rowOf(profile, locked, now);
      counts[row.group] += 1;
      buckets[sortBucket(profile, locked, now)]?.push(row);
      const { token } = profile.session;
      if (token === null) continue;
      if (token.freshUntil > now) nextChangeAt = Math.min(nextChangeAt, token.freshUntil);
      else if (token.usableUntil > now) nextChangeAt = Math.min(nextChangeAt, token.usableUntil);
    }
    buckets[3]?.sort((a, b) => soonest(a) - soonest(b));
    return { rows: buckets.flat(), counts, nextChangeAt };
  };
}
