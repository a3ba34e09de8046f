import type { AppSnapshot, SnapshotPush } from '../../../shared/app-snapshot';
import type { Bridge } from '../../../shared/contract';
import { err, ok } from '../../../shared/result';
import { type SampleOptions, sampleSnapshot, sessionWithToken } from './sample-snapshot';

declare global {
  interface Window {
    harness: SampleOptions;
    /** Changes the snapshot from outside, for pictures and measurements. */
    change: (next: (snapshot: AppSnapshot) => Partial<AppSnapshot>) => void;
  }
}

/** A main process of its own making, typed by the contract: enough to see every screen of the page. */
function createFakeBridge(options: SampleOptions): Bridge {
  let snapshot = sampleSnapshot(Date.now(), options);
  const listeners = new Set<(push: SnapshotPush) => void>();
  const push = () => {
    for (const listener of listeners) listener({ kind: 'full', snapshot });
  };
  const change = (part: Partial<AppSnapshot>) => {
    snapshot = { ...snapshot, ...part, revision: snapshot.revision + 1 };
    push();
  };
  window.change = next => change(next(snapshot));
  const edit = (id: string, part: object) =>
    change({ profiles: snapshot.profiles.map(p => (p.id === id ? { ...p, ...part } : p)) });
  const later = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

  const renewToken: Bridge['renewToken'] = async ({ id }) => {
    const before = snapshot.profiles.find(p => p.id === id);
    if (before === undefined) return err({ code: 'not_found', what: 'profile' });
    edit(id, { session: { ...before.session, inFlight: true } });
    await later(600);
    const { failure } = before.session;
    edit(id, { session: failure ? before.session : sessionWithToken(Date.now(), 3_600_000) });
    return failure ? err({ code: 'login_failed', login: failure.error }) : ok(undefined);
  };

  return {
    requestSnapshot: async () => {
      push();
      return ok(undefined);
    },
    saveProfile: async () => ok('profile-0'),
    testSignIn: async () => ok(undefined),
    deleteProfile: async ({ id }) => {
      change({ profiles: snapshot.profiles.filter(p => p.id !== id) });
      return ok(undefined);
    },
    renewToken,
    copyToken: async ({ id }) => {
      const at = snapshot.profiles.find(p => p.id === id);
      if (at?.session.token == null) {
        const renewed = await renewToken({ id });
        if (!renewed.ok) return renewed;
      }
      const profile = snapshot.profiles.find(p => p.id === id);
      if (profile === undefined) return err({ code: 'not_found', what: 'profile' });
      change({
        lastCopy: {
          sequence: (snapshot.lastCopy?.sequence ?? 0) + 1,
          profileId: id,
          name: profile.name,
          environmentId: profile.environmentId,
          expiresAt: profile.session.token?.expiresAt ?? null,
        },
      });
      return ok(undefined);
    },
    forgetToken: async ({ id }) => {
      edit(id, { session: { ...sessionWithToken(0, 0), token: null } });
      return ok(undefined);
    },
    setPaused: async ({ id, paused }) => {
      edit(id, { paused });
      return ok(undefined);
    },
    saveEnvironment: async () => err({ code: 'internal' }),
    deleteEnvironment: async () => err({ code: 'environment_in_use', profiles: 3 }),
    setPreferences: async part => {
      change({ preferences: { ...snapshot.preferences, ...part } });
      return ok(undefined);
    },
    trySandbox: async () => {
      change({ profiles: sampleSnapshot(Date.now(), { ...options, count: 3 }).profiles });
      return ok(undefined);
    },
    retryVault: async () => err({ code: 'not_saved', cause: 'disk_full' }),
    onSnapshot: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

Object.assign(window, { miftah: createFakeBridge(window.harness) });
