import type { TokenClaims } from '../../shared/token-claims';
import type { BackupFiles } from '../ports/backup-file';
import type { Biometrics } from '../ports/biometrics';
import type { ClipboardPort } from '../ports/clipboard';
import type { Clock, RandomSource } from '../ports/clock';
import type { FileDialogs } from '../ports/file-dialogs';
import type { KeyStoreDoor } from '../ports/key-store-door';
import type { Log } from '../ports/log';
import type { PreferencesStore } from '../ports/preferences-store';
import type { SandboxPort } from '../ports/sandbox';
import type { TokenEndpoint } from '../ports/token-endpoint';
import type { VaultStore } from '../ports/vault-store';
import type { StateStore } from '../state/state-store';
import type { LoginFlights } from './login-flights';
import type { RestoreHolder } from './restore-holder';
import type { Turns } from './turns';
import type { UnlockAttempts } from './unlock-attempts';

/** What use-cases need of the world. Each verb asks for its part with `Pick`. */
export type Deps = {
  readonly store: StateStore;
  readonly vault: VaultStore;
  readonly keyStoreDoor: KeyStoreDoor;
  readonly biometrics: Biometrics;
  readonly backupFiles: BackupFiles;
  readonly fileDialogs: FileDialogs;
  /** The backup file a person is looking at. */
  readonly restore: RestoreHolder;
  readonly preferences: PreferencesStore;
  readonly tokenEndpoint: TokenEndpoint;
  /** Reads what a token says about itself; `null` when it is no JWT. */
  readonly claimsOf: (accessToken: string) => TokenClaims | null;
  readonly sandbox: SandboxPort;
  readonly clipboard: ClipboardPort;
  readonly clipboardClearing: {
    /** Clears the clipboard after that many seconds, in place of an earlier wait; `null`: never. */
    readonly arm: (seconds: number | null) => void;
    readonly clearNow: () => Promise<void>;
  };
  readonly tokenKeeper: {
    /** Writes the token cache at once when something is waiting to be written. */
    readonly flush: () => Promise<void>;
  };
  readonly clock: Clock;
  readonly random: RandomSource;
  /** A new identifier for a profile, credential or environment. */
  readonly newId: () => string;
  readonly flights: LoginFlights;
  readonly attempts: UnlockAttempts;
  readonly lockTurns: Turns;
  readonly log: Log;
};
