import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { VaultContent } from '../../../electron/ports/vault-store';
import { compareVaults } from '../../../electron/state/compare-vaults';
import { mergeVaults } from '../../../electron/state/merge-vaults';
import { isVault } from '../../../electron/vault/format/vault-format';
import type { RestoreChoice } from '../../../shared/contract';
import type { Credential } from '../../../shared/credential';
import type { Profile } from '../../../shared/profile';
import { EMPTY } from '../vault/vault-content';
import { vaultOf } from './vault-arbitraries';

const RUNS = { numRuns: 1_000 };
const mine = vaultOf('mine');
const theirs = vaultOf('theirs');
const choice = fc.constantFrom<RestoreChoice>('mine', 'theirs', 'both');

function merge(here: VaultContent, there: VaultContent, keep: RestoreChoice): VaultContent {
  let ids = 0;
  // Begins with ids that are taken, as a bad source of ids would.
  return mergeVaults(here, there, keep, () => `${++ids}`);
}

const credentialOf = (vault: VaultContent, { credentialId }: Profile): Credential => {
  const found = vault.credentials.find(item => item.id === credentialId);
  if (!found) throw new Error('No credential');
  return found;
};

/** What an environment id of a vault means: its identity service, or a name that means nothing there. */
const serviceOf = (vault: VaultContent, environmentId: string): string =>
  vault.environments.find(item => item.id === environmentId)?.identityUrl ??
  (environmentId.startsWith('e') ? 'none' : environmentId);

/** All that a profile is, ids apart. */
function meaning(vault: VaultContent, profile: Profile) {
  const { id: _, credentialId: __, name, ...values } = profile;
  const { id: ___, environmentId, ...credential } = credentialOf(vault, profile);
  return { name, values, credential, service: serviceOf(vault, environmentId) };
}

it('makes a vault that can be written', () => {
  fc.assert(
    fc.property(mine, theirs, choice, (here, there, keep) => {
      const merged = merge(here, there, keep);
      expect(isVault({ sequence: 1, savedAt: 0, content: merged })).toBe(true);
    }),
    RUNS,
  );
});

it('loses nothing of mine under "mine" and "both"', () => {
  fc.assert(
    fc.property(mine, theirs, fc.constantFrom('mine', 'both'), (here, there, keep) => {
      const merged = merge(here, there, keep as RestoreChoice);
      expect(merged.environments.slice(0, here.environments.length)).toEqual(here.environments);
      expect(merged.credentials.slice(0, here.credentials.length)).toEqual(here.credentials);
      expect(merged.profiles.slice(0, here.profiles.length)).toEqual(here.profiles);
    }),
    RUNS,
  );
});

it('never changes an environment that is here', () => {
  fc.assert(
    fc.property(mine, theirs, choice, (here, there, keep) => {
      const { environments } = merge(here, there, keep);
      expect(environments.slice(0, here.environments.length)).toEqual(here.environments);
    }),
    RUNS,
  );
});

it('loses nothing of theirs under "theirs"', () => {
  fc.assert(
    fc.property(mine, theirs, (here, there) => {
      const merged = merge(here, there, 'theirs');
      const meanings = merged.profiles.map(item => meaning(merged, item));
      for (const profile of there.profiles) {
        expect(meanings).toContainEqual(meaning(there, profile));
      }
      expect(compareVaults(merged, there).every(row => row.state === 'same')).toBe(true);
    }),
    RUNS,
  );
});

it('loses nothing of theirs under "both"; copies have names of their own', () => {
  fc.assert(
    fc.property(mine, theirs, (here, there) => {
      const merged = merge(here, there, 'both');
      const states = compareVaults(here, there).map(row => row.state);
      const namesHere = new Set(here.profiles.map(item => item.name));
      const meanings = merged.profiles.map(item => meaning(merged, item));
      there.profiles.forEach((profile, n) => {
        const { name, ...wanted } = meaning(there, profile);
        const found = meanings.filter(item =>
          states[n] === 'differs' ? !namesHere.has(item.name) : item.name === name,
        );
        expect(found).toContainEqual({ ...wanted, name: expect.any(String) });
      });
      const added = states.filter(state => state !== 'same').length;
      expect(merged.profiles).toHaveLength(here.profiles.length + added);
    }),
    RUNS,
  );
});

it('changes nothing the second time under "mine" and "theirs"', () => {
  fc.assert(
    fc.property(mine, theirs, fc.constantFrom('mine', 'theirs'), (here, there, keep) => {
      const once = merge(here, there, keep as RestoreChoice);
      expect(merge(once, there, keep as RestoreChoice)).toEqual(once);
    }),
    RUNS,
  );
});

it('changes nothing when the backup is of this very vault', () => {
  fc.assert(
    fc.property(mine, choice, (here, keep) => {
      expect(merge(here, here, keep)).toEqual(here);
      expect(compareVaults(here, here).every(row => row.state === 'same')).toBe(true);
    }),
    RUNS,
  );
});

it('gives an empty vault all that a profile of theirs needs', () => {
  fc.assert(
    fc.property(theirs, choice, (there, keep) => {
      const merged = merge(EMPTY, there, keep);
      expect(merged.profiles).toEqual(there.profiles);
      const used = new Set(there.profiles.map(item => item.credentialId));
      expect(new Set(merged.credentials)).toEqual(
        new Set(there.credentials.filter(item => used.has(item.id))),
      );
    }),
    RUNS,
  );
});

it('never lets a secret go to another identity service than it was given for', () => {
  const places = (vault: VaultContent) =>
    vault.credentials.map(item =>
      JSON.stringify([
        item.clientId,
        item.secret1,
        item.secret2,
        serviceOf(vault, item.environmentId),
      ]),
    );
  fc.assert(
    fc.property(mine, theirs, choice, (here, there, keep) => {
      const given = new Set([...places(here), ...places(there)]);
      for (const place of places(merge(here, there, keep))) expect(given).toContain(place);
    }),
    RUNS,
  );
});
