import type { App, Net, Session, session as sessions } from 'electron';
import type { CertificateFaultOf } from './certificate-fault';
import { createChromiumFetch } from './chromium-fetch';
import type { IdentityFetch } from './identity-fetch';
import { guardNetworkService } from './network-service-guard';
import { TransportFault } from './transport-fault';
import { watchCertificates } from './watch-certificates';

export type IdentityTransportDeps = {
  readonly app: Pick<App, 'on' | 'getAppMetrics'>;
  readonly net: Pick<Net, 'request'>;
  readonly sessions: Pick<typeof sessions, 'fromPartition'>;
  /** Wall clock, epoch milliseconds. */
  readonly now: () => number;
  /** Called with each new session, before its first request. */
  readonly prepare?: (session: Session) => void | Promise<void>;
};

/** What `createTokenEndpoint` needs of Electron. */
export type IdentityTransport = {
  readonly fetch: IdentityFetch;
  readonly certificateFaultOf: CertificateFaultOf;
};

type Channel = {
  readonly session: Session;
  readonly certificateFaultOf: CertificateFaultOf;
  readonly prepared: void | Promise<void>;
};

/**
 * Logins through Chromium's network stack, in in-memory sessions of their own. Call it after `ready`.
 * When Chromium's network process ends, a new session takes over: before the fix of
 * electron/electron#49572 the requests of an old one fail for ever.
 */
export function createIdentityTransport(deps: IdentityTransportDeps): IdentityTransport {
  let generation = 0;
  const open = (): Channel => {
    generation += 1;
    // Without `persist:` nothing of it reaches the disk.
    const session = deps.sessions.fromPartition(`identity-${generation}`, { cache: false });
    // It would fetch dictionaries from Google through this session, though nothing is ever typed in it.
    session.setSpellCheckerEnabled(false);
    const certificateFaultOf = watchCertificates(session, deps.now);
    return { session, certificateFaultOf, prepared: deps.prepare?.(session) };
  };
  let channel = open();
  const guard = guardNetworkService({
    app: deps.app,
    onGone: () => {
      channel = open();
    },
  });
  return {
    fetch: async (url, request) => {
      const { session, prepared } = channel;
      await prepared;
      request.signal.addEventListener('abort', () => {
        if (isDeadline(request.signal.reason)) void guard.check(session);
      });
      return createChromiumFetch({ request: options => deps.net.request(options), session })(
        url,
        request,
      );
    },
    certificateFaultOf: hostname => channel.certificateFaultOf(hostname),
  };
}

function isDeadline(reason: unknown): boolean {
  return reason instanceof TransportFault && reason.fault.kind === 'deadline';
}
