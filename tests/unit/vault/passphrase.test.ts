import { describe, expect, it } from 'vitest';
import { chooseWorkFactor } from '../../../electron/vault/passphrase/choose-work-factor';
import { createPassphraseCipher } from '../../../electron/vault/passphrase/create-passphrase-cipher';

const headerOf = (file: Uint8Array) =>
  Buffer.from(file).toString('latin1').split('\n').slice(0, 2).join('\n');

describe('the work factor', () => {
  it.each([
    // Milliseconds at 14, factor: 16 times that at 18.
    [0, 18],
    [74, 18],
    [75, 18],
    [76, 17],
    [106, 17],
    [150, 17],
    [151, 16],
    [300, 16],
    [301, 15],
    // A very slow machine: never weaker than this.
    [5_000, 15],
    [Number.POSITIVE_INFINITY, 15],
  ])('%d ms make it %d', (ms, factor) => {
    expect(chooseWorkFactor(ms)).toBe(factor);
  });

  it('makes opening take about a second here', async () => {
    const cipher = createPassphraseCipher();
    const file = await cipher.seal('correct horse', Buffer.from('x'));
    const factor = Number(/scrypt \S+ (\d+)/.exec(headerOf(file))?.[1]);
    const start = performance.now();
    expect((await cipher.open('correct horse', file)).ok).toBe(true);
    console.log(`Factor ${factor}: opened in ${Math.round(performance.now() - start)} ms`);
    expect(factor).toBeGreaterThanOrEqual(15);
    expect(factor).toBeLessThanOrEqual(18);
  });

  it('can be given', async () => {
    const file = await createPassphraseCipher(7).seal('correct horse', Buffer.from('x'));
    expect(headerOf(file)).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 7$/);
  });
});

describe('the cipher', () => {
  const cipher = createPassphraseCipher(5);

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a short text', Buffer.from('الخزنة')],
    ['several of the chunks of age', Buffer.alloc(200_000, 'vault')],
  ])('gives back %s', async (_, plaintext) => {
    const opened = await cipher.open(
      'correct horse',
      await cipher.seal('correct horse', plaintext),
    );
    expect(opened.ok && Buffer.compare(opened.value, plaintext)).toBe(0);
  });

  it('never makes the same file twice', async () => {
    const [a, b] = await Promise.all([
      cipher.seal('correct horse', Buffer.from('x')),
      cipher.seal('correct horse', Buffer.from('x')),
    ]);
    expect(Buffer.compare(a, b)).not.toBe(0);
  });
});
