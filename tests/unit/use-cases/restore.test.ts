import { describe, expect, it } from 'vitest';
import { contentDropped, vaultLocked } from '../../../electron/state/lock-transitions';
import { applyRestore } from '../../../electron/use-cases/apply-restore';
import { cancelRestore } from '../../../electron/use-cases/cancel-restore';
import { chooseBackup } from '../../../electron/use-cases/choose-backup';
import { createBackup } from '../../../electron/use-cases/create-backup';
import { openVault } from '../../../electron/use-cases/open-vault';
import { previewRestore } from '../../../electron/use-cases/preview-restore';
import { signIn } from '../../../electron/use-cases/sign-in';
import { BACKED_UP_AT, createFakeBackupFiles } from '../../fakes/fake-backup-files';
import { issuedToken } from '../../fakes/fake-token-endpoint';
import { createFakeWorld, type FakeWorld, profileDraft } from '../../fakes/fake-world';
import { contentOf, credential, profile } from '../vault/vault-content';
import { issuesOf, saved } from './open-world';

const PASSPHRASE = 'correct horse';
const FILE = '/home/person/نسخة.age';
const NOT_OPEN = { ok: false, error: { code: 'vault_not_open' } };

/** An open vault, and files that a person can choose. */
async function backupWorld() {
  const files = createFakeBackupFiles();
  const world = createFakeWorld(files);
  await openVault(world.deps)();
  files.choose(FILE);
  return { files, world, state: () => world.deps.store.get() };
}

function lockNow({ deps }: FakeWorld): void {
  const view = { kind: 'locked', retryAt: null, biometrics: null, renews: false } as const;
  deps.store.update(vaultLocked(view, 'nothing'));
  deps.store.update(contentDropped);
}

/** A world that looks at a backup of `content`. */
async function previewed(content = contentOf(2)) {
  const made = await backupWorld();
  made.files.backups.set(FILE, { content, passphrase: PASSPHRASE });
  await chooseBackup(made.world.deps)();
  return made;
}

describe('creating a backup', () => {
  it('writes what the vault holds to the file a person names', async () => {
    const { files, world } = await backupWorld();
    await saved(world, profileDraft());
    expect(await createBackup(world.deps)({ passphrase: PASSPHRASE })).toEqual({
      ok: true,
      value: FILE,
    });
    expect(files.backups.get(FILE)).toEqual({
      passphrase: PASSPHRASE,
      content: world.saved.at(-1),
    });
    expect(files.suggestions).toEqual([
      expect.stringMatching(/^miftah-backup-\d{4}-\d\d-\d\d\.age$/),
    ]);
    expect(world.logged).toContainEqual({ event: 'backup_written', profiles: 1 });
  });

  it('answers nothing when the dialog is cancelled', async () => {
    const { files, world } = await backupWorld();
    files.choose(null);
    expect(await createBackup(world.deps)({ passphrase: PASSPHRASE })).toEqual({
      ok: true,
      value: null,
    });
    expect(files.backups.size).toBe(0);
  });

  it('asks for a good passphrase before it asks for a file', async () => {
    const { files, world } = await backupWorld();
    expect(issuesOf(await createBackup(world.deps)({ passphrase: 'short' }))).toEqual([
      { field: 'passphrase', fault: 'passphrase_too_short' },
    ]);
    expect(files.suggestions).toEqual([]);
  });

  it('says why the file could not be written', async () => {
    const { files, world } = await backupWorld();
    files.failWrites('disk_full');
    expect(await createBackup(world.deps)({ passphrase: PASSPHRASE })).toEqual({
      ok: false,
      error: { code: 'file_not_written', cause: 'disk_full' },
    });
  });

  it('never writes an empty one when Miftah locks while the dialog is open', async () => {
    const { files, world } = await backupWorld();
    await saved(world, profileDraft());
    files.meanwhile(() => lockNow(world));
    expect(await createBackup(world.deps)({ passphrase: PASSPHRASE })).toEqual(NOT_OPEN);
    expect(files.backups.size).toBe(0);
  });
});

describe('choosing and opening a backup', () => {
  it('shows what it holds and changes nothing', async () => {
    const { files, world, state } = await backupWorld();
    const content = contentOf(2);
    files.backups.set(FILE, { content, passphrase: PASSPHRASE });
    expect(await chooseBackup(world.deps)()).toEqual({ ok: true, value: 'نسخة.age' });
    expect(state().restore).toBeNull();
    expect((await previewRestore(world.deps)({ passphrase: PASSPHRASE })).ok).toBe(true);
    expect(state().restore).toEqual({
      fileName: 'نسخة.age',
      savedAt: BACKED_UP_AT,
      profiles: content.profiles.map(({ name, registrationNumber }) => ({
        name,
        registrationNumber,
        environmentKind: 'preproduction',
        environmentName: '',
        state: 'new',
      })),
    });
    expect(state().profiles.size).toBe(0);
    expect(world.saved).toEqual([]);
  });

  it('puts a wrong passphrase beside its field, as often as one likes', async () => {
    const { world, state } = await previewed();
    for (let n = 0; n < 20; n++) {
      expect(issuesOf(await previewRestore(world.deps)({ passphrase: 'wrong' }))).toEqual([
        { field: 'passphrase', fault: 'wrong_passphrase' },
      ]);
    }
    expect((await previewRestore(world.deps)({ passphrase: PASSPHRASE })).ok).toBe(true);
    expect(state().restore).not.toBeNull();
  });

  it.each(['not_a_backup', 'damaged', 'newer_version', 'absurd_work_factor'] as const)(
    'says that the file is %s',
    async fault => {
      const { files, world, state } = await previewed();
      files.failOpening(fault);
      expect(await previewRestore(world.deps)({ passphrase: PASSPHRASE })).toEqual({
        ok: false,
        error: { code: 'backup_unreadable', fault },
      });
      expect(state().restore).toBeNull();
      expect(world.logged).toContainEqual({ event: 'backup_refused', fault });
    },
  );

  it('says that a file cannot be read, and keeps the one chosen before', async () => {
    const { files, world } = await previewed();
    files.choose('/gone.age');
    expect(await chooseBackup(world.deps)()).toEqual({
      ok: false,
      error: { code: 'backup_unreadable', fault: 'not_readable' },
    });
    expect(world.deps.restore.get()?.fileName).toBe('نسخة.age');
  });

  it('shows nothing and holds no secret when Miftah locks meanwhile', async () => {
    const { files, world, state } = await previewed();
    files.meanwhile(() => lockNow(world));
    expect(await previewRestore(world.deps)({ passphrase: PASSPHRASE })).toEqual(NOT_OPEN);
    expect(state().restore).toBeNull();
    expect(world.deps.restore.get()?.opened ?? null).toBeNull();
  });

  it('shows nothing when it was cancelled meanwhile', async () => {
    const { files, world, state } = await previewed();
    files.meanwhile(() => void cancelRestore(world.deps)());
    expect((await previewRestore(world.deps)({ passphrase: PASSPHRASE })).ok).toBe(false);
    expect(state().restore).toBeNull();
    expect(world.deps.restore.get()).toBeNull();
  });
});

describe('restoring', () => {
  it('adds what the backup holds, writes it, and forgets the backup', async () => {
    const content = contentOf(2);
    const { world, state } = await previewed(content);
    await previewRestore(world.deps)({ passphrase: PASSPHRASE });
    expect((await applyRestore(world.deps)({ keep: 'mine' })).ok).toBe(true);
    expect(world.saved.at(-1)).toEqual({ ...content, environments: content.environments });
    expect(state().profiles.size).toBe(2);
    expect(state().restore).toBeNull();
    expect(world.deps.restore.get()).toBeNull();
    expect(world.logged).toContainEqual({
      event: 'backup_restored',
      keep: 'mine',
      added: 2,
      differing: 0,
    });
  });

  it('drops the tokens that another secret made, and only those', async () => {
    const mine = {
      environments: [],
      credentials: [credential('a'), credential('b')],
      profiles: [
        profile('changed', 'a'),
        profile('follows', 'a', { scope: 'x' }),
        profile('b', 'b'),
      ],
    };
    const theirs = {
      environments: [],
      credentials: [credential('a', { secret1: 'another' }), credential('b')],
      profiles: [profile('changed', 'a'), profile('b', 'b', { name: 'Renamed' })],
    };
    const { files, world, state } = await backupWorld();
    files.backups.set(FILE, { content: mine, passphrase: PASSPHRASE });
    await chooseBackup(world.deps)();
    await previewRestore(world.deps)({ passphrase: PASSPHRASE });
    await applyRestore(world.deps)({ keep: 'mine' });
    for (const id of ['changed', 'follows', 'b']) {
      const login = signIn(world.deps)(id);
      await new Promise(resolve => setImmediate(resolve));
      await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now() }));
      expect((await login).ok).toBe(true);
    }
    const underWay = signIn(world.deps)('changed');

    files.backups.set(FILE, { content: theirs, passphrase: PASSPHRASE });
    await chooseBackup(world.deps)();
    await previewRestore(world.deps)({ passphrase: PASSPHRASE });
    await applyRestore(world.deps)({ keep: 'theirs' });
    expect([...state().sessions.keys()]).toEqual(['b']);
    expect(state().profiles.get('b')?.name).toBe('Renamed');
    await world.endpoint.answer(issuedToken({ receivedAt: world.clock.now() }));
    expect(await underWay).toEqual({ ok: false, error: { code: 'login_superseded' } });
    expect(state().sessions.get('changed')?.token ?? null).toBeNull();
  });

  it('keeps the result in memory when the disk refuses', async () => {
    const { world, state } = await previewed();
    await previewRestore(world.deps)({ passphrase: PASSPHRASE });
    world.failSaves('disk_full');
    expect((await applyRestore(world.deps)({ keep: 'both' })).ok).toBe(true);
    expect(state().profiles.size).toBe(2);
    expect(state().saveFault).toBe('disk_full');
  });

  it('is refused before a backup was opened, and after it was cancelled', async () => {
    const refusal = { ok: false, error: { code: 'backup_unreadable', fault: 'not_readable' } };
    const { world } = await previewed();
    expect(await applyRestore(world.deps)({ keep: 'theirs' })).toEqual(refusal);
    await previewRestore(world.deps)({ passphrase: PASSPHRASE });
    await cancelRestore(world.deps)();
    expect(await applyRestore(world.deps)({ keep: 'theirs' })).toEqual(refusal);
    expect(await previewRestore(world.deps)({ passphrase: PASSPHRASE })).toEqual(refusal);
    expect(world.saved).toEqual([]);
  });
});

it('nothing of this is possible while the vault is not open', async () => {
  const { files, world } = await previewed();
  await previewRestore(world.deps)({ passphrase: PASSPHRASE });
  lockNow(world);
  const { deps } = world;
  expect(await createBackup(deps)({ passphrase: PASSPHRASE })).toEqual(NOT_OPEN);
  expect(await chooseBackup(deps)()).toEqual(NOT_OPEN);
  expect(await previewRestore(deps)({ passphrase: PASSPHRASE })).toEqual(NOT_OPEN);
  expect(await applyRestore(deps)({ keep: 'mine' })).toEqual(NOT_OPEN);
  expect(files.suggestions).toEqual([]);
});

it('works in memory-only mode as well: that is when a backup is needed most', async () => {
  const files = createFakeBackupFiles();
  const opening = { kind: 'memory', reason: 'no_key_store' } as const;
  const world = createFakeWorld({ ...files, opening });
  await openVault(world.deps)();
  await saved(world, profileDraft());
  files.choose(FILE);
  expect((await createBackup(world.deps)({ passphrase: PASSPHRASE })).ok).toBe(true);
  await chooseBackup(world.deps)();
  await previewRestore(world.deps)({ passphrase: PASSPHRASE });
  expect(world.deps.store.get().restore?.profiles).toMatchObject([{ state: 'same' }]);
});
