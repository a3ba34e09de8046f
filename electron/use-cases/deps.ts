import type { ClipboardPort } from '../ports/clipboard';
import type { Clock, RandomSource } from '../ports/clock';
import type { PreferencesStore } from '../ports/preferences-store';
import type { SandboxPort } from '../ports/sandbox';
import type { TokenEndpoint } from '../ports/token-endpoint';
import type { VaultStore } from '../ports/vault-store';
import type { StateStore } from '../state/state-store';
import type { LoginFlights } from './login-flights';

/** What use-cases need of the world. Each verb asks for its part with `Pick`. */
export type Deps = {
  readonly store: StateStore;
  readonly vault: VaultStore;
  readonly preferences: PreferencesStore;
  readonly tokenEndpoint: TokenEndpoint;
  readonly sandbox: SandboxPort;
  readonly clipboard: ClipboardPort;
  readonly clock: Clock;
  readonly random: RandomSource;
  /** A new identifier for a profile, credential or environment. */
  readonly newId: () => string;
  readonly flights: LoginFlights;
};
