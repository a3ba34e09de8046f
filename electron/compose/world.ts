import { randomUUID } from 'node:crypto';
import * as electron from 'electron';
import { app, net, safeStorage, session, systemPreferences } from 'electron';
import { decodeToken } from '../identity/claims';
import { createIdentityTransport } from '../identity/identity-transport';
import { createTokenEndpoint } from '../identity/token-endpoint';
import type { SandboxPort } from '../ports/sandbox';
import type { TokenEndpoint } from '../ports/token-endpoint';
import { createClipboardClearing } from '../scheduler/clipboard-clearing';
import { systemClock } from '../scheduler/system-clock';
import { createTokenKeeper } from '../scheduler/token-keeper';
import { createBiometrics } from '../shell/biometrics';
import { createClipboard } from '../shell/clipboard';
import { createFileDialogs } from '../shell/file-dialogs';
import { createLog } from '../shell/log';
import { openMessageBus } from '../shell/message-bus';
import { createPreferencesStore } from '../shell/preferences-store';
import { initialState } from '../state/app-state';
import { createStateStore } from '../state/state-store';
import type { Deps } from '../use-cases/deps';
import { keepTokens } from '../use-cases/keep-tokens';
import { createLoginFlights } from '../use-cases/login-flights';
import { createRestoreHolder } from '../use-cases/restore-holder';
import { createTurns } from '../use-cases/turns';
import { createUnlockAttempts } from '../use-cases/unlock-attempts';
import { createBackupFiles } from '../vault/backup-files';
import { createKeyStoreDoor } from '../vault/key-store/create-key-store-door';
import { createSafeStorageCipher } from '../vault/key-store/safe-storage-cipher';
import { createPassphraseCipher } from '../vault/passphrase/create-passphrase-cipher';
import { createVaultStore } from '../vault/vault-store';
import { textOf } from './text';
import type { PageWindow } from './window';

/** The world's parts that only compose itself uses: they hear of changes, or are flushed at the end. */
export type World = {
  readonly deps: Deps;
  readonly tokenKeeper: ReturnType<typeof createTokenKeeper>;
  readonly flushLog: () => Promise<void>;
};

/** The real world behind the use-cases: disk, key store, network, clipboard, clock. */
export function makeWorld(page: PageWindow): World {
  const folder = app.getPath('userData');
  const { platform } = process;
  const clock = systemClock;
  const preferences = createPreferencesStore(folder);
  const store = createStateStore(
    initialState({
      preferences: preferences.read(),
      systemLanguage: app.getLocale().startsWith('ar') ? 'ar' : 'en',
      about: { version: app.getVersion(), electron: process.versions.electron ?? '', folder },
    }),
  );
  const text = () => textOf(store.get());
  const { log, flush: flushLog } = createLog({ folder, now: clock.now });
  const passphrases = createPassphraseCipher();
  const keyStoreDoor = createKeyStoreDoor(platform, openMessageBus);
  const vault = createVaultStore({
    folder,
    safeStorage: createSafeStorageCipher({
      safeStorage,
      platform,
      door: keyStoreDoor,
      asksAhead: true,
      after: clock.after,
    }),
    passphrases,
    appName: app.getName(),
    platform,
  });
  const clipboard = createClipboard({
    clipboard: electron.clipboard,
    // Electron 33 has none; a named import of it would not load there.
    ClipboardItem: Reflect.get(electron, 'ClipboardItem'),
    platform,
  });
  const tokenKeeper = createTokenKeeper({ clock, write: keepTokens({ store, vault }) });
  const tokenEndpoint = makeTokenEndpoint();
  const deps: Deps = {
    store,
    vault,
    keyStoreDoor,
    biometrics: createBiometrics({
      systemPreferences,
      platform,
      reason: () => text().vault.biometricsReason,
    }),
    backupFiles: createBackupFiles({
      passphrases,
      vaultFolder: folder,
      platform,
      now: clock.now,
    }),
    fileDialogs: createFileDialogs({
      dialog: electron.dialog,
      window: page.current,
      text: () => text().backup.dialogs,
      documents: () => app.getPath('documents'),
    }),
    restore: createRestoreHolder(),
    preferences,
    tokenEndpoint,
    claimsOf: accessToken => decodeToken(accessToken).claims,
    sandbox: lazySandbox(),
    clipboard,
    clipboardClearing: createClipboardClearing({ clock, clear: clipboard.clearIfOurs }),
    tokenKeeper,
    clock,
    random: Math.random,
    newId: randomUUID,
    flights: createLoginFlights(tokenEndpoint),
    attempts: createUnlockAttempts(),
    lockTurns: createTurns(),
    log,
  };
  return { deps, tokenKeeper, flushLog };
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
