import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** The vault's key: an age X25519 identity (`AGE-SECRET-KEY-1…`) and the recipient (`age1…`) made from it. */
export type AgeKey = { readonly identity: string; readonly recipient: string };

/** A new random key. */
export async function createAgeKey(): Promise<AgeKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The key of a kept identity; `null` when the text is no X25519 identity (its checksum does not fit, say). */
export async function ageKeyFrom(identity: string): Promise<AgeKey | null> {
  // Bech32 of 32 bytes; other identity types are longer and the stock tool of today cannot use them.
  if (!/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/.test(identity)) return null;
  try {
    return { identity, recipient: await identityToRecipient(identity) };
  } catch {
    return null;
  }
}

/** Encrypts to a recipient, in age's binary format (age-encryption.org/v1). Needs no secret. */
export async function encryptTo(recipient: string, plaintext: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(plaintext);
}

/** Decrypts an age file; `null` when it is not one, is damaged, or was encrypted to another key. */
export async function decryptWithKey(key: AgeKey, file: Uint8Array): Promise<Uint8Array | null> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(key.identity);
  try {
    return await decrypter.decrypt(file);
  } catch {
    return null;
  }
}
