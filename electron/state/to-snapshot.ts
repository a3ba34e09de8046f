import type {
  AppSnapshot,
  CredentialView,
  ProfileView,
  SnapshotPush,
  SnapshotSlices,
} from '../../shared/app-snapshot';
import type { Credential } from '../../shared/credential';
import type { Profile } from '../../shared/profile';
import { type AppState, NO_CONTENT, type Session } from './app-state';
import { nextAutomaticLogin } from './automatic-login';
import { environmentsOf, sessionOf } from './selectors';

/** A profile as the page may see it: no secret, no token text. */
function toProfileView(
  profile: Profile,
  credential: Pick<Credential, 'environmentId' | 'clientId'>,
  session: Session,
): ProfileView {
  const { token } = session;
  return {
    ...profile,
    environmentId: credential.environmentId,
    clientId: credential.clientId,
    session: {
      inFlight: session.inFlight,
      retryAt: session.retryAt,
      failure: session.failure,
      lastSuccessAt: session.lastSuccessAt,
      token: token && {
        receivedAt: token.receivedAt,
        expiresAt: token.expiresAt,
        freshUntil: token.freshUntil,
        usableUntil: token.usableUntil,
        renewAt: nextAutomaticLogin(profile, session),
        scope: token.scope,
        claims: token.claims,
      },
    },
  };
}

/** A credential as the page may see it: its secrets are dropped here. */
function toCredentialView(credential: Credential): CredentialView {
  const { secret1: _1, secret2, ...rest } = credential;
  return { ...rest, hasSecret2: secret2 !== '' };
}

const credentialViewsOf = (state: AppState) =>
  [...state.credentials.values()].map(toCredentialView);

function toSlices(state: AppState): SnapshotSlices {
  return {
    vault: state.vault,
    saveFault: state.saveFault,
    locked: state.vault.kind === 'locked',
    preferences: state.preferences,
    systemLanguage: state.systemLanguage,
    environments: environmentsOf(state),
    credentials: credentialViewsOf(state),
    lastCopy: state.lastCopy,
    restore: state.restore,
    about: state.about,
  };
}

function profileViewsOf(state: AppState): ProfileView[] {
  return [...state.profiles.values()].flatMap(profile => viewOf(state, profile) ?? []);
}

function viewOf(state: AppState, profile: Profile): ProfileView | undefined {
  const credential = state.credentials.get(profile.credentialId);
  return credential && toProfileView(profile, credential, sessionOf(state, profile.id));
}

/** Everything the page may see. While locked that is nothing of what the vault holds, whatever main still holds. */
export function toSnapshot(state: AppState, revision: number): AppSnapshot {
  const seen = asSeen(state);
  return { revision, ...toSlices(seen), profiles: profileViewsOf(seen) };
}

function asSeen(state: AppState): AppState {
  return state.vault.kind === 'locked' ? { ...state, ...NO_CONTENT } : state;
}

/** What to send so that a page showing `before` shows `after`. Compares by reference: the state is immutable. */
export function toPatch(from: AppState, to: AppState, revision: number): SnapshotPush {
  const before = asSeen(from);
  const after = asSeen(to);
  const upsertedProfiles: ProfileView[] = [];
  for (const profile of after.profiles.values()) {
    const same =
      before.profiles.get(profile.id) === profile &&
      before.credentials.get(profile.credentialId) ===
        after.credentials.get(profile.credentialId) &&
      before.sessions.get(profile.id) === after.sessions.get(profile.id);
    if (same) continue;
    const view = viewOf(after, profile);
    if (view) upsertedProfiles.push(view);
  }
  const removedProfiles = [...before.profiles.keys()].filter(id => !after.profiles.has(id));
  return {
    kind: 'patch',
    from: revision,
    to: revision + 1,
    slices: changedSlices(before, after),
    upsertedProfiles,
    removedProfiles,
  };
}

function changedSlices(before: AppState, after: AppState): Partial<SnapshotSlices> {
  const changed = (...keys: (keyof AppState)[]) => keys.some(key => before[key] !== after[key]);
  return {
    ...(changed('vault') && { vault: after.vault, locked: after.vault.kind === 'locked' }),
    ...(changed('saveFault') && { saveFault: after.saveFault }),
    ...(changed('preferences') && { preferences: after.preferences }),
    ...(changed('customEnvironments', 'sandboxUrl') && { environments: environmentsOf(after) }),
    ...(changed('credentials') && { credentials: credentialViewsOf(after) }),
    ...(changed('lastCopy') && { lastCopy: after.lastCopy }),
    ...(changed('restore') && { restore: after.restore }),
  };
}
