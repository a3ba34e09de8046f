import type { RestoreChoice } from '../../shared/contract';
import type { Credential } from '../../shared/credential';
import type { Profile } from '../../shared/profile';
import { createFreeIds } from './free-ids';
import type { VaultMatch } from './match-vaults';
import type { VaultParts } from './vault-parts';

/** Credentials of two vaults in one. Each of theirs is taken in once, and only when a profile asks for it. */
export type MergedCredentials = {
  /** The credential for a profile that is added or replaced; the id it has from now on. */
  readonly forProfile: (theirs: Credential) => string;
  /** One that is nobody else's here, for a profile that is added as a copy. */
  readonly forCopy: (theirs: Credential) => string;
  /** Those that serve a profile, and those that served none before. */
  readonly all: (profiles: readonly Profile[]) => readonly Credential[];
};

/** See `mergeVaults` for the rules. */
export function mergeCredentials(given: {
  readonly mine: VaultParts;
  readonly theirs: VaultParts;
  readonly match: VaultMatch;
  readonly keep: RestoreChoice;
  readonly newId: () => string;
  readonly placeOf: (environmentId: string) => string;
}): MergedCredentials {
  const { mine, theirs, match, keep, placeOf } = given;
  const idsHere = new Set(mine.credentials.map(item => item.id));
  const freeId = createFreeIds(
    [...idsHere, ...theirs.credentials.map(item => item.id)],
    given.newId,
  );
  const put = new Map<string, Credential>();
  const copies = new Map<Credential, string>();

  function putAs(id: string, credential: Credential): string {
    const environmentId = placeOf(credential.environmentId);
    if (!put.has(id)) put.set(id, { ...credential, id, environmentId });
    return id;
  }

  function forCopy(credential: Credential): string {
    if (!match.credentials.has(credential)) return putAs(credential.id, credential);
    const id = copies.get(credential) ?? freeId();
    copies.set(credential, id);
    return putAs(id, credential);
  }

  function serves(partner: Credential, credential: Credential): boolean {
    return keep === 'mine'
      ? match.hasSameClientId(credential, partner)
      : match.isSameCredential(credential, partner);
  }

  return {
    forCopy,
    forProfile: credential => {
      const partner = match.credentials.get(credential);
      if (partner === undefined) return putAs(credential.id, credential);
      if (keep === 'theirs') return putAs(partner.id, credential);
      return serves(partner, credential) ? partner.id : forCopy(credential);
    },
    all: profiles => {
      const before = new Set(mine.profiles.map(item => item.credentialId));
      const after = new Set(profiles.map(item => item.credentialId));
      const kept = mine.credentials.filter(item => after.has(item.id) || !before.has(item.id));
      const added = [...put.values()].filter(item => !idsHere.has(item.id));
      return [...kept.map(item => put.get(item.id) ?? item), ...added];
    },
  };
}
