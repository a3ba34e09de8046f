/** What the worker is asked to do; the passphrase is already in its normal form. */
export type WorkerJob =
  | {
      readonly kind: 'seal';
      readonly passphrase: string;
      readonly plaintext: Uint8Array;
      readonly workFactor: number;
    }
  | { readonly kind: 'open'; readonly passphrase: string; readonly file: Uint8Array }
  /** How long does scrypt take on this machine? */
  | { readonly kind: 'time'; readonly workFactor: number };

/** What it answers: the file; the plaintext, or why there is none; milliseconds. */
export type WorkerAnswers = {
  readonly seal: Uint8Array;
  readonly open: Uint8Array | 'wrong' | 'damaged';
  readonly time: number;
};
