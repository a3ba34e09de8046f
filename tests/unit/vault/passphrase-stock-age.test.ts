import { expect, it } from 'vitest';
import { createPassphraseCipher } from '../../../electron/vault/passphrase/create-passphrase-cipher';
import { openWithStockAge, sealWithStockAge } from '../../support/stock-age';

// product.md K1, K6: what a passphrase protects opens without this program.
const cipher = createPassphraseCipher(12);
// Typed here in the decomposed form; the stock tool is told the composed one, as most keyboards make it.
const TYPED = 'cafe\u0301 نيل horse';
const COMPOSED = 'caf\u00e9 نيل horse';
const TEXT = Buffer.from('AGE-SECRET-KEY-1…\n');

it('the stock age tool opens what Miftah sealed', async () => {
  const file = await cipher.seal(TYPED, TEXT);
  expect(await openWithStockAge(file, COMPOSED)).toEqual(TEXT);
});

it('the stock age tool refuses it with another passphrase', async () => {
  const file = await cipher.seal(TYPED, TEXT);
  await expect(openWithStockAge(file, 'wrong horse')).rejects.toThrow('incorrect passphrase');
});

it('Miftah opens what the stock age tool sealed', async () => {
  const file = await sealWithStockAge(TEXT, COMPOSED);
  const opened = await cipher.open(TYPED, file);
  expect(opened.ok && Buffer.from(opened.value)).toEqual(TEXT);
});
