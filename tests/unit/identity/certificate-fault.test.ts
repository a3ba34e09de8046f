import { describe, expect, it } from 'vitest';
import { certificateFault } from '../../../electron/identity/certificate-fault';
import { watchCertificates } from '../../../electron/identity/watch-certificates';
import { makeCertificate } from '../../support/hostile-server/certificates';

const authority = makeCertificate({ names: [] });
const selfSigned = makeCertificate({ names: ['DNS:id.example.test', 'IP:127.0.0.1'] });
const issued = makeCertificate({ names: ['DNS:*.example.test'], issuer: authority });
const DAY_MS = 86_400_000;
const now = Date.now();

describe('certificateFault', () => {
  it.each([
    ['self-signed', selfSigned.cert, 'id.example.test', now, 'tls_self_signed'],
    ['by address', selfSigned.cert, '127.0.0.1', now, 'tls_self_signed'],
    ['another address', selfSigned.cert, '127.0.0.2', now, 'tls_wrong_host'],
    ['an IPv6 address', selfSigned.cert, '[::1]', now, 'tls_wrong_host'],
    ['another host', selfSigned.cert, 'id.other.test', now, 'tls_wrong_host'],
    ['a wildcard', issued.cert, 'id.example.test', now, 'tls_unknown_issuer'],
    ['a wildcard two levels down', issued.cert, 'a.b.example.test', now, 'tls_wrong_host'],
    ['a clock a year ahead', issued.cert, 'id.example.test', now + 365 * DAY_MS, 'tls_expired'],
    ['a clock a year behind', issued.cert, 'id.example.test', now - 365 * DAY_MS, 'tls_expired'],
    ['no names at all', authority.cert, 'id.example.test', now, 'tls_wrong_host'],
    ['no certificate', 'nonsense', 'id.example.test', now, null],
    ['nothing', '', 'id.example.test', now, null],
  ] as const)('%s', (_, pem, host, at, fault) => {
    expect(certificateFault(pem, host, at)).toBe(fault);
  });
});

describe('watchCertificates', () => {
  type Proc = Parameters<Parameters<typeof watchCertificates>[0]['setCertificateVerifyProc']>[0];
  const watch = () => {
    let proc: Proc = null;
    const setCertificateVerifyProc = (given: Proc): void => {
      proc = given;
    };
    const faultOf = watchCertificates({ setCertificateVerifyProc }, () => now);
    const judge = (
      hostname: string,
      verificationResult: string,
      data: string,
    ): readonly number[] => {
      const answers: number[] = [];
      const request = { hostname, verificationResult, certificate: { data } };
      proc?.(request as never, answer => answers.push(answer));
      return answers;
    };
    return { faultOf, judge };
  };

  it('never decides anything itself', () => {
    const { judge } = watch();
    for (const result of ['net::OK', 'net::ERR_CERT_AUTHORITY_INVALID', '']) {
      for (const data of [issued.cert, 'nonsense']) {
        expect(judge('id.example.test', result, data)).toEqual([-3]);
      }
    }
  });

  it('remembers the last fault of a host, and forgets it once all is well', () => {
    const { judge, faultOf } = watch();
    judge('ID.example.test', 'net::ERR_CERT_AUTHORITY_INVALID', selfSigned.cert);
    expect(faultOf('id.example.test')).toBe('tls_self_signed');
    judge('id.example.test', 'net::ERR_CERT_AUTHORITY_INVALID', issued.cert);
    expect(faultOf('id.example.test')).toBe('tls_unknown_issuer');
    judge('id.example.test', 'net::OK', issued.cert);
    expect(faultOf('id.example.test')).toBeNull();
  });

  it('remembers a hundred hosts at most', () => {
    const { judge, faultOf } = watch();
    for (let i = 0; i < 150; i++) {
      judge(`${i}.example.test`, 'net::ERR_CERT_AUTHORITY_INVALID', issued.cert);
    }
    expect(faultOf('0.example.test')).toBeNull();
    expect(faultOf('149.example.test')).toBe('tls_unknown_issuer');
  });
});
