import { openVault } from '../../../electron/use-cases/open-vault';
import { saveProfile } from '../../../electron/use-cases/save-profile';
import type { FieldIssue } from '../../../shared/app-error';
import type { ProfileDraft } from '../../../shared/profile-draft';
import type { Result } from '../../../shared/result';
import { createFakeWorld, type FakeWorld } from '../../fakes/fake-world';

/** A world whose vault is open and empty. */
export async function openWorld(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await openVault(world.deps)();
  return world;
}

/** Saves a profile that must be accepted; its id. */
export async function saved(world: FakeWorld, draft: ProfileDraft): Promise<string> {
  const result = await saveProfile(world.deps)(draft);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The faults beside fields that a command answered. */
export function issuesOf(result: Result<unknown>): readonly FieldIssue[] {
  return !result.ok && result.error.code === 'invalid_input' ? result.error.issues : [];
}
