import type { AppError } from './app-error';
import type { SnapshotPush } from './app-snapshot';
import type { Preferences } from './preferences';
import type { EnvironmentDraft, ProfileDraft } from './profile-draft';
import type { Result } from './result';

/** What the page may ask of the main process: command name → request and reply. */
export type Contract = {
  /** Ask for a full snapshot; it arrives as a push. */
  requestSnapshot: { request: null; reply: void };
  /** Adds or changes a profile, and its credential where given. Replies the profile's id. */
  saveProfile: { request: ProfileDraft; reply: string };
  /** One login with what is typed; nothing is kept. */
  testSignIn: { request: ProfileDraft; reply: void };
  deleteProfile: { request: { readonly id: string }; reply: void };
  /** Get token / Renew now: one login, asked for by a person. */
  renewToken: { request: { readonly id: string }; reply: void };
  /** Puts a fresh token on the clipboard, logging in first where needed. */
  copyToken: { request: { readonly id: string; readonly format: CopyFormat }; reply: void };
  forgetToken: { request: { readonly id: string }; reply: void };
  setPaused: { request: { readonly id: string; readonly paused: boolean }; reply: void };
  /** Adds or changes a custom environment. Replies its id. */
  saveEnvironment: { request: EnvironmentDraft; reply: string };
  deleteEnvironment: { request: { readonly id: string }; reply: void };
  setPreferences: { request: Partial<Preferences>; reply: void };
  /** Adds the Sandbox's sample profiles and starts it. */
  trySandbox: { request: null; reply: void };
  /** Tries again to open a vault that was unreadable, or to write one that was not saved. */
  retryVault: { request: null; reply: void };
  lock: { request: null; reply: void };
  /** Opens a locked vault, or one that the key store cannot open. */
  unlock: { request: { readonly passphrase: string }; reply: void };
  unlockWithBiometrics: { request: null; reply: void };
  /** Lets the key store ask a person for its own password, then tries again to open the vault. */
  unlockKeyStore: { request: null; reply: void };
  /** Sets or changes the recovery passphrase. `current` is needed when there is one. */
  setPassphrase: {
    request: { readonly current: string | null; readonly passphrase: string };
    reply: void;
  };
  removePassphrase: { request: { readonly current: string }; reply: void };
  /** After a change of the vault from outside: which of the two is kept. The other one is kept as a file. */
  resolveConflict: { request: { readonly keep: 'mine' | 'theirs' }; reply: void };
  /** Opens an automatic backup in place of a vault file that cannot be opened. */
  openBackup: { request: { readonly name: string }; reply: void };
  /** Moves every file of an unreadable vault aside and begins a new one. `word` must be `START_EMPTY_WORDS`'. */
  startEmpty: { request: { readonly word: string }; reply: void };
  dismissVaultNotice: { request: null; reply: void };
  /** Copies the vault's files, as they are, to a folder a person chooses. Replies its path; `null` when cancelled. */
  exportVaultFiles: { request: null; reply: string | null };
  /** Writes a backup file a person names. Replies its path; `null` when cancelled. */
  createBackup: { request: { readonly passphrase: string }; reply: string | null };
  /** Lets a person choose a backup file. Replies its name; `null` when cancelled. */
  chooseBackup: { request: null; reply: string | null };
  /** Opens the chosen backup; what it holds appears in the snapshot's `restore`. */
  previewRestore: { request: { readonly passphrase: string }; reply: void };
  /** Adds what the backup holds. `keep`: what happens to profiles that differ. */
  applyRestore: { request: { readonly keep: RestoreChoice }; reply: void };
  cancelRestore: { request: null; reply: void };
  /** The one reply that carries a secret: a person asked to see it (product.md K3). */
  revealSecret: { request: SecretOfCredential; reply: string };
  copySecret: { request: SecretOfCredential; reply: void };
};

export type CopyFormat = 'token' | 'bearer' | 'header';

/** Which of a credential's two secrets. */
export type SecretOfCredential = { readonly credentialId: string; readonly which: 1 | 2 };

/** For profiles that are both here and in a backup, and differ. */
export type RestoreChoice = 'mine' | 'theirs' | 'both';

/** What must be typed before an unreadable vault is set aside, in either language. */
export const START_EMPTY_WORDS = { en: 'EMPTY', ar: 'فارغة' } as const;

export type CommandName = keyof Contract;
export type Request<K extends CommandName> = Contract[K]['request'];
export type Reply<K extends CommandName> = Contract[K]['reply'];

/** Every command's name once, at run time: preload and main build their ends from it. */
export const COMMAND_NAMES = [
  'requestSnapshot',
  'saveProfile',
  'testSignIn',
  'deleteProfile',
  'renewToken',
  'copyToken',
  'forgetToken',
  'setPaused',
  'saveEnvironment',
  'deleteEnvironment',
  'setPreferences',
  'trySandbox',
  'retryVault',
  'lock',
  'unlock',
  'unlockWithBiometrics',
  'unlockKeyStore',
  'setPassphrase',
  'removePassphrase',
  'resolveConflict',
  'openBackup',
  'startEmpty',
  'dismissVaultNotice',
  'exportVaultFiles',
  'createBackup',
  'chooseBackup',
  'previewRestore',
  'applyRestore',
  'cancelRestore',
  'revealSecret',
  'copySecret',
] as const satisfies readonly CommandName[];

// Fails to compile when a command of the contract is missing above.
type Missing = Exclude<CommandName, (typeof COMMAND_NAMES)[number]>;
const complete: [Missing] extends [never] ? true : Missing = true;
void complete;

/** IPC channel of a command. */
export function commandChannel(name: CommandName): string {
  return `miftah:${name}`;
}

/** IPC channel of the one push event. */
export const PUSH_CHANNEL = 'miftah:snapshot';

/** What preload puts on `window.miftah`. */
export type Bridge = {
  readonly [K in CommandName]: (request: Request<K>) => Promise<Result<Reply<K>, AppError>>;
} & {
  /** Returns its unsubscriber. */
  readonly onSnapshot: (listener: (push: SnapshotPush) => void) => () => void;
};
