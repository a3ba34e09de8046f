import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { serialiseVault } from '../../electron/vault/format/vault-format';
import { createPassphraseCipher } from '../../electron/vault/passphrase/create-passphrase-cipher';
import { createVaultStore } from '../../electron/vault/vault-store';
import { createFakeSafeStorage } from '../fakes/fake-safe-storage';
import type { BenchContext } from './lib/bench-context';
import { type Figure, ratioFigure } from './lib/figure';
import { sampleContent } from './seed/sample-content';

const PROFILES = 5_000;
const WARM_UPS = 3;
const ROUNDS = 21;

const content = sampleContent(PROFILES);

/**
 * Opening and saving a vault in plain Node on the real disk, with a key store in memory, against age alone
 * on the same bytes. A save must decrypt what it has encrypted (architecture.md, "Durable write").
 */
export async function measureVault(bench: BenchContext): Promise<readonly Figure[]> {
  const folder = await bench.newFolder('vault');
  const safeStorage = createFakeSafeStorage();
  const newStore = () =>
    createVaultStore({
      folder,
      safeStorage,
      passphrases: createPassphraseCipher(),
      appName: 'Miftah',
      platform: process.platform,
    });
  const writer = newStore();
  await writer.open();
  const age = await agePair();
  const plaintext = serialiseVault({ sequence: 1, savedAt: Date.now(), content });
  const times = { save: [0], open: [0], encrypt: [0], decrypt: [0] };
  for (let n = -WARM_UPS; n < ROUNDS; n++) {
    if (n === 0) for (const series of Object.values(times)) series.length = 0;
    let file: Uint8Array = new Uint8Array();
    times.encrypt.push(await milliseconds(async () => (file = await age.encrypt(plaintext))));
    times.save.push(await milliseconds(async () => must((await writer.save(content)).ok)));
    times.decrypt.push(await milliseconds(() => age.decrypt(file)));
    const reader = newStore();
    times.open.push(await milliseconds(async () => must((await reader.open()).kind === 'file')));
  }
  const both = times.encrypt.map((time, n) => time + (times.decrypt[n] ?? 0));
  const size = `${(plaintext.length / 1e6).toFixed(2)} MB`;
  return [
    ratioFigure({
      name: 'vault open, 5,000 profiles',
      unit: 'ms',
      measured: { name: 'Miftah', samples: times.open },
      reference: { name: `age decrypt of the same ${size}`, samples: times.decrypt },
      atMost: 1.5,
    }),
    ratioFigure({
      name: 'vault save, 5,000 profiles',
      unit: 'ms',
      measured: { name: 'Miftah', samples: times.save },
      reference: { name: `age encrypt and decrypt of the same ${size}`, samples: both },
      atMost: 1.5,
    }),
  ];
}

async function agePair() {
  const identity = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return {
    encrypt: (bytes: Uint8Array) => encrypter.encrypt(bytes),
    decrypt: (bytes: Uint8Array) => decrypter.decrypt(bytes),
  };
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function must(done: boolean): void {
  if (!done) throw new Error('The vault did not open or save.');
}
