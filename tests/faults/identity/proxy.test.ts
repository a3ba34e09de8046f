import { afterEach, describe, expect, it } from 'vitest';
import { openIdentityBench } from '../../support/electron-host/identity-bench';
import { answeringJson, tokenAnswer } from '../../support/hostile-server/answers';
import { makeCertificate } from '../../support/hostile-server/certificates';
import { startHostileServer } from '../../support/hostile-server/hostile-server';
import {
  type ProxyManner,
  type SmallProxy,
  startSmallProxy,
} from '../../support/hostile-server/small-proxy';

const bench = openIdentityBench();
let proxy: SmallProxy | null = null;

async function through(manner: ProxyManner): Promise<SmallProxy> {
  proxy = await startSmallProxy(manner);
  await bench.host.call('setProxy', {
    mode: 'fixed_servers',
    proxyRules: `http://127.0.0.1:${proxy.port}`,
    // Otherwise loopback never goes through a proxy.
    proxyBypassRules: '<-loopback>',
  });
  bench.server.play(answeringJson(200, tokenAnswer()));
  return proxy;
}

afterEach(async () => {
  await bench.host.call('setProxy', { mode: 'direct' });
  await proxy?.close();
});

describe('a proxy', () => {
  it('that forwards is used', async () => {
    const { asked } = await through('forwards');
    expect((await bench.token()).accessToken).toBe('opaque-token');
    expect(asked).toEqual([`POST http://127.0.0.1:${bench.server.port}/connect/token`]);
  });

  it('that asks for a password, plain', async () => {
    const { asked } = await through('asks-for-password');
    expect(await bench.refusal()).toMatchObject({
      code: 'proxy_authentication',
      persistence: 'transient',
    });
    expect(asked).toHaveLength(1);
    expect(bench.server.connections()).toBe(0);
  });

  it('that asks for a password before it tunnels', async () => {
    const { asked } = await through('asks-for-password');
    const identityUrl = 'https://nonexistent.invalid';
    expect(await bench.refusal({ identityUrl })).toMatchObject({ code: 'proxy_authentication' });
    expect(asked.every(line => line === 'CONNECT nonexistent.invalid:443')).toBe(true);
  });

  it('that refuses to tunnel', async () => {
    await through('refuses');
    const identityUrl = 'https://nonexistent.invalid';
    expect(await bench.refusal({ identityUrl })).toMatchObject({
      code: 'proxy_failure',
      technicalName: 'ERR_TUNNEL_CONNECTION_FAILED',
    });
  });

  it('that is gone', async () => {
    const { close } = await through('forwards');
    await close();
    expect(await bench.refusal()).toMatchObject({
      code: 'proxy_failure',
      technicalName: 'ERR_PROXY_CONNECTION_FAILED',
    });
    expect(bench.server.connections()).toBe(0);
  });

  it('does not hide a bad certificate', async () => {
    const { asked } = await through('forwards');
    const tls = makeCertificate({ names: ['DNS:localhost'] });
    const secure = await startHostileServer(answeringJson(200, tokenAnswer()), { tls });
    const identityUrl = `https://localhost:${secure.port}`;
    expect(await bench.refusal({ identityUrl })).toMatchObject({ code: 'tls_self_signed' });
    expect(asked[0]).toBe(`CONNECT localhost:${secure.port}`);
    expect(secure.requests).toHaveLength(0);
    await secure.close();
  });

  it('named by a script that cannot be read', async () => {
    bench.server.play(answeringJson(200, tokenAnswer()));
    await bench.host.call('setProxy', {
      mode: 'pac_script',
      pacScript: 'data:application/x-ns-proxy-autoconfig,nonsense(',
    });
    const { result } = await bench.login();
    expect(result.ok || result.error.code === 'proxy_failure').toBe(true);
  });

  it('named by a script', async () => {
    const { asked, port } = await through('forwards');
    const script = `function FindProxyForURL() { return "PROXY 127.0.0.1:${port}"; }`;
    await bench.host.call('setProxy', {
      mode: 'pac_script',
      pacScript: `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`,
    });
    expect(
      (await bench.token({ identityUrl: `http://127.0.0.1:${bench.server.port}` })).scope,
    ).toBeNull();
    expect(asked.length).toBeLessThanOrEqual(1);
  });
});
