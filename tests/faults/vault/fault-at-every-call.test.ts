import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { VaultContent } from '../../../electron/ports/vault-store';
import { isOurTemporary } from '../../../electron/vault/vault-paths';
import { createFakeSafeStorage, type FakeSafeStorage } from '../../fakes/fake-safe-storage';
import { contentOf, openedFile } from '../../unit/vault/vault-content';
import { savedVault, storeOn, temporaryFolder } from '../../unit/vault/vault-fixture';
import { type FaultPlan, faultyFiles } from './faulty-files';

const OLD = contentOf(3, 'old');
const NEW = contentOf(5, 'new');

async function temporariesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter(name => isOurTemporary(name.replace(/^slots\//, '')));
}

/** Saves with one planned fault and proves what then lies on the disk. Answers the call that failed, or `null` at the end. */
async function saveWith(
  folder: string,
  safeStorage: FakeSafeStorage,
  plan: FaultPlan,
  old: VaultContent,
): Promise<string | null> {
  // Opening is another test's matter: the plan counts from the first call of the save.
  const opened = faultyFiles(null);
  const store = storeOn(folder, safeStorage, {
    ...opened.files,
    ...Object.fromEntries(
      Object.keys(opened.files).map(name => [
        name,
        (...given: unknown[]) =>
          (current.files as Record<string, (...a: unknown[]) => unknown>)[name]?.(...given),
      ]),
    ),
  });
  let current = opened;
  expect(await store.open()).toEqual(openedFile(old));
  current = faultyFiles(plan);
  const { calls } = current;
  const saved = await store.save(NEW);
  const failed = calls[plan.at] ?? null;
  // Looked at before the next open, which would sweep. On a disk that stays broken nothing can be removed.
  if (!plan.lasts) expect(await temporariesIn(folder)).toEqual([]);

  const after = await storeOn(folder, safeStorage).open();
  const where = `${plan.code} ${plan.moment} call ${plan.at} (${failed})`;
  expect(after.kind, where).toBe('file');
  if (after.kind !== 'file') return failed;
  expect([old, NEW], where).toContainEqual(after.content);
  if (saved.ok) expect(after.content, where).toEqual(NEW);

  // The next save, on a disk that works again, must go through: nothing of ours is mistaken for a stranger's.
  current = faultyFiles(null);
  expect(await store.save(NEW), where).toEqual({ ok: true, value: undefined });
  expect(await storeOn(folder, safeStorage).open(), where).toEqual(openedFile(NEW));
  return failed;
}

const KINDS: readonly (readonly [string, Pick<FaultPlan, 'code' | 'moment' | 'lasts'>])[] = [
  ['a full disk', { code: 'ENOSPC', moment: 'before', lasts: false }],
  ['a full disk that stays full', { code: 'ENOSPC', moment: 'before', lasts: true }],
  ['an I/O error', { code: 'EIO', moment: 'before', lasts: false }],
  ['an I/O error reported late', { code: 'EIO', moment: 'after', lasts: false }],
  ['a read-only disk', { code: 'EROFS', moment: 'before', lasts: true }],
  ['a quota', { code: 'EDQUOT', moment: 'before', lasts: false }],
  ['a file held by a scanner', { code: 'EBUSY', moment: 'before', lasts: false }],
  ['a refusal', { code: 'EACCES', moment: 'before', lasts: true }],
];

it.each(KINDS)('a save survives %s at every call', async (name, kind) => {
  const { folder: original, safeStorage } = await savedVault(OLD);
  const first = storeOn(original, safeStorage);
  await first.open();
  for (let n = 0; n < 4; n++) await first.save(OLD);
  const folder = join(await temporaryFolder(), 'vault');
  const failed: string[] = [];
  for (let at = 0; ; at++) {
    await rm(folder, { recursive: true, force: true });
    await cp(original, folder, { recursive: true });
    const call = await saveWith(folder, safeStorage, { ...kind, at }, OLD);
    if (call === null) break;
    failed.push(call);
  }
  expect(failed.length).toBeGreaterThan(15);
  console.log(`${name}: ${failed.length} faults injected into a save (${failed.join(' ')})`);
});

it.each(KINDS)('the very first save survives %s at every call', async (name, kind) => {
  const parent = await temporaryFolder();
  const empty = { environments: [], credentials: [], profiles: [] };
  let faults = 0;
  for (; ; faults++) {
    const folder = join(parent, `vault-${faults}`);
    const call = await saveWith(folder, createFakeSafeStorage(), { ...kind, at: faults }, empty);
    if (call === null) break;
  }
  expect(faults).toBeGreaterThan(30);
  console.log(`${name}: ${faults} faults injected into a first save`);
});
