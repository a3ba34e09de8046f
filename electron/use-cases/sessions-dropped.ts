import { activeSecretOf, type Credential } from '../../shared/credential';
import { isSameLogin, type Profile } from '../../shared/profile';
import type { AppState } from '../state/app-state';

/** Profiles whose tokens were made by what is now to be changed (product.md P2). What stays may be given as well. */
export function sessionsDroppedBy(
  { profiles, credentials }: AppState,
  changed: {
    readonly profiles: readonly Profile[];
    readonly credentials: readonly Credential[];
  },
): string[] {
  const dropped = new Set<string>();
  for (const profile of changed.profiles) {
    const before = profiles.get(profile.id);
    if (before && !isSameLogin(before, profile)) dropped.add(profile.id);
  }
  const others = new Set<string>();
  for (const credential of changed.credentials) {
    const before = credentials.get(credential.id);
    if (before && !signsInAlike(before, credential)) others.add(credential.id);
  }
  for (const profile of profiles.values()) {
    if (others.has(profile.credentialId)) dropped.add(profile.id);
  }
  return [...dropped];
}

function signsInAlike(a: Credential, b: Credential): boolean {
  return (
    a.clientId === b.clientId &&
    a.environmentId === b.environmentId &&
    a.sendIn === b.sendIn &&
    activeSecretOf(a) === activeSecretOf(b)
  );
}
