import type { TokenPhase } from '../../shared/token-status';
import type { DeskRow } from './derive-desk';

/** The statuses worth hearing without having asked: a person may have to act. */
const HEARD: ReadonlySet<TokenPhase> = new Set(['needs-you', 'expired', 'retrying', 'expiring']);

/** The rows that came into such a status since `before` (profile id → phase). */
export function phaseChanges(
  before: ReadonlyMap<string, TokenPhase>,
  rows: readonly DeskRow[],
): readonly DeskRow[] {
  return rows.filter(({ profile, phase }) => {
    const was = before.get(profile.id);
    return was !== undefined && was !== phase && HEARD.has(phase);
  });
}
