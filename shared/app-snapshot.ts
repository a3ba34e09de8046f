import type { SaveFault } from './app-error';
import type { Credential } from './credential';
import type { Environment, EnvironmentKind } from './environment';
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
export type MemoryReason =
  | 'no_key_store'
  | 'weak_key_store'
  | 'key_store_locked'
  | 'key_store_failed';

/** Why an existing vault could not be opened; nothing is written while it is so. */
export type UnreadableCause =
  /** The key store is there and locked; `unlockKeyStore` asks a person to open it. */
  | 'key_store_locked'
  /** A person closed the key store's own dialog. */
  | 'key_store_dismissed'
  /** It did not answer in time. */
  | 'key_store_hanging'
  | 'key_store_unavailable'
  | 'key_store_weak'
  /** The key store works and no longer has the key: it was reset, or belongs to another user. */
  | 'key_store_reset'
  /** The slot was made by another kind of key store (GNOME Keyring, KWallet …). */
  | 'other_desktop'
  /** The slot was made on another computer or system. */
  | 'other_computer'
  | 'slot_missing'
  | 'slot_unreadable'
  | 'vault_missing'
  | 'vault_damaged'
  | 'vault_of_newer_version'
  | 'vault_not_a_file'
  | 'folder_not_accessible';

/** The ways into the vault that exist now (product.md K1). */
export type WaysIn = { readonly keyStore: boolean; readonly passphrase: boolean };

/** An automatic backup beside the vault that opens with the vault's key. */
export type BackupView = {
  /** File name, such as `vault.age.1`. */
  readonly name: string;
  /** Epoch milliseconds; `null` for a backup of a version that did not note it. */
  readonly savedAt: number | null;
  readonly profiles: number;
};

/** What a person should know about the vault that was opened. */
export type VaultNotice =
  /** The vault file could not be used, so the newest readable backup was. `keptAs`: the bad file's new name. */
  | {
      readonly kind: 'restored';
      readonly backup: BackupView;
      readonly lost: 'vault_damaged' | 'vault_missing';
      readonly keptAs: string | null;
    }
  /** The vault file is older than what was last saved here: somebody put an older copy back. */
  | { readonly kind: 'older_copy'; readonly savedAt: number | null };

export type LockedView = {
  readonly kind: 'locked';
  /** Before that no attempt is taken, epoch milliseconds; `null` when one may be made now. */
  readonly retryAt: number | null;
  readonly biometrics: 'touch_id' | null;
  /** Are tokens renewed meanwhile? */
  readonly renews: boolean;
};

export type UnreadableView = {
  readonly kind: 'unreadable';
  readonly cause: UnreadableCause;
  readonly folder: string;
  /** There is a passphrase slot, so a passphrase may open the vault. */
  readonly passphrase: boolean;
  readonly retryAt: number | null;
  /** Backups that can be opened instead, newest first; only known when the key is. */
  readonly backups: readonly BackupView[];
};

export type VaultView =
  | { readonly kind: 'opening' }
  | LockedView
  | {
      readonly kind: 'open';
      readonly keptIn: 'file';
      readonly waysIn: WaysIn;
      readonly notice: VaultNotice | null;
    }
  | { readonly kind: 'open'; readonly keptIn: 'memory'; readonly reason: MemoryReason }
  | UnreadableView;

/** What a backup file holds beside what is here, before a person decides. Holds no secret. */
export type RestorePreview = {
  readonly fileName: string;
  readonly savedAt: number | null;
  readonly profiles: readonly {
    readonly name: string;
    /** Built-in environments take their name from the text catalogues, so theirs is empty (environment.ts). */
    readonly environmentKind: EnvironmentKind;
    readonly environmentName: string;
    readonly registrationNumber: string;
    /** `differs`: it is here too, with other values or another secret. */
    readonly state: 'new' | 'same' | 'differs';
  }[];
};

/** The last token or secret that went to the clipboard, for the toast; `sequence` grows with each copy. */
export type CopyNotice = {
  readonly sequence: number;
  readonly what: 'token' | 'secret';
  /** Of the profile; of a secret, the client id it belongs to. */
  readonly name: string;
  readonly environmentId: string;
  /** Of a token. */
  readonly expiresAt: number | null;
  /** Seconds until the clipboard is cleared; `null` for never. */
  readonly clearsAfter: number | null;
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
  /** Set while a backup file is being looked at. */
  readonly restore: RestorePreview | null;
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
