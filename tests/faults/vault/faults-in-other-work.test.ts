import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { VaultStore } from '../../../electron/ports/vault-store';
import { ageKeyFrom, encryptTo } from '../../../electron/vault/format/age-file';
import type { FakeSafeStorage } from '../../fakes/fake-safe-storage';
import { contentOf } from '../../unit/vault/vault-content';
import { savedVault, storeOn, temporaryFolder } from '../../unit/vault/vault-fixture';
import { type FaultPlan, faultyFiles } from './faulty-files';

const OLD = 'the passphrase of before';
const NEW = 'the passphrase of afterwards';
const CONTENT = contentOf(3);

/** What is done while each call to the file system fails in turn; nothing of the vault may be lost by it. */
type Work = {
  readonly name: string;
  /** Makes the folder what it is before the work. */
  readonly prepare: (folder: string, keys: FakeSafeStorage) => Promise<unknown>;
  readonly run: (store: VaultStore) => Promise<unknown>;
  /** Does `run` open the vault itself? Otherwise it is opened before, without faults. */
  readonly opens?: true;
  /** Each passphrase costs a worker: fewer kinds of fault then. */
  readonly isSlow?: true;
};

async function damage(folder: string): Promise<void> {
  await writeFile(join(folder, 'vault.age'), 'damaged');
}

async function inFormat1(folder: string, keys: FakeSafeStorage): Promise<void> {
  const slot = await keys.unwrap(await readFile(join(folder, 'slots/os.bin')));
  const key = slot.ok ? await ageKeyFrom(slot.plaintext) : null;
  const old = JSON.stringify({ formatVersion: 1, sequence: 9, ...CONTENT });
  await writeFile(
    join(folder, 'vault.age'),
    await encryptTo(key?.recipient ?? '', Buffer.from(old)),
  );
}

const WORK: readonly Work[] = [
  {
    name: 'setting the passphrase anew',
    prepare: async () => undefined,
    run: store => store.setPassphrase(NEW),
  },
  {
    name: 'removing the passphrase',
    prepare: async () => undefined,
    run: store => store.removePassphrase(),
  },
  {
    name: 'opening a damaged vault from its backup',
    prepare: damage,
    run: store => store.open(),
    opens: true,
  },
  {
    name: 'bringing an old format up to date',
    prepare: inFormat1,
    run: async store => {
      await store.open();
      await store.settled();
    },
    opens: true,
  },
  {
    name: 'mending the slot of a key store that was reset',
    prepare: async (_, keys) => keys.forgetKey(),
    run: store => store.openWithPassphrase(OLD),
    opens: true,
    isSlow: true,
  },
  {
    name: 'keeping mine after a change from outside',
    prepare: async () => undefined,
    run: async store => {
      await store.keepMine(CONTENT);
    },
  },
];

/** Opens by any way a person has. */
async function openAnyhow(folder: string, keys: FakeSafeStorage): Promise<unknown> {
  const opening = await storeOn(folder, keys).open();
  if (opening.kind === 'file') return opening.content;
  for (const passphrase of [OLD, NEW]) {
    const opened = await storeOn(folder, keys).openWithPassphrase(passphrase);
    if (opened.ok && opened.value.kind === 'file') return opened.value.content;
  }
  return opening;
}

/** `npm run test:faults` asks for 500 kills and takes its time here too. */
const IS_LONG_RUN = Number(process.env.MIFTAH_KILLS ?? '0') >= 500;

const KINDS: readonly Pick<FaultPlan, 'code' | 'moment' | 'lasts'>[] = [
  { code: 'ENOSPC', moment: 'before', lasts: true },
  { code: 'EIO', moment: 'before', lasts: false },
  { code: 'EIO', moment: 'after', lasts: false },
  { code: 'EACCES', moment: 'before', lasts: false },
];

it.each(WORK)('$name loses nothing, whichever call fails', { timeout: 300_000 }, async work => {
  const { folder: original, safeStorage } = await savedVault(CONTENT);
  const first = storeOn(original, safeStorage);
  await first.open();
  await first.save(CONTENT);
  await first.setPassphrase(OLD);
  await work.prepare(original, safeStorage);
  const folder = join(await temporaryFolder(), 'vault');
  let faults = 0;
  const kinds = (IS_LONG_RUN ? 4 : 2) / (work.isSlow ? 2 : 1);
  for (const kind of KINDS.slice(0, kinds)) {
    for (let at = 0; ; at++) {
      await rm(folder, { recursive: true, force: true });
      await cp(original, folder, { recursive: true });
      let current = faultyFiles(work.opens ? { ...kind, at } : null);
      const files = new Proxy(current.files, {
        get: (_, name) => Reflect.get(current.files, name),
      });
      const store = storeOn(folder, safeStorage, files);
      if (!work.opens) {
        await store.open();
        current = faultyFiles({ ...kind, at });
      }
      await work.run(store);
      if (current.calls.length <= at) break;
      faults++;
      const where = `${kind.code} ${kind.moment} call ${at} (${current.calls[at]})`;
      expect(await openAnyhow(folder, safeStorage), where).toEqual(CONTENT);
    }
  }
  expect(faults).toBeGreaterThan(5);
  console.log(`${work.name}: ${faults} faults injected`);
});
