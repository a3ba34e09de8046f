import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIdentityBench } from '../../support/electron-host/identity-bench';
import { answeringJson, tokenAnswer } from '../../support/hostile-server/answers';
import { type CertificateWish, makeCertificate } from '../../support/hostile-server/certificates';
import {
  type HostileServer,
  startHostileServer,
} from '../../support/hostile-server/hostile-server';

const bench = openIdentityBench();
const authority = makeCertificate({ names: [] });
const here = ['DNS:localhost', 'IP:127.0.0.1'];
const elsewhere = ['DNS:id.example.test'];
const past = { validFrom: -60, validTo: -30 };
const future = { validFrom: 30, validTo: 60 };

const CASES: readonly (readonly [string, CertificateWish, string])[] = [
  ['of an unknown issuer', { names: here, issuer: authority }, 'tls_unknown_issuer'],
  ['self-signed', { names: here }, 'tls_self_signed'],
  ['expired', { names: here, issuer: authority, ...past }, 'tls_expired'],
  ['not valid yet', { names: here, issuer: authority, ...future }, 'tls_expired'],
  ['for another host', { names: elsewhere, issuer: authority }, 'tls_wrong_host'],
  ['self-signed and expired', { names: here, ...past }, 'tls_expired'],
  ['self-signed and for another host', { names: elsewhere }, 'tls_wrong_host'],
  ['for another host and expired', { names: elsewhere, issuer: authority, ...past }, 'tls_expired'],
];

describe('a certificate that is', () => {
  let server: HostileServer | null = null;
  afterAll(() => server?.close());

  for (const [what, wish, code] of CASES) {
    for (const host of ['localhost', '127.0.0.1']) {
      it(`${what} (${host})`, async () => {
        await server?.close();
        server = await startHostileServer(answeringJson(200, tokenAnswer()), {
          tls: makeCertificate(wish),
        });
        const identityUrl = `https://${host}:${server.port}`;
        for (const sendIn of ['header', 'body'] as const) {
          const error = await bench.refusal({ identityUrl, sendIn });
          expect(error).toMatchObject({ code, persistence: 'transient' });
          expect(error.technicalName).toMatch(/^ERR_CERT_/);
        }
        expect(server.requests).toHaveLength(0);
      });
    }
  }
});

describe('there is no way around a bad certificate', () => {
  let server: HostileServer;
  beforeAll(async () => {
    server = await startHostileServer(answeringJson(200, tokenAnswer()), {
      tls: makeCertificate({ names: here }),
    });
  });
  afterAll(() => server.close());

  it('trying a hundred times changes nothing', async () => {
    const identityUrl = `https://localhost:${server.port}`;
    for (let i = 0; i < 100; i++) {
      expect(await bench.refusal({ identityUrl })).toMatchObject({ code: 'tls_self_signed' });
    }
    expect(server.requests).toHaveLength(0);
  });
});

describe('a server that fails the handshake', () => {
  it.each([
    ['closes', ''],
    ['talks HTTP', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['sends an alert', Buffer.from([0x15, 3, 3, 0, 2, 2, 40])],
    ['does not know the name', Buffer.from([0x15, 3, 3, 0, 2, 2, 112])],
  ])('and %s', async (_, bytes) => {
    const { createServer } = await import('node:net');
    const server = createServer(socket => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(bytes));
    });
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as { port: number };
    const error = await bench.refusal({ identityUrl: `https://localhost:${port}` });
    expect(['tls_other', 'tls_wrong_host', 'connection_reset']).toContain(error.code);
    expect(error.persistence).toBe('transient');
    await new Promise(closed => server.close(closed));
  });
});
