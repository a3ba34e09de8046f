import type { SaveFault } from '../../shared/app-error';
import type { AppSnapshot, CopyNotice, RestorePreview, VaultView } from '../../shared/app-snapshot';
import type { Credential } from '../../shared/credential';
import type { CustomEnvironment } from '../../shared/environment';
import type { LoginError } from '../../shared/login-error';
import type { Preferences } from '../../shared/preferences';
import type { Profile } from '../../shared/profile';
import type { TokenClaims } from '../../shared/token-claims';
import type { TokenTimes } from '../../shared/token-status';

/** A token in hand. Stays in the main process. */
export type HeldToken = TokenTimes & {
  readonly accessToken: string;
  /** When renewal is due, jitter included; epoch milliseconds. */
  readonly renewAt: number;
  readonly scope: string | null;
  readonly claims: TokenClaims | null;
};

/** What happens with a profile's token right now. */
export type Session = {
  readonly token: HeldToken | null;
  readonly inFlight: boolean;
  readonly failure: { readonly error: LoginError; readonly at: number } | null;
  /** Transient failures in a row. */
  readonly failedAttempts: number;
  /** When the next automatic attempt after a transient failure is due. */
  readonly retryAt: number | null;
  /** When the last login began. */
  readonly lastLoginAt: number | null;
  readonly lastSuccessAt: number | null;
};

export const NO_SESSION: Session = {
  token: null,
  inFlight: false,
  failure: null,
  failedAttempts: 0,
  retryAt: null,
  lastLoginAt: null,
  lastSuccessAt: null,
};

/**
 * What main holds while it is locked: nothing; what renewal needs, because a person wants tokens kept fresh; or all
 * of it, because the last change could not be written yet.
 */
export type HeldWhileLocked = 'nothing' | 'renewal' | 'unsaved';

/** The single truth of the running program. Immutable; changed only through transitions. */
export type AppState = {
  readonly vault: VaultView;
  /** Only while locked; `nothing` otherwise. */
  readonly held: HeldWhileLocked;
  readonly saveFault: SaveFault | null;
  readonly preferences: Preferences;
  readonly systemLanguage: AppSnapshot['systemLanguage'];
  /** Base URL of the running Sandbox. */
  readonly sandboxUrl: string | null;
  readonly customEnvironments: ReadonlyMap<string, CustomEnvironment>;
  readonly credentials: ReadonlyMap<string, Credential>;
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Only for profiles; a missing entry means `NO_SESSION`. */
  readonly sessions: ReadonlyMap<string, Session>;
  readonly lastCopy: CopyNotice | null;
  readonly restore: RestorePreview | null;
  readonly about: AppSnapshot['about'];
};

/** Nothing of what a vault holds, nor of what came of it. Always the same objects: patches compare by reference. */
export const NO_CONTENT = {
  saveFault: null,
  customEnvironments: new Map(),
  credentials: new Map(),
  profiles: new Map(),
  sessions: new Map(),
  lastCopy: null,
  restore: null,
} as const satisfies Partial<AppState>;

/** The state before the vault has been opened. */
export function initialState(
  facts: Pick<AppState, 'preferences' | 'systemLanguage' | 'about'>,
): AppState {
  return {
    vault: { kind: 'opening' },
    held: 'nothing',
    sandboxUrl: null,
    ...NO_CONTENT,
    ...facts,
  };
}
