import type { WaysIn } from '../../shared/app-snapshot';
import type { VaultSession } from './vault-session';

/** The ways into a vault that exist, or will with its first save. */
export function waysInto(session: Pick<VaultSession, 'osSlot' | 'recoverySlot'>): WaysIn {
  return { keyStore: session.osSlot !== 'none', passphrase: session.recoverySlot !== null };
}
