import type { ProfileView } from '../../shared/app-snapshot';
import type { Translate } from './translate';

/** Why a token has no planned renewal. */
export function noRenewalText(
  t: Translate,
  profile: Pick<ProfileView, 'paused' | 'renewal'>,
): string {
  if (profile.paused) return t('details.renewal.paused');
  return t(profile.renewal === 'on-demand' ? 'details.renewal.onDemand' : 'details.renewal.none');
}
