import type { ProfileView } from '../../shared/app-snapshot';

/** The registration number a row shows: whose token this is. */
// `shared/profile.ts` says the same, but brings zod along, which the first paint can do without.
export function shownRegistrationNumber(
  profile: Pick<ProfileView, 'signIn' | 'registrationNumber'>,
): string {
  return profile.signIn.kind === 'intermediary'
    ? profile.signIn.onBehalfOf
    : profile.registrationNumber;
}
