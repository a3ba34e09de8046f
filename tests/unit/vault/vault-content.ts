import type { VaultContent, VaultOpening } from '../../../electron/ports/vault-store';
import type { UnreadableCause } from '../../../shared/app-snapshot';
import type { Credential } from '../../../shared/credential';
import type { Profile } from '../../../shared/profile';

export const EMPTY: VaultContent = { environments: [], credentials: [], profiles: [] };

/** A credential with plausible values. */
export function credential(id: string, changed: Partial<Credential> = {}): Credential {
  return {
    id,
    environmentId: 'preproduction',
    clientId: `client-${id}`,
    secret1: `secret-of-${id}`,
    secret2: '',
    activeSecret: 1,
    secretsExpireOn: '2027-01-31',
    sendIn: 'header',
    ...changed,
  };
}

/** A profile of a credential, with plausible values. */
export function profile(id: string, credentialId: string, changed: Partial<Profile> = {}): Profile {
  return {
    id,
    name: `شركة ${id}`,
    credentialId,
    signIn: { kind: 'intermediary', onBehalfOf: '100015840' },
    registrationNumber: '',
    scope: '',
    renewal: 'always',
    paused: false,
    pinned: false,
    tags: ['demo'],
    notes: '',
    ...changed,
  };
}

/** Content with this many profiles, four to a credential. */
export function contentOf(profiles: number, name = 'p'): VaultContent {
  const credentials = Array.from({ length: Math.ceil(profiles / 4) }, (_, n) =>
    credential(`c${n}`),
  );
  return {
    environments: [
      {
        id: 'own',
        name: 'Own',
        identityUrl: 'https://id.example',
        apiUrl: null,
      },
    ],
    credentials,
    profiles: Array.from({ length: profiles }, (_, n) =>
      profile(`${name}${n}`, `c${Math.floor(n / 4)}`),
    ),
  };
}

/** A vault opened from its file by the key store, with nothing to say about it. */
export function openedFile(content: VaultContent): VaultOpening {
  return { kind: 'file', content, waysIn: { keyStore: true, passphrase: false }, notice: null };
}

/** A vault without a passphrase that cannot be opened. */
export function unreadable(cause: UnreadableCause): VaultOpening {
  return { kind: 'unreadable', cause, passphrase: false, backups: [] };
}
