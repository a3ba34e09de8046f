import { createPassphraseCipher } from '../../../electron/vault/passphrase/create-passphrase-cipher';
import { createVaultStore } from '../../../electron/vault/vault-store';
import { createFakeSafeStorage } from '../../fakes/fake-safe-storage';
import { contentOf } from '../../unit/vault/vault-content';

// A process that saves until it is killed, or until it has saved the sizes it was given.
// Arguments: folder, key of the fake key store in hexadecimal, profiles per save (0: without end).
const [folder = '', key = '', ...sizes] = process.argv.slice(2);

const store = createVaultStore({
  folder,
  safeStorage: createFakeSafeStorage(Buffer.from(key, 'hex')),
  passphrases: createPassphraseCipher(1),
  appName: 'Miftah',
  platform: process.platform,
});

const opening = await store.open();
if (opening.kind !== 'file') throw new Error(`Opened as ${JSON.stringify(opening)}`);
let number = Number(opening.content.profiles[0]?.notes ?? '0');
console.log(`opened ${number}`);

async function saveNext(profiles: number): Promise<void> {
  number++;
  const content = contentOf(profiles);
  const numbered = content.profiles.map(profile => ({ ...profile, notes: String(number) }));
  console.log(`saving ${number}`);
  const saved = await store.save({ ...content, profiles: numbered });
  console.log(saved.ok ? `saved ${number}` : `failed ${saved.error}`);
}

for (const size of sizes.map(Number)) {
  if (size > 0) await saveNext(size);
  else for (;;) await saveNext(1 + (number % 60));
}
