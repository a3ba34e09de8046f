import { describe, expect, it } from 'vitest';
import { deleteEnvironment } from '../../../electron/use-cases/delete-environment';
import { deleteProfile } from '../../../electron/use-cases/delete-profile';
import { saveEnvironment } from '../../../electron/use-cases/save-environment';
import { profileDraft } from '../../fakes/fake-world';
import { issuesOf, openWorld, saved } from './open-world';

describe('custom environments', () => {
  const draft = {
    id: null,
    name: 'Office',
    identityUrl: 'https://id.example.test/connect/token/',
    apiUrl: '',
  };

  it('are normalised, kept, and deleted only when nobody uses them', async () => {
    const world = await openWorld();
    const result = await saveEnvironment(world.deps)(draft);
    if (!result.ok) throw new Error('not saved');
    expect(world.saved.at(-1)?.environments).toEqual([
      { id: result.value, name: 'Office', identityUrl: 'https://id.example.test', apiUrl: null },
    ]);
    const profile = await saved(world, profileDraft({ environmentId: result.value }));
    expect(await deleteEnvironment(world.deps)({ id: result.value })).toEqual({
      ok: false,
      error: { code: 'environment_in_use', profiles: 1 },
    });
    await deleteProfile(world.deps)({ id: profile });
    expect((await deleteEnvironment(world.deps)({ id: result.value })).ok).toBe(true);
  });

  it('never send stored secrets to another host', async () => {
    const world = await openWorld();
    const result = await saveEnvironment(world.deps)(draft);
    if (!result.ok) throw new Error('not saved');
    await saved(world, profileDraft({ environmentId: result.value }));
    const moved = await saveEnvironment(world.deps)({
      ...draft,
      id: result.value,
      identityUrl: 'https://evil.example.test',
    });
    expect(issuesOf(moved)).toContainEqual({
      field: 'identityUrl',
      fault: 'secret_needed_for_new_host',
    });
    const renamed = await saveEnvironment(world.deps)({
      ...draft,
      id: result.value,
      name: 'Branch',
    });
    expect(renamed.ok).toBe(true);
  });

  it.each([
    ['ftp://id.example.test', 'url_malformed'],
    ['http://id.example.test', 'url_not_https'],
    ['https://user:pw@id.example.test', 'url_user_info'],
    ['https://id.example.test?x=1', 'url_query'],
    ['https://api.invoicing.eta.gov.eg', 'url_is_api_host'],
    ['', 'required'],
  ])('refuse %s', async (identityUrl, fault) => {
    const world = await openWorld();
    const result = await saveEnvironment(world.deps)({ ...draft, identityUrl });
    expect(issuesOf(result)).toContainEqual({ field: 'identityUrl', fault });
  });
});
