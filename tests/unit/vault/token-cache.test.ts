import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KeptToken } from '../../../electron/ports/kept-token';
import { contentOf } from './vault-content';
import { everyFile, savedVault, storeOn } from './vault-fixture';

function token(profileId: string): KeptToken {
  return {
    profileId,
    login: {
      environmentId: 'preproduction',
      identityUrl: 'https://id.preprod.eta.gov.eg',
      clientId: 'client-1',
      clientSecret: 'canary-secret',
      sendIn: 'header',
      onBehalfOf: null,
      scope: '',
    },
    accessToken: 'canary.token.text',
    receivedAt: 1,
    expiresAt: null,
    freshUntil: 3,
    usableUntil: 4,
    renewAt: 2,
    scope: 'InvoicingAPI',
  };
}
const TOKENS = [token('p0'), token('p1')];

async function openVault() {
  const saved = await savedVault(contentOf(2));
  const store = storeOn(saved.folder, saved.safeStorage);
  await store.open();
  return { ...saved, store, file: join(saved.folder, 'tokens.age') };
}

describe('the token cache', () => {
  it('comes back at the next start, encrypted and 0600 meanwhile', async () => {
    const { folder, safeStorage, store, file } = await openVault();
    await store.saveTokens(TOKENS);
    const bytes = (await readFile(file)).toString('latin1');
    expect(bytes).toMatch(/^age-encryption\.org\/v1\n/);
    expect(bytes).not.toContain('canary');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const next = storeOn(folder, safeStorage);
    await next.open();
    expect(await next.readTokens()).toEqual(TOKENS);
  });

  it('can be written while locked, and is read only with the key', async () => {
    const { store } = await openVault();
    await store.lock();
    await store.saveTokens(TOKENS);
    expect(await store.readTokens()).toEqual([]);
    expect((await store.resume({ kind: 'key_store' })).ok).toBe(true);
    expect(await store.readTokens()).toEqual(TOKENS);
  });

  it.each([
    ['gone', (file: string) => rm(file)],
    ['empty', (file: string) => writeFile(file, '')],
    ['cut', async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 300))],
    ['another program’s', (file: string) => writeFile(file, '%PDF')],
  ])('costs logins and nothing else when it is %s', async (_, change) => {
    const { folder, safeStorage, store, file } = await openVault();
    await store.saveTokens(TOKENS);
    await change(file);
    const next = storeOn(folder, safeStorage);
    expect(await next.open()).toMatchObject({ kind: 'file', content: contentOf(2) });
    expect(await next.readTokens()).toEqual([]);
    await next.saveTokens(TOKENS);
    expect(await next.readTokens()).toEqual(TOKENS);
  });

  it('leaves the vault alone, and nothing half written behind', async () => {
    const { folder, store } = await openVault();
    const before = await everyFile(folder);
    await Promise.all([store.saveTokens(TOKENS), store.saveTokens([])]);
    const { 'tokens.age': _, ...rest } = await everyFile(folder);
    expect(rest).toEqual(before);
  });
});
