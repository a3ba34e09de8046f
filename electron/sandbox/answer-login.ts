import type { Behaviour, SampleSystem, SampleTaxpayer } from './sample-system';
import { INVALID_CLIENT, type OAuthRefusal, type TokenRequest } from './token-request';

/** The only scope there is (identity-service.md, "Login request"). */
export const SCOPE = 'InvoicingAPI';

const PLAIN_LIFE_SECONDS = 3600;

/** A login that may have its token. */
export type Grant = {
  readonly clientId: string;
  readonly owner: SampleTaxpayer;
  /** The represented taxpayer; `null` when the owner signs in for itself. */
  readonly represented: SampleTaxpayer | null;
  readonly lifeSeconds: number;
  /** Whether the answer says `expires_in`. */
  readonly tellsLife: boolean;
};

export type LoginAnswer =
  | { readonly kind: 'granted'; readonly grant: Grant }
  | { readonly kind: 'refused'; readonly refusal: OAuthRefusal }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly kind: 'down' }
  | { readonly kind: 'html-page' };

/** The answer to a login, how long it takes, and how far ahead the clock is that it is given by. */
export type LoginPlan = {
  readonly answer: LoginAnswer;
  readonly delayMs: number;
  readonly clockAheadMs: number;
};

/** Decides a login. A service that is down, busy or broken is so before anybody's secret is looked at. */
export function answerLogin(request: TokenRequest, systems: readonly SampleSystem[]): LoginPlan {
  const system = systems.find(({ clientId }) => clientId === request.clientId);
  if (system === undefined) return refusedAtOnce(INVALID_CLIENT);
  return {
    answer: outage(system.behaviour) ?? decide(system, request),
    delayMs: system.behaviour.kind === 'slow' ? system.behaviour.delayMs : 0,
    clockAheadMs: clockAheadOf(system),
  };
}

/** The plan for a request that was not even a login. */
export function refusedAtOnce(refusal: OAuthRefusal): LoginPlan {
  return { answer: { kind: 'refused', refusal }, delayMs: 0, clockAheadMs: 0 };
}

/** How far ahead the service's clock is for this system, in milliseconds. */
export function clockAheadOf(system: SampleSystem): number {
  return system.behaviour.kind === 'clock-ahead' ? system.behaviour.aheadMs : 0;
}

function outage(behaviour: Behaviour): LoginAnswer | null {
  switch (behaviour.kind) {
    case 'throttled':
      return { kind: 'throttled', retryAfterSeconds: behaviour.retryAfterSeconds };
    case 'down':
    case 'html-page':
      return { kind: behaviour.kind };
    default:
      return null;
  }
}

function decide(system: SampleSystem, request: TokenRequest): LoginAnswer {
  const { behaviour, owner, clientId } = system;
  if (!acceptedSecrets(system).includes(request.clientSecret)) return refuse(INVALID_CLIENT);
  if (request.grantType !== 'client_credentials') {
    return refuse({ error: 'unsupported_grant_type', description: null });
  }
  if (request.scope !== '' && request.scope !== SCOPE) {
    return refuse({ error: 'invalid_scope', description: null });
  }
  if (behaviour.kind === 'blocked') {
    return refuse({ error: 'invalid_grant', description: 'The system user is blocked' });
  }
  if (behaviour.kind === 'expired') {
    return refuse({ error: 'invalid_grant', description: 'The system user has expired' });
  }
  const represented = system.represents.find(
    ({ taxpayer }) => taxpayer.registrationNumber === request.onBehalfOf,
  );
  if (request.onBehalfOf !== null && represented?.standing !== 'granted') {
    const description = represented
      ? 'The taxpayer has withdrawn the representation'
      : 'The taxpayer is not represented by this system';
    return refuse({ error: 'unauthorized_client', description });
  }
  return {
    kind: 'granted',
    grant: {
      clientId,
      owner,
      represented: represented?.taxpayer ?? null,
      lifeSeconds: behaviour.kind === 'short-life' ? behaviour.lifeSeconds : PLAIN_LIFE_SECONDS,
      tellsLife: behaviour.kind !== 'lifetime-untold',
    },
  };
}

function acceptedSecrets({ behaviour, secret1, secret2 }: SampleSystem): readonly string[] {
  return behaviour.kind === 'old-secret-1' ? [secret2] : [secret1, secret2];
}

function refuse(refusal: OAuthRefusal): LoginAnswer {
  return { kind: 'refused', refusal };
}
