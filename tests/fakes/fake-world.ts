import type { VaultContent, VaultOpening } from '../../electron/ports/vault-store';
import { initialState } from '../../electron/state/app-state';
import { createStateStore } from '../../electron/state/state-store';
import type { Deps } from '../../electron/use-cases/deps';
import { createLoginFlights } from '../../electron/use-cases/login-flights';
import type { SaveFault } from '../../shared/app-error';
import { preferencesSchema } from '../../shared/preferences';
import type { ProfileDraft } from '../../shared/profile-draft';
import { err, ok } from '../../shared/result';
import { createFakeClock } from './fake-clock';
import { createFakeTokenEndpoint } from './fake-token-endpoint';

/** Use-cases' whole world in memory: what a test looks at afterwards is in `clipboard`, `saved`, `endpoint`. */
export function createFakeWorld(opening: VaultOpening = { kind: 'file', content: NOTHING }) {
  const clock = createFakeClock();
  const endpoint = createFakeTokenEndpoint();
  const clipboardWrites: string[] = [];
  const saved: VaultContent[] = [];
  let saveFault: SaveFault | null = null;
  let clipboardWorks = true;
  let current = opening;
  let ids = 0;
  const deps: Deps = {
    store: createStateStore(
      initialState({
        preferences: preferencesSchema.parse({}),
        systemLanguage: 'en',
        about: { version: '0', electron: '0', folder: 'folder' },
      }),
    ),
    vault: {
      open: async () => current,
      save: async content => {
        if (saveFault !== null) return err(saveFault);
        saved.push(content);
        return ok();
      },
      settled: async () => undefined,
    },
    preferences: { read: () => preferencesSchema.parse({}), write: () => undefined },
    tokenEndpoint: endpoint,
    flights: createLoginFlights(endpoint),
    sandbox: {
      start: async () => ({ url: 'http://127.0.0.1:1' }),
      samples: async () => [],
    },
    clipboard: {
      writeToken: async text => {
        if (clipboardWorks) clipboardWrites.push(text);
        return clipboardWorks;
      },
    },
    clock,
    random: () => 0.5,
    newId: () => `id-${++ids}`,
  };
  return {
    deps,
    clock,
    endpoint,
    clipboardWrites,
    saved,
    failSaves: (fault: SaveFault | null) => {
      saveFault = fault;
    },
    breakClipboard: () => {
      clipboardWorks = false;
    },
    reopenAs: (next: VaultOpening) => {
      current = next;
    },
  };
}

export type FakeWorld = ReturnType<typeof createFakeWorld>;

const NOTHING: VaultContent = { environments: [], credentials: [], profiles: [] };

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
