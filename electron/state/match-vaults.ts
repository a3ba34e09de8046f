import type { Credential } from '../../shared/credential';
import type { CustomEnvironment } from '../../shared/environment';
import type { Profile } from '../../shared/profile';
import { pairOneToOne } from './pair-one-to-one';
import { strayPlace } from './stray-place';
import type { VaultParts } from './vault-parts';

/** What in another vault is the same thing as something here. Of theirs, only what a profile of theirs uses counts. */
export type VaultMatch = {
  readonly environments: ReadonlyMap<CustomEnvironment, CustomEnvironment>;
  readonly credentials: ReadonlyMap<Credential, Credential>;
  readonly profiles: ReadonlyMap<Profile, Profile>;
  /** The credential of a profile of theirs. */
  readonly credentialOf: (theirs: Profile) => Credential;
  /** Equal in all values, their secrets and environment included; ids do not count. */
  readonly isSame: (theirs: Profile, mine: Profile) => boolean;
  readonly isSameCredential: (theirs: Credential, mine: Credential) => boolean;
  /** Would both sign in to the same environment with the same client id? */
  readonly hasSameClientId: (theirs: Credential, mine: Credential) => boolean;
};

/**
 * Matches what two vaults hold, one to one. An environment is its identity service: another URL is another
 * environment, even under the same id, so no secret ever goes to a host it was not given for; under another id its
 * API URL must be equal as well. A credential is known by its id, else by environment and client id; a profile by its
 * id, else by the login it makes. Where several qualify, the one with equal values is taken, so that restoring twice
 * changes nothing the second time.
 */
export function matchVaults(mine: VaultParts, theirs: VaultParts): VaultMatch {
  const usedIds = new Set(theirs.profiles.map(item => item.credentialId));
  const used = theirs.credentials.filter(item => usedIds.has(item.id));
  const environments = matchEnvironments(mine.environments, theirs.environments, used);
  const here = createKeys(mine, id => id);
  const there = createKeys(theirs, placesOf(mine, theirs, environments));

  const credentials = pairOneToOne(mine.credentials, used, [
    { ofMine: item => item.id, ofTheirs: item => item.id },
    { ofMine: here.credentialValues, ofTheirs: there.credentialValues },
    { ofMine: here.clientId, ofTheirs: there.clientId },
  ]);
  const partnerId = (profile: Profile) => credentials.get(there.credentialOf(profile))?.id ?? '';
  const profiles = pairOneToOne(mine.profiles, theirs.profiles, [
    { ofMine: item => item.id, ofTheirs: item => item.id },
    {
      ofMine: item => list(here.values(item), item.credentialId),
      ofTheirs: item => list(there.values(item), partnerId(item)),
    },
    { ofMine: here.values, ofTheirs: there.values },
    { ofMine: here.login, ofTheirs: there.login },
  ]);

  return {
    environments,
    credentials,
    profiles,
    credentialOf: there.credentialOf,
    isSame: (a, b) => there.values(a) === here.values(b),
    isSameCredential: (a, b) => there.credentialValues(a) === here.credentialValues(b),
    hasSameClientId: (a, b) => there.clientId(a) === here.clientId(b),
  };
}

function matchEnvironments(
  mine: readonly CustomEnvironment[],
  theirs: readonly CustomEnvironment[],
  used: readonly Credential[],
): VaultMatch['environments'] {
  const usedIds = new Set(used.map(item => item.environmentId));
  const withId = (item: CustomEnvironment) => list(item.identityUrl, item.id);
  const urls = (item: CustomEnvironment) => list(item.identityUrl, item.apiUrl);
  return pairOneToOne(mine, theirs, [
    { ofMine: withId, ofTheirs: withId },
    // One that nothing needs takes no other's place.
    { ofMine: urls, ofTheirs: item => (usedIds.has(item.id) ? urls(item) : '') },
  ]);
}

/** Where an environment of theirs is here: an id, or a text that is no id when it is not here. */
function placesOf(
  mine: VaultParts,
  theirs: VaultParts,
  environments: VaultMatch['environments'],
): (environmentId: string) => string {
  const here = new Set(mine.environments.map(item => item.id));
  const byId = new Map(theirs.environments.map(item => [item.id, item]));
  return id => {
    const environment = byId.get(id);
    if (environment === undefined) return strayPlace(id, here);
    return environments.get(environment)?.id ?? list('not here', id);
  };
}

/** Texts that are equal exactly when two things are, on either side. */
function createKeys(vault: VaultParts, placeOf: (environmentId: string) => string) {
  const byId = new Map(vault.credentials.map(item => [item.id, item]));
  function credentialOf({ credentialId }: Profile): Credential {
    const credential = byId.get(credentialId);
    if (!credential) throw new Error('A profile without its credential');
    return credential;
  }

  const credentialValues = remembered((credential: Credential) => {
    const { id: _, environmentId, ...rest } = credential;
    return list(placeOf(environmentId), inOrder(rest));
  });

  const clientId = (credential: Credential) =>
    list(placeOf(credential.environmentId), credential.clientId.toLowerCase());

  return {
    credentialOf,
    credentialValues,
    clientId,
    values: remembered((profile: Profile) => {
      const { id: _, credentialId: __, ...rest } = profile;
      return list(inOrder(rest), credentialValues(credentialOf(profile)));
    }),
    login: (profile: Profile) =>
      list(clientId(credentialOf(profile)), inOrder(profile.signIn), profile.scope),
  };
}

function remembered<T extends object>(textOf: (item: T) => string): (item: T) => string {
  const texts = new Map<T, string>();
  return item => {
    const text = texts.get(item) ?? textOf(item);
    texts.set(item, text);
    return text;
  };
}

function list(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts);
}

/** JSON whose keys are in order, so that equal objects make equal texts. */
function inOrder(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
