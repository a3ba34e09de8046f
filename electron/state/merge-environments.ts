import type { CustomEnvironment } from '../../shared/environment';
import { createFreeIds } from './free-ids';
import { createFreeNames } from './free-names';
import type { VaultMatch } from './match-vaults';
import { strayPlace } from './stray-place';
import type { VaultParts } from './vault-parts';

const LONGEST_NAME = 100;

/** Environments of two vaults in one: those here as they are, and those of theirs that something needs. */
export type MergedEnvironments = {
  /** The id under which an environment of theirs is here from now on. */
  readonly placeOf: (environmentId: string) => string;
  /** All of them; to be asked last. */
  readonly all: () => readonly CustomEnvironment[];
};

/**
 * An environment of theirs that is not here keeps its id where that is free, and gets a free name. One that no
 * credential of theirs belongs to is added as well, unless its id or its identity service is here.
 */
export function mergeEnvironments(
  mine: VaultParts,
  theirs: VaultParts,
  matched: VaultMatch['environments'],
  newId: () => string,
): MergedEnvironments {
  const here = new Set(mine.environments.map(item => item.id));
  const namedHere = new Set([...here, ...mine.credentials.map(item => item.environmentId)]);
  const named = [...theirs.environments.map(item => item.id), ...environmentIdsOf(theirs)];
  const freeId = createFreeIds([...namedHere, ...named], newId);
  const freeName = createFreeNames(
    mine.environments.map(item => item.name),
    LONGEST_NAME,
  );
  const urlsHere = new Set(mine.environments.map(item => item.identityUrl));
  const idsUsed = new Set(environmentIdsOf(theirs));
  const byId = new Map(theirs.environments.map(item => [item.id, item]));
  const added = new Map<CustomEnvironment, string>();

  function placeOf(environmentId: string): string {
    const environment = byId.get(environmentId);
    if (environment === undefined) return strayPlace(environmentId, here);
    const partner = matched.get(environment);
    if (partner !== undefined) return partner.id;
    const id = added.get(environment) ?? (namedHere.has(environmentId) ? freeId() : environmentId);
    added.set(environment, id);
    return id;
  }

  /** Those that came to have a place, in their own order. */
  function addedNow(): CustomEnvironment[] {
    return theirs.environments.filter(item => added.has(item));
  }

  return {
    placeOf,
    all: () => {
      const needed = addedNow();
      for (const { id, identityUrl } of theirs.environments) {
        if (!idsUsed.has(id) && !here.has(id) && !urlsHere.has(identityUrl)) placeOf(id);
      }
      // Needed ones first: the next time, they are the first to be found by their URL again.
      const inOrder = new Set([...needed, ...addedNow()]);
      return [
        ...mine.environments,
        ...[...inOrder].map(item => ({ ...item, id: placeOf(item.id), name: freeName(item.name) })),
      ];
    },
  };
}

function environmentIdsOf({ credentials }: VaultParts): string[] {
  return credentials.map(item => item.environmentId);
}
