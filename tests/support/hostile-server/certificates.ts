import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Certificate = { readonly key: string; readonly cert: string };

export type CertificateWish = {
  /** Subject alternative names, as `DNS:localhost` or `IP:127.0.0.1`. */
  readonly names: readonly string[];
  /** Days from now; negative for the past. */
  readonly validFrom?: number;
  readonly validTo?: number;
  /** Absent: self-signed. */
  readonly issuer?: Certificate;
};

/** Makes certificates with the `openssl` command; each lives only as long as the test. */
export function makeCertificate(wish: CertificateWish): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'miftah-certificate-'));
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  try {
    writeFileSync(join(folder, 'openssl.cnf'), configuration(wish));
    writeFileSync(join(folder, 'index.txt'), '');
    mkdirSync(join(folder, 'new'));
    const subject = wish.names[0] ?? 'Test authority';
    openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', 'key.pem');
    openssl('req', '-new', '-key', 'key.pem', '-subj', `/CN=${subject}`, '-out', 'csr.pem');
    const dates = [
      '-startdate',
      stamp(wish.validFrom ?? -1),
      '-enddate',
      stamp(wish.validTo ?? 90),
    ];
    openssl(
      ...'ca -batch -notext -config openssl.cnf -in csr.pem'.split(' '),
      ...signer(folder, wish),
      ...dates,
      '-out',
      'cert.pem',
    ); // prettier-ignore
    return { key: read(folder, 'key.pem'), cert: read(folder, 'cert.pem') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function signer(folder: string, { issuer }: CertificateWish): readonly string[] {
  if (issuer === undefined) return ['-selfsign', '-keyfile', 'key.pem'];
  writeFileSync(join(folder, 'issuer.key'), issuer.key);
  writeFileSync(join(folder, 'issuer.pem'), issuer.cert);
  return ['-keyfile', 'issuer.key', '-cert', 'issuer.pem'];
}

function configuration({ names, issuer }: CertificateWish): string {
  const isAuthority = issuer === undefined && names.length === 0;
  return [
    '[ca]',
    'default_ca = one',
    '[one]',
    'database = index.txt',
    'new_certs_dir = new',
    'default_md = sha256',
    'policy = any',
    'x509_extensions = extensions',
    'unique_subject = no',
    'rand_serial = yes',
    '[any]',
    'commonName = supplied',
    '[extensions]',
    `basicConstraints = critical,CA:${isAuthority ? 'TRUE' : 'FALSE'}`,
    ...(names.length === 0 ? [] : [`subjectAltName = ${names.join(',')}`]),
  ].join('\n');
}

/** `20261122170000Z` */
function stamp(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  return `${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
