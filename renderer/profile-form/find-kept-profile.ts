import type { ProfileView } from '../../shared/app-snapshot';

/** What is remembered of a save that reached the memory of the main process but not the disk. */
export type KeptInMemory = {
  readonly name: string;
  readonly environmentId: string;
  /** Ids there were before. */
  readonly before: ReadonlySet<string>;
};

/** The new profile such a save made, so that saving again changes it instead of adding it twice. */
export function findKeptProfile(
  kept: KeptInMemory | null,
  profiles: readonly ProfileView[],
): ProfileView | null {
  if (kept === null) return null;
  const isIt = (p: ProfileView) =>
    !kept.before.has(p.id) && p.name === kept.name && p.environmentId === kept.environmentId;
  return profiles.find(isIt) ?? null;
}
