import type { Request } from '../../shared/contract';
import type { Credential } from '../../shared/credential';
import { err, ok, type Result } from '../../shared/result';
import type { AppState } from '../state/app-state';

/** One of a credential's two secrets. Refused while the vault is not open, and `not_found` where ETA gave no second. */
export function storedSecret(
  state: AppState,
  { credentialId, which }: Request<'revealSecret'>,
): Result<{ readonly credential: Credential; readonly secret: string }> {
  if (state.vault.kind !== 'open') return err({ code: 'vault_not_open' });
  const credential = state.credentials.get(credentialId);
  const secret = which === 1 ? credential?.secret1 : credential?.secret2;
  if (!credential || !secret) return err({ code: 'not_found', what: 'credential' });
  return ok({ credential, secret });
}
