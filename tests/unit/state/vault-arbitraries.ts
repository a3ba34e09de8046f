import fc from 'fast-check';
import type { VaultContent } from '../../../electron/ports/vault-store';
import type { Credential } from '../../../shared/credential';
import type { Profile } from '../../../shared/profile';
import { credential, profile } from '../vault/vault-content';

// Small pools, so that ids, client ids, names and URLs of two vaults meet all the time.
const IDS = ['1', '2', '3', '4', '__proto__', 'constructor'];
const URLS = ['https://id.one.example', 'https://id.two.example/a', 'https://id.two.example/b'];
const NAMES = ['Nile', 'nile', 'Nile (2)', 'النيل'];

const id = fc.constantFrom(...IDS);
const name = fc.constantFrom(...NAMES);

const environment = fc.record({
  id: id.map(text => `e${text}`),
  name,
  identityUrl: fc.constantFrom(...URLS),
  apiUrl: fc.constantFrom(null, 'https://api.example'),
});

/** `side` marks the secrets, so that a test can tell whose they are. */
const credentialOf = (side: string): fc.Arbitrary<Credential> =>
  fc
    .record({
      id,
      // `e…` may name no environment of the vault: a file can say so.
      environmentId: fc.oneof(
        fc.constantFrom('production', 'preproduction'),
        id.map(text => `e${text}`),
      ),
      clientId: fc.constantFrom('X', 'x', 'Y'),
      secret1: fc.constantFrom('both sides', `${side} 1`, `${side} 2`),
      secret2: fc.constantFrom('', `${side} 3`),
      activeSecret: fc.constantFrom(1 as const, 2 as const),
    })
    .map(({ id: key, ...changed }) => credential(key, changed));

const profileWith = (credentials: readonly Credential[]): fc.Arbitrary<Profile> =>
  fc
    .record({
      id,
      name,
      credentialId: fc.constantFrom(...credentials.map(item => item.id)),
      onBehalfOf: fc.constantFrom('', '100015840'),
      scope: fc.constantFrom('', 'api'),
      pinned: fc.boolean(),
    })
    .map(({ id: key, credentialId, onBehalfOf, ...changed }) =>
      profile(key, credentialId, {
        ...changed,
        signIn: onBehalfOf === '' ? { kind: 'taxpayer' } : { kind: 'intermediary', onBehalfOf },
      }),
    );

/** Any vault that the format allows, credentials without profiles and environments that are not there included. */
export const vaultOf = (side: string): fc.Arbitrary<VaultContent> =>
  fc
    .record({
      environments: fc.uniqueArray(environment, { selector: item => item.id, maxLength: 4 }),
      credentials: fc.uniqueArray(credentialOf(side), { selector: item => item.id, maxLength: 4 }),
    })
    .chain(({ environments, credentials }) => {
      const profiles =
        credentials.length === 0
          ? fc.constant([])
          : fc.uniqueArray(profileWith(credentials), { selector: item => item.id, maxLength: 5 });
      return profiles.map(list => ({ environments, credentials, profiles: list }));
    });
