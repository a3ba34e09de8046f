import type { RestoreChoice } from '../../shared/contract';
import type { Profile } from '../../shared/profile';
import { createFreeIds } from './free-ids';
import { createFreeNames } from './free-names';
import { matchVaults } from './match-vaults';
import { mergeCredentials } from './merge-credentials';
import { mergeEnvironments } from './merge-environments';
import type { VaultParts } from './vault-parts';

const LONGEST_NAME = 200;

/**
 * What is here, and what another vault holds, in one. Everything new of theirs is added with its credential and
 * environment. `keep` says what happens to profiles that are in both:
 * - `mine`: nothing. A new profile whose client id is here already uses the credential that is here.
 * - `theirs`: profile and credential take the other vault's values. Ids here stay, so every other profile of that
 *   credential follows it, as after an edit; a credential that is left without a profile goes.
 * - `both`: a profile that differs is added as a copy, under a free name and with a credential of its own; a new
 *   profile brings its credential along where the one here has other values.
 * Environments that are here never change. Restoring the same again under `mine` or `theirs` changes nothing.
 */
export function mergeVaults(
  mine: VaultParts,
  theirs: VaultParts,
  keep: RestoreChoice,
  newId: () => string,
): VaultParts {
  const match = matchVaults(mine, theirs);
  const environments = mergeEnvironments(mine, theirs, match.environments, newId);
  const { placeOf } = environments;
  const credentials = mergeCredentials({ mine, theirs, match, keep, newId, placeOf });
  const freeId = createFreeIds(
    [...mine.profiles, ...theirs.profiles].map(item => item.id),
    newId,
  );
  const named = [...mine.profiles, ...theirs.profiles.filter(item => !match.profiles.has(item))];
  const freeName = createFreeNames(
    named.map(item => item.name),
    LONGEST_NAME,
  );

  const replaced = new Map<string, Profile>();
  const added: Profile[] = [];
  for (const profile of theirs.profiles) {
    const partner = match.profiles.get(profile);
    const credential = match.credentialOf(profile);
    if (partner === undefined) {
      added.push({ ...profile, credentialId: credentials.forProfile(credential) });
    } else if (keep === 'theirs') {
      const credentialId = credentials.forProfile(credential);
      replaced.set(partner.id, { ...profile, id: partner.id, credentialId });
    } else if (keep === 'both' && !match.isSame(profile, partner)) {
      const credentialId = credentials.forCopy(credential);
      added.push({ ...profile, id: freeId(), name: freeName(profile.name), credentialId });
    }
  }
  const profiles = [...mine.profiles.map(item => replaced.get(item.id) ?? item), ...added];
  return { environments: environments.all(), credentials: credentials.all(profiles), profiles };
}
