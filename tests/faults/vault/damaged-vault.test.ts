import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type AgeKey, ageKeyFrom, encryptTo } from '../../../electron/vault/format/age-file';
import { contentOf, unreadable } from '../../unit/vault/vault-content';
import { savedVault, storeOn } from '../../unit/vault/vault-fixture';

// promises.md, Storage 3 and 4.
const DAMAGED = unreadable('vault_damaged');

async function opensDamaged(
  saved: Awaited<ReturnType<typeof savedVault>>,
  bytes: Uint8Array,
  what: string,
): Promise<void> {
  const path = join(saved.folder, 'vault.age');
  await writeFile(path, bytes);
  const store = storeOn(saved.folder, saved.safeStorage);
  expect(await store.open(), what).toEqual(DAMAGED);
  expect((await store.save(contentOf(1))).ok, what).toBe(false);
  expect(Buffer.compare(await readFile(path), bytes), what).toBe(0);
}

it('a vault cut at any byte is damaged, never empty, and stays as it is', async () => {
  const saved = await savedVault(contentOf(1));
  const whole = await readFile(join(saved.folder, 'vault.age'));
  for (let length = 0; length < whole.length; length++) {
    await opensDamaged(saved, whole.subarray(0, length), `cut at ${length}`);
  }
  console.log(`Cut at each of ${whole.length} bytes`);
});

it('a vault with any byte flipped is damaged, never empty, and stays as it is', async () => {
  const saved = await savedVault(contentOf(1));
  const whole = await readFile(join(saved.folder, 'vault.age'));
  for (let at = 0; at < whole.length; at++) {
    const flipped = Buffer.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    await opensDamaged(saved, flipped, `bit ${at % 8} of byte ${at} flipped`);
  }
  console.log(`Flipped in each of ${whole.length} bytes`);
});

it('a large vault cut or flipped anywhere is damaged', async () => {
  const saved = await savedVault(contentOf(1_000));
  const whole = await readFile(join(saved.folder, 'vault.age'));
  const step = Math.floor(whole.length / 40);
  // The ends of age's 64 KiB chunks are where a cut is easiest to miss.
  const chunkEnds = [1, 2, 3].map(n => whole.length - (whole.length % (65_536 + 16)) + n);
  const places = [...Array.from({ length: 40 }, (_, n) => n * step), ...chunkEnds];
  for (const at of places.filter(place => place < whole.length)) {
    await opensDamaged(saved, whole.subarray(0, at), `cut at ${at}`);
    const flipped = Buffer.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    await opensDamaged(saved, flipped, `byte ${at} flipped`);
  }
  await opensDamaged(saved, Buffer.concat([whole, Buffer.from('x')]), 'something appended');
  console.log(`${places.length} places of ${whole.length} bytes`);
});

async function keyOf(saved: Awaited<ReturnType<typeof savedVault>>): Promise<AgeKey> {
  const slot = await saved.safeStorage.unwrap(await readFile(join(saved.folder, 'slots/os.bin')));
  const key = slot.ok ? await ageKeyFrom(slot.plaintext) : null;
  if (key === null) throw new Error('The slot does not open');
  return key;
}

it.each([
  ['[]', DAMAGED],
  ['null', DAMAGED],
  ['', DAMAGED],
  ['{"formatVersion":1,"sequence":1,"environments":[],"credentials":[]}', DAMAGED],
  ['{"formatVersion":3,"vaults":[]}', unreadable('vault_of_newer_version')],
])('what decrypts well and is no vault of ours is refused untouched: %s', async (json, opening) => {
  const saved = await savedVault();
  const path = join(saved.folder, 'vault.age');
  const bytes = await encryptTo((await keyOf(saved)).recipient, Buffer.from(json));
  await writeFile(path, bytes);
  const store = storeOn(saved.folder, saved.safeStorage);
  expect(await store.open()).toEqual(opening);
  expect((await store.save(contentOf(1))).ok).toBe(false);
  expect(Buffer.compare(await readFile(path), bytes)).toBe(0);
});

it("another vault's file under this key is damaged", async () => {
  const saved = await savedVault();
  const other = await savedVault();
  await opensDamaged(saved, await readFile(join(other.folder, 'vault.age')), 'foreign vault');
});
