import type { LoginError } from '../../shared/login-error';
import type { Result } from '../../shared/result';
import type { IssuedToken, LoginRequest, TokenEndpoint } from '../ports/token-endpoint';

type Answer = Result<IssuedToken, LoginError>;

type Flight = {
  readonly request: LoginRequest;
  readonly abort: AbortController;
  readonly answer: Promise<Answer>;
};

export type LoginFlights = {
  /**
   * One login at a time per profile: who asks for the same login meanwhile shares its answer; a login for
   * other values cancels the one under way. `isFirst` is true for the caller that must act on the answer.
   */
  readonly fly: (
    profileId: string,
    request: LoginRequest,
  ) => {
    readonly isFirst: boolean;
    readonly answer: Promise<Answer>;
    /** True once nobody wants the answer any more. */
    readonly isCancelled: () => boolean;
  };
  readonly isFlying: (profileId: string) => boolean;
  readonly cancel: (profileId: string) => void;
};

/** At most so many logins on the wire at once (product.md T3). */
const MOST_IN_FLIGHT = 4;

export function createLoginFlights(tokenEndpoint: TokenEndpoint): LoginFlights {
  const flights = new Map<string, Flight>();
  const waiting: (() => void)[] = [];
  let onTheWire = 0;

  async function takePlace(): Promise<void> {
    if (onTheWire < MOST_IN_FLIGHT) {
      onTheWire++;
      return;
    }
    // The place is handed over by whoever leaves, so the count stays as it is.
    await new Promise<void>(resolve => waiting.push(resolve));
  }

  function leavePlace(): void {
    const next = waiting.shift();
    if (next) next();
    else onTheWire--;
  }

  async function login(request: LoginRequest, signal: AbortSignal): Promise<Answer> {
    await takePlace();
    try {
      return await tokenEndpoint.login(request, signal);
    } finally {
      leavePlace();
    }
  }

  function cancel(profileId: string): void {
    flights.get(profileId)?.abort.abort();
    flights.delete(profileId);
  }

  return {
    cancel,
    isFlying: profileId => flights.has(profileId),
    fly: (profileId, request) => {
      const current = flights.get(profileId);
      if (current && isSameRequest(current.request, request)) {
        return shared(current, false);
      }
      cancel(profileId);
      const abort = new AbortController();
      const answer = login(request, abort.signal);
      const flight: Flight = { request, abort, answer };
      flights.set(profileId, flight);
      void answer.finally(() => {
        if (flights.get(profileId) === flight) flights.delete(profileId);
      });
      return shared(flight, true);
    },
  };
}

function shared(flight: Flight, isFirst: boolean): ReturnType<LoginFlights['fly']> {
  return { isFirst, answer: flight.answer, isCancelled: () => flight.abort.signal.aborted };
}

/** Would both make the very same login? A late answer for other values is worth nothing. */
export function isSameRequest(a: LoginRequest, b: LoginRequest): boolean {
  return (
    a.identityUrl === b.identityUrl &&
    a.clientId === b.clientId &&
    a.clientSecret === b.clientSecret &&
    a.sendIn === b.sendIn &&
    a.onBehalfOf === b.onBehalfOf &&
    a.scope === b.scope
  );
}
