import type { ProfileView } from '../../shared/app-snapshot';
import { fold } from '../../shared/text/search-fold';
import type { SummaryGroup } from '../../shared/token-status';
import type { DeskRow } from './derive-desk';

const folded = new WeakMap<ProfileView, string>();

/** All that search looks at, folded once per profile: name, registration numbers, client id, tags. */
function searchText(profile: ProfileView): string {
  let text = folded.get(profile);
  if (text === undefined) {
    const onBehalfOf = profile.signIn.kind === 'intermediary' ? profile.signIn.onBehalfOf : '';
    text = fold(
      [
        profile.name,
        profile.registrationNumber,
        onBehalfOf,
        profile.clientId,
        ...profile.tags,
      ].join('\n'),
    );
    folded.set(profile, text);
  }
  return text;
}

/** The rows that belong to the pressed summary chip and hold every word of the query. */
export function filterRows(
  rows: readonly DeskRow[],
  query: string,
  group: SummaryGroup | null,
): readonly DeskRow[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0 && group === null) return rows;
  return rows.filter(
    row =>
      (group === null || row.group === group) &&
      words.every(word => searchText(row.profile).includes(word)),
  );
}
