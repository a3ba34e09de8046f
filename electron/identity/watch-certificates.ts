import type { Session } from 'electron';
import {
  type CertificateFault,
  type CertificateFaultOf,
  certificateFault,
} from './certificate-fault';

const MAX_HOSTS = 100;
/** Electron's word for "use Chromium's own verdict". The only answer ever given here. */
const CHROMIUM_DECIDES = -3;

/**
 * Looks at each certificate Chromium has judged in this session, so that a refused one can be explained.
 * It never accepts and never refuses one itself: there is no way to skip verification.
 * `now` in epoch milliseconds.
 */
export function watchCertificates(
  session: Pick<Session, 'setCertificateVerifyProc'>,
  now: () => number,
): CertificateFaultOf {
  const faults = new Map<string, CertificateFault>();
  session.setCertificateVerifyProc((request, callback) => {
    try {
      remember(faults, request, now());
    } finally {
      callback(CHROMIUM_DECIDES);
    }
  });
  return hostname => faults.get(bareHost(hostname)) ?? null;
}

type Judged = {
  readonly hostname: string;
  readonly verificationResult: string;
  readonly certificate: { readonly data: string };
};

function remember(faults: Map<string, CertificateFault>, judged: Judged, now: number): void {
  const host = bareHost(judged.hostname);
  faults.delete(host);
  if (judged.verificationResult === 'net::OK' || judged.verificationResult === 'OK') return;
  const fault = certificateFault(judged.certificate.data, host, now);
  if (fault === null) return;
  faults.set(host, fault);
  const oldest = faults.keys().next();
  if (faults.size > MAX_HOSTS && !oldest.done) faults.delete(oldest.value);
}

function bareHost(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
}
