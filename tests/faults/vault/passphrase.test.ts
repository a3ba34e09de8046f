import { Encrypter, generateX25519Identity, identityToRecipient, Stanza } from 'age-encryption';
import { describe, expect, it, vi } from 'vitest';
import { createPassphraseCipher } from '../../../electron/vault/passphrase/create-passphrase-cipher';
import { lookAtHeader } from '../../../electron/vault/passphrase/look-at-header';

// promises.md 10.
const cipher = createPassphraseCipher(1);
const PASSPHRASE = 'correct horse';
const TEXT = Buffer.from('AGE-SECRET-KEY-1…');

const opened = async (passphrase: string, file: Uint8Array) => {
  const result = await cipher.open(passphrase, file);
  return result.ok ? Buffer.from(result.value).toString('utf8') : result.error;
};

const workers = vi.hoisted(() => ({ started: 0 }));

vi.mock('node:worker_threads', async original => {
  const real = await original<typeof import('node:worker_threads')>();
  class CountedWorker extends real.Worker {
    constructor(...given: ConstructorParameters<typeof real.Worker>) {
      super(...given);
      workers.started++;
    }
  }
  return { ...real, Worker: CountedWorker };
});

/** As `opened`; all work is done in a worker, so none must have been started. */
async function refusedAtOnce(passphrase: string, file: Uint8Array): Promise<string> {
  const before = workers.started;
  const result = await opened(passphrase, file);
  expect(workers.started).toBe(before);
  return result;
}

/** A file as another program could have made it, with this in place of the work factor. */
async function withFactor(factor: string): Promise<Buffer> {
  const file = Buffer.from(await cipher.seal(PASSPHRASE, TEXT)).toString('latin1');
  return Buffer.from(file.replace(/^(-> scrypt \S+) 1$/m, `$1 ${factor}`), 'latin1');
}

describe('a passphrase', () => {
  it.each(['wrong', '', 'Correct horse', 'correct horse ', 'correct  horse', '\u0000'])(
    'that is not the one is wrong: %j',
    async passphrase => {
      expect(await opened(passphrase, await cipher.seal(PASSPHRASE, TEXT))).toBe('wrong');
    },
  );

  it('of 10 MB is refused before any work, for opening and for sealing', async () => {
    const file = await cipher.seal(PASSPHRASE, TEXT);
    const endless = 'e\u0301'.repeat(5_000_000);
    expect(await refusedAtOnce(endless, file)).toBe('wrong');
    await expect(cipher.seal(endless, TEXT)).rejects.toThrow('too long');
  });

  it.each([
    ['caf\u00e9 horse', 'cafe\u0301 horse'],
    ['\u0622\u0628\u0627\u0631 كثيرة', '\u0627\u0653\u0628\u0627\u0631 كثيرة'],
    ['\ud55c\uad6d\uc5b4', '\u1112\u1161\u11ab\u1100\u116e\u11a8\u110b\u1165'],
  ])('typed in another Unicode form is the same one: %s', async (composed, decomposed) => {
    expect(composed).not.toBe(decomposed);
    const text = TEXT.toString();
    expect(await opened(decomposed, await cipher.seal(composed, TEXT))).toBe(text);
    expect(await opened(composed, await cipher.seal(decomposed, TEXT))).toBe(text);
  });

  it('of one character unlocks: the rules are for setting one', async () => {
    expect(await opened('x', await cipher.seal('x', TEXT))).toBe(TEXT.toString());
  });
});

describe('a work factor', () => {
  it.each(['21', '22', '30', '64', '99999999999999999999', '9'.repeat(100)])(
    'of %s is refused at once',
    async factor => {
      const file = await withFactor(factor);
      expect(await refusedAtOnce(PASSPHRASE, file)).toBe('absurd_work_factor');
    },
  );

  it.each(['0', '-1', '017', '1.5', '1e3', '0x11', '१७'])('of %s is no number', async factor => {
    expect(await opened(PASSPHRASE, await withFactor(factor))).toBe('damaged');
  });

  it('of 20 is the most that is borne: 1 GiB of memory', async () => {
    expect(await lookAtHeader(await withFactor('20'))).toEqual({ ok: true, value: undefined });
  });
});

describe('a file', () => {
  const encrypter = async (
    ...recipients: (string | Parameters<Encrypter['addRecipient']>[0])[]
  ) => {
    const made = new Encrypter();
    for (const recipient of recipients) made.addRecipient(recipient);
    return Buffer.from(await made.encrypt(TEXT));
  };
  const recipient = async () => identityToRecipient(await generateX25519Identity());

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['NUL bytes', Buffer.alloc(4_096)],
    ['text', Buffer.from('{"formatVersion":1}')],
    ['only the first line', Buffer.from('age-encryption.org/v1\n')],
    ['another version', Buffer.from('age-encryption.org/v2\n-> scrypt AAAA 1\n')],
    ['age armor', Buffer.from('-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n')],
    ['one endless line', Buffer.alloc(8 * 1024 * 1024, 'a')],
    [
      'a thousand stanzas',
      Buffer.from(`age-encryption.org/v1\n${'-> X25519 AAAA\nAAAA\n'.repeat(1_000)}`),
    ],
  ])('of %s is no file with a passphrase', async (_, file) => {
    expect(await refusedAtOnce(PASSPHRASE, file)).toBe('not_passphrase_file');
  });

  it('for a key is none either', async () => {
    const file = await encrypter(await recipient());
    expect(await refusedAtOnce(PASSPHRASE, file)).toBe('not_passphrase_file');
  });

  it('for a passphrase and a key at once is against the rules of age', async () => {
    const sealed = Buffer.from(await cipher.seal(PASSPHRASE, TEXT)).toString('latin1');
    const [line = '', body = ''] = sealed.split('\n').slice(1, 3);
    const stanza = new Stanza(line.split(' ').slice(1), Buffer.from(body, 'base64'));
    const file = await encrypter({ wrapFileKey: () => [stanza] }, await recipient());
    expect(await refusedAtOnce(PASSPHRASE, file)).toBe('not_passphrase_file');
  });

  it('cut or changed anywhere never opens, and is told from a wrong passphrase where that can be told', {
    timeout: 300_000,
  }, async () => {
    const whole = Buffer.from(await cipher.seal(PASSPHRASE, TEXT));
    const header = whole.indexOf('---');
    const stanza = whole.indexOf('\n') + 1;
    const found: Record<string, number> = {};
    // Each try starts a worker: every byte in one test run would take minutes.
    const STEP = 6;
    const note = async (file: Buffer, allowed: readonly string[], what: string) => {
      const result = await opened(PASSPHRASE, file);
      expect(allowed, `${what}: ${result}`).toContain(result);
      found[result] = (found[result] ?? 0) + 1;
    };
    for (let at = Math.floor(Math.random() * STEP); at < whole.length; at += STEP) {
      const isLate = at >= header;
      const cut = isLate ? ['damaged'] : ['not_passphrase_file', 'damaged'];
      await note(whole.subarray(0, at), cut, `cut at ${at}`);
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      // The file's key comes from the stanza: what is changed there looks like another passphrase.
      const inStanza = ['wrong', 'damaged', 'not_passphrase_file', 'absurd_work_factor'];
      const allowed = isLate ? ['damaged'] : at >= stanza ? inStanza : ['not_passphrase_file'];
      await note(flipped, allowed, `byte ${at} flipped`);
    }
    await note(Buffer.concat([whole, Buffer.from('x')]), ['damaged'], 'something appended');
    console.log(`Cut and flipped at every ${STEP}th byte: ${JSON.stringify(found)}`);
  });
});
