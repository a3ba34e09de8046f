import { err, type Result } from '../../../shared/result';
import { type AgeKey, decryptWithKey, encryptTo } from './age-file';
import {
  isVault,
  type ParsedVault,
  parseVault,
  serialiseVault,
  type VaultDocument,
} from './vault-format';

/** Larger than this is no vault of ours; bytes. */
export const MAX_VAULT_BYTES = 64 * 1024 * 1024;

/** Opens the bytes of a vault file. `damaged` also when it was encrypted to another key. */
export async function unsealVault(
  key: AgeKey,
  file: Uint8Array,
): Promise<Result<ParsedVault, 'damaged' | 'newer'>> {
  const plaintext = await decryptWithKey(key, file);
  return plaintext === null ? err('damaged') : parseVault(plaintext);
}

/**
 * The bytes of a vault file, proved to open again with the same content: decrypting what was produced costs
 * about as much as encrypting it. `null` when it does not, when the content breaks the format's own rules,
 * or when it is too large to be read back.
 */
export async function sealVault(key: AgeKey, document: VaultDocument): Promise<Uint8Array | null> {
  if (!isVault(document)) return null;
  const plaintext = serialiseVault(document);
  const file = await encryptTo(key.recipient, plaintext);
  if (file.length > MAX_VAULT_BYTES) return null;
  const again = await decryptWithKey(key, file);
  return again !== null && Buffer.compare(again, plaintext) === 0 ? file : null;
}
