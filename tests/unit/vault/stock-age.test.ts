import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openWithStockAge } from '../../support/stock-age';
import { contentOf, openedFile } from './vault-content';
import { savedVault, storeOn, temporaryFolder } from './vault-fixture';

const run = promisify(execFile);

// product.md K1: the vault opens without this program, with Debian's `age` and the identity.
it('opens with the stock age tool and the identity from the slot', async () => {
  const content = contentOf(300);
  const { folder, safeStorage } = await savedVault(content);
  const slot = await safeStorage.unwrap(await readFile(join(folder, 'slots/os.bin')));
  if (!slot.ok) throw new Error('The slot does not open');
  const keyFile = join(await temporaryFolder(), 'key.txt');
  await writeFile(keyFile, `${slot.plaintext}\n`, { mode: 0o600 });
  const vault = join(folder, 'vault.age');
  expect((await readFile(vault)).toString('latin1', 0, 22)).toBe('age-encryption.org/v1\n');
  const { stdout } = await run('age', ['-d', '-i', keyFile, vault], { maxBuffer: 64e6 });
  expect(JSON.parse(stdout)).toEqual({
    formatVersion: 2,
    sequence: 1,
    savedAt: expect.any(Number),
    ...content,
  });
});

it('opens what the stock age tool encrypted', async () => {
  const { folder, safeStorage } = await savedVault();
  const slot = await safeStorage.unwrap(await readFile(join(folder, 'slots/os.bin')));
  if (!slot.ok) throw new Error('The slot does not open');
  const outside = await temporaryFolder();
  const keyFile = join(outside, 'key.txt');
  const plain = join(outside, 'plain.json');
  await writeFile(keyFile, `${slot.plaintext}\n`, { mode: 0o600 });
  const content = contentOf(9);
  await writeFile(plain, JSON.stringify({ formatVersion: 1, sequence: 77, ...content }));
  const { stdout } = await run('age-keygen', ['-y', keyFile]);
  await run('age', ['-r', stdout.trim(), '-o', join(folder, 'vault.age'), plain]);
  const store = storeOn(folder, safeStorage);
  expect(await store.open()).toEqual(openedFile(content));
  // It is brought to the format of today meanwhile.
  await store.settled();
});

// architecture.md, "The vault": `age -d recovery.age > key.txt; age -d -i key.txt vault.age`.
it('opens with the stock age tool and the recovery passphrase alone', async () => {
  const { folder, safeStorage } = await savedVault(contentOf(5));
  const store = storeOn(folder, safeStorage);
  await store.open();
  const passphrase = 'seven words nobody would ever guess';
  expect((await store.setPassphrase(passphrase)).ok).toBe(true);
  const keyFile = join(await temporaryFolder(), 'key.txt');
  const slot = await readFile(join(folder, 'slots/recovery.age'));
  const key = await openWithStockAge(slot, passphrase);
  await writeFile(keyFile, key, { mode: 0o600 });
  const { stdout } = await run('age', ['-d', '-i', keyFile, join(folder, 'vault.age')]);
  expect(JSON.parse(stdout)).toMatchObject({ formatVersion: 2, ...contentOf(5) });
});
