import type { KeptToken } from '../ports/kept-token';
import type { Disk } from './disk/disk';
import { readWholeFile } from './disk/read-whole-file';
import { renamePatiently } from './disk/rename-patiently';
import { removeQuietly, writeNewFile } from './disk/write-new-file';
import { type AgeKey, decryptWithKey, encryptTo } from './format/age-file';
import { parseTokens, serialiseTokens } from './format/token-cache-format';

/** 10,000 tokens of the longest kind we accept; bytes. */
const MAX_TOKENS_BYTES = 256 * 1024 * 1024;

/** What `tokens.age` holds; nothing when it is absent, damaged, of another key or another version: it is a cache. */
export async function readTokens(
  disk: Disk,
  path: string,
  key: AgeKey,
): Promise<readonly KeptToken[]> {
  const file = await readWholeFile(disk, path, MAX_TOKENS_BYTES);
  if (file.kind !== 'content') return [];
  const plaintext = await decryptWithKey(key, file.bytes);
  return plaintext === null ? [] : parseTokens(plaintext);
}

/**
 * Replaces `tokens.age`, whole or not at all. Needs only the recipient, so it works while locked. A fault leaves the
 * old cache or none: losing it costs logins, nothing else.
 */
export async function writeTokens(
  disk: Disk,
  path: string,
  recipient: string,
  tokens: readonly KeptToken[],
): Promise<void> {
  try {
    const bytes = await encryptTo(recipient, serialiseTokens(tokens));
    const temporary = await writeNewFile(disk, path, bytes, { flush: false });
    try {
      await renamePatiently(disk, temporary, path);
    } catch {
      await removeQuietly(disk, temporary);
    }
  } catch {
    // Reported by nobody: see above.
  }
}
