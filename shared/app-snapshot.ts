import type { SaveFault } from './app-error';
import type { Credential } from './credential';
import type { Environment } from './environment';
import type { LoginError } from './login-error';
import type { Preferences } from './preferences';
import type { Profile } from './profile';
import type { TokenClaims } from './token-claims';
import type { TokenTimes } from './token-status';

export type TokenView = TokenTimes & {
  /** When the main process will renew it; `null` when nobody will. */
  readonly renewAt: number | null;
  /** The scope the service granted, when it said so. */
  readonly scope: string | null;
  readonly claims: TokenClaims | null;
};

export type SessionView = {
  readonly inFlight: boolean;
  readonly retryAt: number | null;
  readonly failure: { readonly error: LoginError; readonly at: number } | null;
  readonly lastSuccessAt: number | null;
  readonly token: TokenView | null;
};

export type ProfileView = Profile & {
  readonly environmentId: string;
  readonly clientId: string;
  readonly session: SessionView;
};

/** A credential without its secrets. */
export type CredentialView = Omit<Credential, 'secret1' | 'secret2'> & {
  readonly hasSecret2: boolean;
};

/** Why profiles are held in memory only (product.md K2). */
export type MemoryReason = 'no_key_store' | 'weak_key_store' | 'key_store_failed';

/** Why an existing vault could not be opened; nothing is written while it is so. */
export type UnreadableCause =
  | 'key_store_unavailable'
  | 'key_store_weak'
  | 'slot_missing'
  | 'slot_unreadable'
  | 'vault_missing'
  | 'vault_damaged'
  | 'vault_of_newer_version'
  | 'vault_not_a_file'
  | 'folder_not_accessible';

export type VaultView =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly keptIn: 'file' }
  | { readonly kind: 'open'; readonly keptIn: 'memory'; readonly reason: MemoryReason }
  | { readonly kind: 'unreadable'; readonly cause: UnreadableCause; readonly folder: string };

/** The last token that went to the clipboard, for the toast; `sequence` grows with each copy. */
export type CopyNotice = {
  readonly sequence: number;
  readonly profileId: string;
  readonly name: string;
  readonly environmentId: string;
  readonly expiresAt: number | null;
};

/** All the page may see. Holds no secret and no token text. */
export type AppSnapshot = {
  /** Grows by one with each change. */
  readonly revision: number;
  readonly vault: VaultView;
  /** Set while the last change could not be written to the disk. */
  readonly saveFault: SaveFault | null;
  readonly locked: boolean;
  readonly preferences: Preferences;
  readonly systemLanguage: 'en' | 'ar';
  readonly environments: readonly Environment[];
  readonly credentials: readonly CredentialView[];
  readonly profiles: readonly ProfileView[];
  readonly lastCopy: CopyNotice | null;
  readonly about: { readonly version: string; readonly electron: string; readonly folder: string };
};

/** The parts that are sent whole when they change; profiles are sent one by one. */
export type SnapshotSlices = Omit<AppSnapshot, 'revision' | 'profiles'>;

export type SnapshotPush =
  | { readonly kind: 'full'; readonly snapshot: AppSnapshot }
  | {
      readonly kind: 'patch';
      /** Applies only to a snapshot of this revision; otherwise the page asks for a full one. */
      readonly from: number;
      readonly to: number;
      readonly slices: Partial<SnapshotSlices>;
      readonly upsertedProfiles: readonly ProfileView[];
      readonly removedProfiles: readonly string[];
    };

/** Applies a push; `null` when revisions do not meet and a full snapshot is needed. */
export function applyPush(current: AppSnapshot | null, push: SnapshotPush): AppSnapshot | null {
  if (push.kind === 'full') return push.snapshot;
  if (current === null || current.revision !== push.from) return null;
  let profiles = current.profiles;
  if (push.upsertedProfiles.length > 0 || push.removedProfiles.length > 0) {
    const byId = new Map(current.profiles.map(p => [p.id, p]));
    for (const id of push.removedProfiles) byId.delete(id);
    for (const profile of push.upsertedProfiles) byId.set(profile.id, profile);
    profiles = [...byId.values()];
  }
  return { ...current, ...push.slices, profiles, revision: push.to };
}
