import { describe, expect, it } from 'vitest';
import { copySecret } from '../../../electron/use-cases/copy-secret';
import { putOnClipboard } from '../../../electron/use-cases/put-on-clipboard';
import { revealSecret } from '../../../electron/use-cases/reveal-secret';
import { preferencesSchema } from '../../../shared/preferences';
import { LOCKED, secretsWorld } from './secrets-world';

const refusals = [
  ['an unknown credential', { credentialId: 'other', which: 1 }],
  ['a second secret that ETA did not give', { credentialId: 'one-secret', which: 2 }],
] as const;
const NOT_FOUND = { ok: false, error: { code: 'not_found', what: 'credential' } };
const NOT_OPEN = { ok: false, error: { code: 'vault_not_open' } };

describe('reveal secret', () => {
  it.each([
    [1, 'canary-secret-1'],
    [2, 'canary-secret-2'],
  ] as const)('answers secret %i and logs that it did', async (which, text) => {
    const { deps, logged } = secretsWorld();
    const answer = await revealSecret(deps)({ credentialId: 'c1', which });
    expect(answer).toEqual({ ok: true, value: text });
    expect(logged).toEqual([{ event: 'secret_revealed', which }]);
  });

  it.each(refusals)('finds nothing for %s', async (_, request) => {
    const { deps, logged } = secretsWorld();
    expect(await revealSecret(deps)(request)).toEqual(NOT_FOUND);
    expect(logged).toEqual([]);
  });

  it('answers nothing while the vault is not open', async () => {
    for (const vault of [LOCKED, { kind: 'opening' }] as const) {
      const { deps, logged } = secretsWorld({ vault });
      expect(await revealSecret(deps)({ credentialId: 'c1', which: 1 })).toEqual(NOT_OPEN);
      expect(logged).toEqual([]);
    }
  });
});

describe('copy secret', () => {
  it('puts it on the clipboard for its time and tells the page by the client id', async () => {
    const { deps, store, done, logged } = secretsWorld({
      preferences: preferencesSchema.parse({ clearSecretAfter: 15, clearTokenAfter: 300 }),
    });
    expect(await copySecret(deps)({ credentialId: 'c1', which: 2 })).toEqual({ ok: true });
    expect(done).toEqual(['arm 15', 'write canary-secret-2']);
    expect(store.get().lastCopy).toEqual({
      sequence: 1,
      what: 'secret',
      name: 'client-1',
      environmentId: 'preproduction',
      expiresAt: null,
      clearsAfter: 15,
    });
    expect(logged).toEqual([{ event: 'secret_copied', which: 2 }]);
  });

  it('never clears by itself when a person chose so', async () => {
    const { deps, store, done } = secretsWorld({
      preferences: preferencesSchema.parse({ clearSecretAfter: null }),
    });
    await copySecret(deps)({ credentialId: 'c1', which: 1 });
    expect(done).toEqual(['arm null', 'write canary-secret-1']);
    expect(store.get().lastCopy?.clearsAfter).toBeNull();
  });

  it.each(refusals)('copies nothing for %s', async (_, request) => {
    const { deps, done } = secretsWorld();
    expect(await copySecret(deps)(request)).toEqual(NOT_FOUND);
    expect(done).toEqual([]);
  });

  it('copies nothing while the vault is not open', async () => {
    const { deps, done } = secretsWorld({ vault: LOCKED });
    expect(await copySecret(deps)({ credentialId: 'c1', which: 1 })).toEqual(NOT_OPEN);
    expect(done).toEqual([]);
  });

  it('says so when the clipboard refuses, and tells nobody that it was copied', async () => {
    const { deps, store, logged } = secretsWorld();
    const deaf = { ...deps, clipboard: { ...deps.clipboard, write: async () => false } };
    const answer = await copySecret(deaf)({ credentialId: 'c1', which: 1 });
    expect(answer).toEqual({ ok: false, error: { code: 'clipboard_failed' } });
    expect(store.get().lastCopy).toBeNull();
    expect(logged).toEqual([]);
  });
});

describe('what goes to the clipboard', () => {
  const notice = {
    what: 'token',
    name: 'Nile Trading',
    environmentId: 'preproduction',
    expiresAt: 1,
    clearsAfter: 60,
  } as const;

  it('is taken back when Miftah was locked meanwhile', async () => {
    const { deps, store, done } = secretsWorld();
    const clipboard = {
      ...deps.clipboard,
      write: async () => {
        store.update(state => ({ ...state, vault: LOCKED }));
        return true;
      },
    };
    expect(await putOnClipboard({ ...deps, clipboard })('T', notice)).toEqual(NOT_OPEN);
    expect(done.at(-1)).toBe('clear');
    expect(store.get().lastCopy).toBeNull();
  });

  it('is numbered, so that the page shows each copy', async () => {
    const { deps, store } = secretsWorld();
    await putOnClipboard(deps)('T', notice);
    await putOnClipboard(deps)('T', notice);
    expect(store.get().lastCopy).toEqual({ ...notice, sequence: 2 });
  });
});
