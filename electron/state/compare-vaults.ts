import type { RestorePreview } from '../../shared/app-snapshot';
import { BUILT_IN_ENVIRONMENTS } from '../../shared/environment';
import { matchVaults } from './match-vaults';
import type { VaultParts } from './vault-parts';

/** Each profile of a backup, in the backup's order, beside what is here. */
export function compareVaults(mine: VaultParts, theirs: VaultParts): RestorePreview['profiles'] {
  const match = matchVaults(mine, theirs);
  const kinds = new Map(BUILT_IN_ENVIRONMENTS.map(item => [item.id, item.kind]));
  const names = new Map(theirs.environments.map(item => [item.id, item.name]));
  return theirs.profiles.map(profile => {
    const { environmentId } = match.credentialOf(profile);
    const partner = match.profiles.get(profile);
    const isSame = partner !== undefined && match.isSame(profile, partner);
    return {
      name: profile.name,
      environmentKind: kinds.get(environmentId) ?? 'custom',
      environmentName: names.get(environmentId) ?? '',
      registrationNumber: profile.registrationNumber,
      state: partner === undefined ? 'new' : isSame ? 'same' : 'differs',
    };
  });
}
