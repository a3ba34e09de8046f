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
};

export type CopyFormat = 'token' | 'bearer' | 'header';

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
