import { createPassphraseCipher } from '../../../electron/vault/passphrase/create-passphrase-cipher';
import { serveHost } from './serve-host';

const TICK_MS = 10;

const cipher = createPassphraseCipher();

/** Seals, opens, and tries to open with another passphrase; notes how long the event loop ever stood still. */
async function roundTrip({ passphrase, text }: { passphrase: string; text: string }) {
  const start = performance.now();
  let longestHoldMs = 0;
  let last = start;
  const ticks = setInterval(() => {
    const now = performance.now();
    longestHoldMs = Math.max(longestHoldMs, now - last - TICK_MS);
    last = now;
  }, TICK_MS);
  const file = await cipher.seal(passphrase, Buffer.from(text));
  const opened = await cipher.open(passphrase, file);
  const wrong = await cipher.open(`${passphrase}!`, file);
  clearInterval(ticks);
  return {
    workFactor: Number(/^-> scrypt \S+ (\d+)$/m.exec(Buffer.from(file).toString('latin1'))?.[1]),
    opened: opened.ok ? Buffer.from(opened.value).toString('utf8') : opened.error,
    wrong: wrong.ok ? 'opened' : wrong.error,
    longestHoldMs,
    totalMs: performance.now() - start,
  };
}

const commands = {
  roundTrip,
  beginToSeal: (_: null) => {
    void cipher.seal('a passphrase', Buffer.from('text'));
    return true;
  },
};

export type PassphraseHostCommands = typeof commands;

serveHost(commands);
