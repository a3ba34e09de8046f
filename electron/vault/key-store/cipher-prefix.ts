/**
 * The first three bytes of a ciphertext as text: Chromium's mark of the key it was made with, `v10`, `v11`, `v12`, `v20`.
 * What `v10` means depends on the platform: a constant key on Linux, the Keychain's key on macOS, DPAPI's on Windows.
 */
export function cipherPrefix(wrapped: Uint8Array): string {
  return Buffer.from(wrapped.subarray(0, 3)).toString('latin1');
}
