import type { Environment } from '../../shared/environment';

const known = new WeakMap<readonly Environment[], ReadonlyMap<string, Environment>>();

/** The environments of a snapshot by their id; the same map for the same snapshot part. */
export function environmentsById(
  environments: readonly Environment[],
): ReadonlyMap<string, Environment> {
  let map = known.get(environments);
  if (map === undefined) {
    map = new Map(environments.map(environment => [environment.id, environment]));
    known.set(environments, map);
  }
  return map;
}
