import type { LogEvent } from '../../../electron/ports/log';
import { type AppState, initialState } from '../../../electron/state/app-state';
import { createStateStore } from '../../../electron/state/state-store';
import { createLoginFlights } from '../../../electron/use-cases/login-flights';
import type { VaultView } from '../../../shared/app-snapshot';
import { preferencesSchema } from '../../../shared/preferences';
import type { Profile } from '../../../shared/profile';
import { createFakeClock } from '../../fakes/fake-clock';
import { createFakeTokenEndpoint } from '../../fakes/fake-token-endpoint';

const OPEN: VaultView = {
  kind: 'open',
  keptIn: 'file',
  waysIn: { keyStore: true, passphrase: true },
  notice: null,
};
export const LOCKED: VaultView = { kind: 'locked', retryAt: null, biometrics: null, renews: false };

const credential = {
  id: 'c1',
  environmentId: 'preproduction',
  clientId: 'client-1',
  secret1: 'canary-secret-1',
  secret2: 'canary-secret-2',
  activeSecret: 1,
  secretsExpireOn: null,
  sendIn: 'header',
} as const;

const profile: Profile = {
  id: 'p1',
  name: 'Nile Trading',
  credentialId: 'c1',
  signIn: { kind: 'taxpayer' },
  registrationNumber: '100015840',
  scope: '',
  renewal: 'always',
  paused: false,
  pinned: false,
  tags: [],
  notes: '',
};

/** A world with an open vault that notes, in order, what is done to the clipboard. */
export function secretsWorld(changes: Partial<AppState> = {}) {
  const done: string[] = [];
  const clock = createFakeClock();
  const endpoint = createFakeTokenEndpoint();
  const logged: LogEvent[] = [];
  const facts = {
    preferences: preferencesSchema.parse({}),
    systemLanguage: 'en',
    about: { version: '0', electron: '0', folder: 'folder' },
  } as const;
  const store = createStateStore({
    ...initialState(facts),
    vault: OPEN,
    credentials: new Map([
      ['c1', credential],
      ['one-secret', { ...credential, id: 'one-secret', secret2: '' }],
    ]),
    profiles: new Map([['p1', profile]]),
    ...changes,
  });
  const deps = {
    store,
    clock,
    random: () => 0.5,
    flights: createLoginFlights(endpoint),
    sandbox: { start: async () => ({ url: 'http://127.0.0.1:1' }), samples: async () => [] },
    clipboard: {
      write: async (text: string) => {
        done.push(`write ${text}`);
        return true;
      },
      clearIfOurs: async () => undefined,
    },
    clipboardClearing: {
      arm: (seconds: number | null) => {
        done.push(`arm ${seconds}`);
      },
      clearNow: async () => {
        done.push('clear');
      },
    },
    log: (event: LogEvent) => {
      logged.push(event);
    },
  };
  return { deps, store, clock, endpoint, done, logged };
}
