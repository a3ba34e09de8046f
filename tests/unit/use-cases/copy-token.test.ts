import { describe, expect, it } from 'vitest';
import { copyToken } from '../../../electron/use-cases/copy-token';
import { preferencesSchema } from '../../../shared/preferences';
import { issuedToken } from '../../fakes/fake-token-endpoint';
import { LOCKED, secretsWorld } from './secrets-world';

const settle = () => new Promise(resolve => setImmediate(resolve));
const NOT_OPEN = { ok: false, error: { code: 'vault_not_open' } };

describe('copy token', () => {
  it.each([30, 60, 300, null] as const)('clears it after the chosen time: %s', async seconds => {
    const { deps, store, clock, endpoint, done, logged } = secretsWorld({
      preferences: preferencesSchema.parse({ clearTokenAfter: seconds, clearSecretAfter: 15 }),
    });
    const copy = copyToken(deps)({ id: 'p1', format: 'bearer' });
    await settle();
    await endpoint.answer(issuedToken({ receivedAt: clock.now(), accessToken: 'T' }));
    expect(await copy).toEqual({ ok: true });
    expect(done).toEqual([`arm ${seconds}`, 'write Bearer T']);
    expect(store.get().lastCopy).toEqual({
      sequence: 1,
      what: 'token',
      name: 'Nile Trading',
      environmentId: 'preproduction',
      expiresAt: clock.now() + 3_600_000,
      clearsAfter: seconds,
    });
    expect(logged).toEqual([{ event: 'token_copied', format: 'bearer' }]);
  });

  it('makes no login while the vault is not open', async () => {
    const { deps, endpoint, done } = secretsWorld({ vault: LOCKED });
    expect(await copyToken(deps)({ id: 'p1', format: 'token' })).toEqual(NOT_OPEN);
    expect(endpoint.requests).toEqual([]);
    expect(done).toEqual([]);
  });

  it('copies nothing when Miftah was locked while the login was under way', async () => {
    const { deps, store, clock, endpoint, done, logged } = secretsWorld();
    const copy = copyToken(deps)({ id: 'p1', format: 'token' });
    await settle();
    // As with "keep renewing while locked": what the login needs is still held.
    store.update(state => ({ ...state, vault: LOCKED }));
    await endpoint.answer(issuedToken({ receivedAt: clock.now(), accessToken: 'T' }));
    expect(await copy).toEqual(NOT_OPEN);
    expect(done).toEqual([]);
    expect(logged).toEqual([]);
  });
});
