import { randomUUID } from 'node:crypto';
import { app, clipboard, net, safeStorage, session } from 'electron';
import { createIdentityTransport } from '../identity/identity-transport';
import { createTokenEndpoint } from '../identity/token-endpoint';
import type { SandboxPort } from '../ports/sandbox';
import type { TokenEndpoint } from '../ports/token-endpoint';
import { systemClock } from '../scheduler/system-clock';
import { createClipboard, type ElectronClipboard } from '../shell/clipboard';
import { createPreferencesStore } from '../shell/preferences-store';
import { initialState } from '../state/app-state';
import { createStateStore } from '../state/state-store';
import type { Deps } from '../use-cases/deps';
import { createLoginFlights } from '../use-cases/login-flights';
import { createSafeStorageCipher } from '../vault/key-store/safe-storage-cipher';
import { createVaultStore } from '../vault/vault-store';

/** The real world behind the use-cases: disk, key store, network, clipboard, clock. */
export function makeWorld(): Deps {
  const folder = app.getPath('userData');
  const preferences = createPreferencesStore(folder);
  const tokenEndpoint = makeTokenEndpoint();
  return {
    store: createStateStore(
      initialState({
        preferences: preferences.read(),
        systemLanguage: app.getLocale().startsWith('ar') ? 'ar' : 'en',
        about: { version: app.getVersion(), electron: process.versions.electron ?? '', folder },
      }),
    ),
    preferences,
    tokenEndpoint,
    flights: createLoginFlights(tokenEndpoint),
    vault: createVaultStore({
      folder,
      safeStorage: createSafeStorageCipher({
        safeStorage,
        platform: process.platform,
        after: systemClock.after,
      }),
      appName: app.getName(),
      platform: process.platform,
    }),
    sandbox: lazySandbox(),
    clipboard: createClipboard(clipboard as unknown as ElectronClipboard, process.platform),
    clock: systemClock,
    random: Math.random,
    newId: randomUUID,
  };
}

/** Logins over Chromium's stack; see docs/adr/0004-net-fetch.md. */
function makeTokenEndpoint(): TokenEndpoint {
  const { now } = systemClock;
  return createTokenEndpoint({
    ...createIdentityTransport({ app, net, sessions: session, now }),
    now,
  });
}

/** The Sandbox's code is loaded only when somebody uses it. */
function lazySandbox(): SandboxPort {
  let running: Promise<{ readonly url: string }> | null = null;
  return {
    start: () => {
      running ??= import('../sandbox/start-sandbox').then(room => room.startSandbox());
      running.catch(() => {
        running = null;
      });
      return running;
    },
    samples: async () => (await import('../sandbox/samples')).sandboxProfiles(),
  };
}
