import type { ProfileView } from '../../shared/app-snapshot';

/** The registration number a row shows: whose token this is. */
export function shownRegistrationNumber(
  profile: Pick<ProfileView, 'signIn' | 'registrationNumber'>,
): string {
  return profile.signIn.kind === 'intermediary'
    ? profile.signIn.onBehalfOf
    : profile.registrationNumber;
}
