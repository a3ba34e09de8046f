import { activeSecretOf } from '../../shared/credential';
import { SANDBOX_ID } from '../../shared/environment';
import type { TokenClaims } from '../../shared/token-claims';
import { isUsable, type TokenTimes } from '../../shared/token-status';
import type { AppState, HeldToken, Session } from './app-state';
import { NO_SESSION } from './app-state';
import { environmentsOf, profileWithCredential } from './selectors';

/** The login that a token came from; a token of another login says nothing about this profile. */
export type TokenLogin = {
  readonly environmentId: string;
  readonly identityUrl: string | null;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly sendIn: 'header' | 'body';
  readonly onBehalfOf: string | null;
  readonly scope: string;
};

type Kept = TokenTimes & {
  readonly profileId: string;
  readonly login: TokenLogin;
  readonly accessToken: string;
  readonly renewAt: number;
  readonly scope: string | null;
};

/** A token received later than this from now was received by a clock that has been set back; milliseconds. */
const CLOCK_TOLERANCE_MS = 60_000;

/** Every token in hand, as the token cache keeps it. */
export function keptTokensOf(state: AppState): readonly Kept[] {
  const login = loginsOf(state);
  return [...state.sessions].flatMap(([profileId, { token }]) => {
    const made = login(profileId);
    if (token === null || made === undefined) return [];
    const { claims: _, ...rest } = token;
    return [{ profileId, login: made, ...rest }];
  });
}

/**
 * The sessions that a token cache gives back: usable tokens of profiles that still sign in the same way
 * (product.md T9). `claimsOf` reads a token's claims again.
 */
export function restoredSessions(
  state: AppState,
  tokens: readonly Kept[],
  now: number,
  claimsOf: (accessToken: string) => TokenClaims | null,
): Map<string, Session> {
  const login = loginsOf(state);
  const sessions = new Map<string, Session>();
  for (const { profileId, login: made, ...kept } of tokens) {
    const isSame = JSON.stringify(login(profileId)) === JSON.stringify(made);
    if (!isSame || !isUsable(kept, now) || kept.receivedAt > now + CLOCK_TOLERANCE_MS) continue;
    const token: HeldToken = { ...kept, claims: claimsOf(kept.accessToken) };
    sessions.set(profileId, { ...NO_SESSION, token, lastSuccessAt: token.receivedAt });
  }
  return sessions;
}

function loginsOf(state: AppState): (profileId: string) => TokenLogin | undefined {
  const environments = new Map(environmentsOf(state).map(one => [one.id, one]));
  return profileId => {
    const found = profileWithCredential(state, profileId);
    const environment = environments.get(found?.credential.environmentId ?? '');
    if (!found || !environment) return undefined;
    const { profile, credential } = found;
    return {
      environmentId: environment.id,
      // The Sandbox has another address at each start.
      identityUrl: environment.id === SANDBOX_ID ? null : environment.identityUrl,
      clientId: credential.clientId,
      clientSecret: activeSecretOf(credential),
      sendIn: credential.sendIn,
      onBehalfOf: profile.signIn.kind === 'intermediary' ? profile.signIn.onBehalfOf : null,
      scope: profile.scope,
    };
  };
}
