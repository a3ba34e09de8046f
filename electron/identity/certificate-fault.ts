import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import type { LoginErrorCode } from '../../shared/login-error';

export type CertificateFault = Extract<
  LoginErrorCode,
  'tls_expired' | 'tls_wrong_host' | 'tls_self_signed' | 'tls_unknown_issuer'
>;

/** What was wrong with the last certificate a host showed; `null` when none of its own is known. */
export type CertificateFaultOf = (hostname: string) => CertificateFault | null;

/**
 * Tells from a certificate itself why it cannot be trusted. `pem` is the service's own certificate,
 * `now` epoch milliseconds. One that is faulty in several ways gets the fault a person can do most with:
 * dates first (the cause may be this computer's clock), then the name (somebody else answered), then
 * self-signed; what is left is an issuer nobody here knows. `null` when it cannot be read.
 */
export function certificateFault(
  pem: string,
  hostname: string,
  now: number,
): CertificateFault | null {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(pem);
  } catch {
    return null;
  }
  if (now < Date.parse(certificate.validFrom) || now > Date.parse(certificate.validTo)) {
    return 'tls_expired';
  }
  if (!isFor(certificate, hostname)) return 'tls_wrong_host';
  return isSelfSigned(certificate) ? 'tls_self_signed' : 'tls_unknown_issuer';
}

function isFor(certificate: X509Certificate, hostname: string): boolean {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(bare) !== 0) return certificate.checkIP(bare) !== undefined;
  // As in Chromium, the common name does not count (RFC 9110 section 4.3.4).
  return certificate.checkHost(bare, { subject: 'never' }) !== undefined;
}

function isSelfSigned(certificate: X509Certificate): boolean {
  if (certificate.subject !== certificate.issuer) return false;
  try {
    return certificate.verify(certificate.publicKey);
  } catch {
    // A key type this runtime cannot check with: the equal names are evidence enough for a message.
    return true;
  }
}
