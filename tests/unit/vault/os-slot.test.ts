import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../electron/vault/disk/disk';
import { createAgeKey } from '../../../electron/vault/format/age-file';
import { createSafeStorageCipher } from '../../../electron/vault/key-store/safe-storage-cipher';
import { foreignCause } from '../../../electron/vault/slots/foreign-slot';
import { machineDigest } from '../../../electron/vault/slots/machine-digest';
import { openOsSlot, type SlotOrigin } from '../../../electron/vault/slots/open-os-slot';
import { readSlotNote, slotNoteBytes } from '../../../electron/vault/slots/slot-note';
import { vaultPaths } from '../../../electron/vault/vault-paths';
import { goodDay, plainSafeStorage } from '../../contracts/vault/stub-electron-safe-storage';
import { createFakeKeyStoreDoor } from '../../fakes/fake-key-store-door';
import { createFakeSafeStorage } from '../../fakes/fake-safe-storage';
import { temporaryFolder } from './vault-fixture';

const HERE = { platform: 'linux', machine: 'm1', backend: 'gnome_libsecret' };
const SAME: SlotOrigin = { trace: HERE, here: HERE };

async function slot() {
  const safeStorage = createFakeSafeStorage();
  const key = await createAgeKey();
  const wrapped = (await safeStorage.wrap(key.identity)) ?? new Uint8Array();
  return { safeStorage, key, wrapped };
}

describe('a slot that does not open', () => {
  it('opens when all is well', async () => {
    const { safeStorage, key, wrapped } = await slot();
    const opened = await openOsSlot(safeStorage, wrapped, SAME);
    expect(opened).toEqual({ ok: true, value: { key, rewrapAdvised: false } });
  });

  it.each([
    ['locked', 'key_store_locked'],
    ['hanging', 'key_store_hanging'],
    ['unavailable', 'key_store_unavailable'],
    ['weak', 'key_store_weak'],
    ['cannot_decrypt', 'key_store_reset'],
  ] as const)('%s: %s', async (fault, error) => {
    const { safeStorage, wrapped } = await slot();
    safeStorage.failUnwrap(fault);
    expect(await openOsSlot(safeStorage, wrapped, SAME)).toEqual({ ok: false, error });
    expect(await openOsSlot(safeStorage, wrapped)).toEqual({ ok: false, error });
  });

  it.each([
    ['another computer', { machine: 'm2' }, 'other_computer'],
    ['another system', { platform: 'win32' }, 'other_computer'],
    ['another kind of key store', { backend: 'kwallet5' }, 'other_desktop'],
  ])('was made on %s', async (_, made, error) => {
    const { safeStorage, wrapped } = await slot();
    const origin = { trace: { ...HERE, ...made }, here: HERE };
    safeStorage.failUnwrap('cannot_decrypt');
    expect(await openOsSlot(safeStorage, wrapped, origin)).toEqual({ ok: false, error });
    safeStorage.failUnwrap(null);
    safeStorage.answerGarbage('garbage');
    expect(await openOsSlot(safeStorage, wrapped, origin)).toEqual({ ok: false, error });
  });

  it.each([
    ['words', 'garbage'],
    ['nothing', ''],
    ['a mistyped identity', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`],
    [
      'an identity with a damaged block',
      `AGE-SECRET-KEY-1${'Q'.repeat(30)}\uFFFD\uFFFD${'Q'.repeat(20)}`,
    ],
  ])('holds %s', async (_, text) => {
    const { safeStorage, wrapped } = await slot();
    safeStorage.answerGarbage(text);
    const opened = await openOsSlot(safeStorage, wrapped, SAME);
    expect(opened).toEqual({ ok: false, error: 'slot_unreadable' });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a mark alone', Buffer.from('v11')],
    ['NUL', Buffer.alloc(100)],
    ['words', Buffer.from('AGE-SECRET-KEY-1')],
  ])('is no ciphertext but %s: the key store is not even asked', async (_, bytes) => {
    const { safeStorage } = await slot();
    const opened = await openOsSlot(safeStorage, new Uint8Array(bytes), SAME);
    expect(opened).toEqual({ ok: false, error: 'slot_unreadable' });
    expect(safeStorage.counts.unwraps).toBe(0);
  });

  it('says reset after a reset, also for the one key in 256 that "decrypts" it to noise', async () => {
    const on = (password: string) =>
      createSafeStorageCipher({
        safeStorage: plainSafeStorage({ ...goodDay(), password }),
        platform: 'linux',
        door: createFakeKeyStoreDoor(),
      });
    const wrapped = await on('before').wrap((await createAgeKey()).identity);
    let noises = 0;
    for (let n = 0; n < 20_000 && noises < 5; n++) {
      const storage = on(`after ${n}`);
      if (!(await storage.unwrap(wrapped ?? new Uint8Array())).ok) continue;
      noises++;
      const opened = await openOsSlot(storage, wrapped ?? new Uint8Array(), SAME);
      expect(opened).toEqual({ ok: false, error: 'key_store_reset' });
    }
    expect(noises).toBe(5);
  });
});

describe('where a slot was made', () => {
  it('is only told apart by what both sides know', () => {
    expect(foreignCause({}, HERE)).toBeNull();
    expect(foreignCause(HERE, HERE)).toBeNull();
    expect(foreignCause({ backend: 'unknown' }, HERE)).toBeNull();
    expect(foreignCause({ backend: 'kwallet5' }, { ...HERE, backend: 'unknown' })).toBeNull();
    expect(foreignCause({ machine: 'm2', backend: 'kwallet5' }, HERE)).toBe('other_computer');
  });

  it('knows one kind of key store on macOS and Windows', () => {
    for (const platform of ['darwin', 'win32']) {
      expect(foreignCause({ platform, backend: 'a' }, { ...HERE, platform })).toBeNull();
    }
  });
});

describe('the note beside a slot', () => {
  const facts = { appName: 'Miftah', ...HERE };

  async function noted(bytes: Uint8Array | string) {
    const paths = vaultPaths(await temporaryFolder());
    await mkdir(dirname(paths.osNote));
    await writeFile(paths.osNote, bytes);
    return readSlotNote(createDisk({ platform: process.platform }), paths);
  }

  it('is read back, and holds no more than it says', async () => {
    const bytes = slotNoteBytes(Buffer.from('v11secret'), facts);
    expect(await noted(bytes)).toEqual(HERE);
    const text = Buffer.from(bytes).toString();
    expect(JSON.parse(text)).toEqual({ formatVersion: 1, ...facts, cipherPrefix: 'v11' });
  });

  it('of the first version says less, of a later one as much as it can', async () => {
    const { machine: _, ...first } = HERE;
    expect(await noted(JSON.stringify({ formatVersion: 1, ...first }))).toEqual(first);
    const later = { formatVersion: 9, ...HERE, more: { deep: [] } };
    expect(await noted(JSON.stringify(later))).toEqual(HERE);
  });

  it.each([
    '',
    'null',
    '[]',
    '"x"',
    '{',
    '{"platform":7,"backend":null,"machine":{}}',
    `{"machine":"${'x'.repeat(101)}"}`,
    '{"__proto__":{"machine":"m1"}}',
    JSON.stringify({ ...HERE, filler: 'x'.repeat(5_000) }),
    '\u0000'.repeat(100),
  ])('tells nothing when it is hostile: %s', async text => {
    expect(await noted(text)).toEqual({});
  });

  it('may be missing, or a folder', async () => {
    const disk = createDisk({ platform: process.platform });
    const paths = vaultPaths(await temporaryFolder());
    expect(await readSlotNote(disk, paths)).toEqual({});
    await mkdir(paths.osNote, { recursive: true });
    expect(await readSlotNote(disk, paths)).toEqual({});
  });
});

describe('the digest of this machine', () => {
  it('is short and the same each time', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const digest = machineDigest(platform);
      expect(digest).toMatch(/^[0-9a-f]{16}$/);
      expect(machineDigest(platform)).toBe(digest);
    }
  });
});
