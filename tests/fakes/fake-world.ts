import type { BackupFiles } from '../../electron/ports/backup-file';
import type { FileDialogs } from '../../electron/ports/file-dialogs';
import type { LogEvent } from '../../electron/ports/log';
import type { VaultOpening, VaultStore } from '../../electron/ports/vault-store';
import { initialState } from '../../electron/state/app-state';
import { createStateStore } from '../../electron/state/state-store';
import type { Deps } from '../../electron/use-cases/deps';
import { keepTokens } from '../../electron/use-cases/keep-tokens';
import { createLoginFlights } from '../../electron/use-cases/login-flights';
import { createRestoreHolder } from '../../electron/use-cases/restore-holder';
import { createTurns } from '../../electron/use-cases/turns';
import { createUnlockAttempts } from '../../electron/use-cases/unlock-attempts';
import { type Preferences, preferencesSchema } from '../../shared/preferences';
import type { ProfileDraft } from '../../shared/profile-draft';
import { err } from '../../shared/result';
import { createFakeClock } from './fake-clock';
import { createFakeTokenEndpoint } from './fake-token-endpoint';
import { createFakeVaultStore, EMPTY_FILE } from './fake-vault-store';

type Given = {
  readonly opening?: VaultOpening;
  /** The real store, say, in place of the one in memory. */
  readonly vault?: VaultStore;
  readonly fileDialogs?: FileDialogs;
  readonly backupFiles?: BackupFiles;
  readonly preferences?: Partial<Preferences>;
};

/** Use-cases' whole world in memory: what a test looks at afterwards is in `clipboardWrites`, `saved`, `endpoint`. */
export function createFakeWorld(given: Given = {}) {
  const clock = createFakeClock();
  const endpoint = createFakeTokenEndpoint();
  const fakeVault = createFakeVaultStore(given.opening ?? EMPTY_FILE);
  const vault = given.vault ?? fakeVault;
  const clipboardWrites: string[] = [];
  const clearings: (number | null | 'now')[] = [];
  const logged: LogEvent[] = [];
  let clipboardWorks = true;
  let isLocked = false;
  let ids = 0;
  const preferences = preferencesSchema.parse(given.preferences ?? {});
  const store = createStateStore(
    initialState({
      preferences,
      systemLanguage: 'en',
      about: { version: '0', electron: '0', folder: 'folder' },
    }),
  );
  const deps: Deps = {
    store,
    vault,
    keyStoreDoor: { readiness: async () => 'ready', unlock: async () => 'unlocked' },
    biometrics: { kind: () => null, confirm: async () => false },
    backupFiles: given.backupFiles ?? {
      write: async () => err('other'),
      read: async () => err('not_readable'),
      open: async () => err('not_a_backup'),
    },
    fileDialogs: given.fileDialogs ?? {
      chooseFolder: async () => null,
      chooseFile: async () => null,
      nameFile: async () => null,
    },
    restore: createRestoreHolder(),
    preferences: {
      read: () => preferences,
      write: () => undefined,
      wasLocked: () => isLocked,
      setLocked: locked => {
        isLocked = locked;
      },
    },
    tokenEndpoint: endpoint,
    claimsOf: () => null,
    flights: createLoginFlights(endpoint),
    sandbox: {
      start: async () => ({ url: 'http://127.0.0.1:1' }),
      samples: async () => [],
    },
    clipboard: {
      write: async text => {
        if (clipboardWorks) clipboardWrites.push(text);
        return clipboardWorks;
      },
      clearIfOurs: async () => undefined,
    },
    clipboardClearing: {
      arm: seconds => clearings.push(seconds),
      clearNow: async () => void clearings.push('now'),
    },
    tokenKeeper: { flush: () => keepTokens({ store, vault })() },
    clock,
    random: () => 0.5,
    newId: () => `id-${++ids}`,
    attempts: createUnlockAttempts(),
    lockTurns: createTurns(),
    log: event => logged.push(event),
  };
  return {
    deps,
    clock,
    endpoint,
    clipboardWrites,
    /** Each wait that was armed for the clipboard, in seconds, and each clearing at once. */
    clearings,
    logged,
    saved: fakeVault.saved,
    failSaves: fakeVault.failSaves,
    breakClipboard: () => {
      clipboardWorks = false;
    },
    reopenAs: fakeVault.reopenAs,
  };
}

export type FakeWorld = ReturnType<typeof createFakeWorld>;

type DraftChanges = Partial<Omit<ProfileDraft, 'credential'>> & {
  readonly clientId?: string;
  readonly secret1?: string | null;
  readonly secret2?: string | null;
  readonly credential?: ProfileDraft['credential'];
};

/** A valid new taxpayer profile in Preproduction, with changes. */
export function profileDraft(changes: DraftChanges = {}): ProfileDraft {
  const { clientId, secret1, secret2, credential, ...rest } = changes;
  return {
    id: null,
    name: 'Nile Trading',
    environmentId: 'preproduction',
    signIn: { kind: 'taxpayer' },
    registrationNumber: '100015840',
    scope: '',
    renewal: 'always',
    tags: [],
    notes: '',
    credential: credential ?? {
      kind: 'new',
      fields: {
        clientId: clientId ?? 'client-1',
        secret1: secret1 === undefined ? 'secret-1' : secret1,
        secret2: secret2 === undefined ? '' : secret2,
        secretsExpireOn: null,
        sendIn: 'header',
      },
    },
    ...rest,
  };
}
