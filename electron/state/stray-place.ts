import { BUILT_IN_ENVIRONMENTS } from '../../shared/environment';

const LONGEST_ID = 64;
const BUILT_IN_IDS = BUILT_IN_ENVIRONMENTS.map(environment => environment.id);

/**
 * Where an environment id belongs that names no environment of its own vault: a built-in one is everywhere; another
 * must not come to mean one that is `here`, and becomes an id that means nothing here either, always the same.
 */
export function strayPlace(environmentId: string, here: ReadonlySet<string>): string {
  if (BUILT_IN_IDS.includes(environmentId)) return environmentId;
  let place = environmentId;
  for (let n = 2; here.has(place); n++) {
    const suffix = `-${n}`;
    place = environmentId.slice(0, LONGEST_ID - suffix.length) + suffix;
  }
  return place;
}
