import { describe, expect, it } from 'vitest';
import type { VaultContent } from '../../../electron/ports/vault-store';
import { compareVaults } from '../../../electron/state/compare-vaults';
import { mergeVaults } from '../../../electron/state/merge-vaults';
import type { RestoreChoice } from '../../../shared/contract';
import type { CustomEnvironment } from '../../../shared/environment';
import { credential, EMPTY, profile } from '../vault/vault-content';

const CHOICES: readonly RestoreChoice[] = ['mine', 'theirs', 'both'];
const own: CustomEnvironment = {
  id: 'own',
  name: 'Office',
  identityUrl: 'https://id.office.example',
  apiUrl: null,
};
const office = credential('office');
const nile = profile('nile', 'office', { name: 'Nile' });
const delta = profile('delta', 'office', { name: 'Delta', signIn: { kind: 'taxpayer' } });

function vault(changed: Partial<VaultContent>): VaultContent {
  return { ...EMPTY, ...changed };
}

const here = vault({ credentials: [office], profiles: [nile, delta] });

function merge(mine: VaultContent, theirs: VaultContent, keep: RestoreChoice): VaultContent {
  let ids = 0;
  return mergeVaults(mine, theirs, keep, () => `new-${++ids}`);
}

const statesOf = (mine: VaultContent, theirs: VaultContent) =>
  compareVaults(mine, theirs).map(row => row.state);

describe('what a backup holds beside what is here', () => {
  it('is named with its environment and registration number', () => {
    const theirs = vault({
      environments: [own],
      credentials: [office, credential('c', { environmentId: 'own' })],
      profiles: [nile, profile('p', 'c', { name: 'Delta', registrationNumber: '100015840' })],
    });
    expect(compareVaults(here, theirs)).toEqual([
      {
        name: 'Nile',
        environmentKind: 'preproduction',
        environmentName: '',
        registrationNumber: '',
        state: 'same',
      },
      {
        name: 'Delta',
        environmentKind: 'custom',
        environmentName: 'Office',
        registrationNumber: '100015840',
        state: 'new',
      },
    ]);
  });

  it.each([
    ['the same under other ids', office, { ...nile, id: 'other' }, 'same'],
    ['another client id in capitals', { ...office, clientId: 'CLIENT-OFFICE' }, nile, 'differs'],
    ['another first secret', { ...office, secret1: 'changed' }, nile, 'differs'],
    ['another second secret', { ...office, secret2: 'changed' }, nile, 'differs'],
    ['the other secret in use', { ...office, activeSecret: 2 as const }, nile, 'differs'],
    ['another expiry', { ...office, secretsExpireOn: null }, nile, 'differs'],
    ['the secret sent elsewhere', { ...office, sendIn: 'body' as const }, nile, 'differs'],
    ['another name', office, { ...nile, name: 'Nil' }, 'differs'],
    ['other tags', office, { ...nile, tags: [] }, 'differs'],
    ['another login under the same id', office, { ...nile, scope: 'api' }, 'differs'],
    [
      'another login under another id',
      office,
      { ...nile, id: 'other', signIn: { kind: 'intermediary', onBehalfOf: '1' } as const },
      'new',
    ],
    [
      'the same login by another credential id',
      { ...office, id: 'c2' },
      { ...nile, id: 'other', credentialId: 'c2' },
      'same',
    ],
    [
      'the client id in another environment',
      { ...office, id: 'c2', environmentId: 'production' },
      { ...nile, id: 'other', credentialId: 'c2' },
      'new',
    ],
  ])('%s', (_, theirCredential, theirProfile, state) => {
    const theirs = vault({ credentials: [theirCredential], profiles: [theirProfile] });
    expect(statesOf(here, theirs)).toEqual([state]);
  });
});

describe('merging', () => {
  it.each(CHOICES)('under "%s" adds what is new, with credential and environment', keep => {
    const theirs = vault({
      environments: [own],
      credentials: [credential('c', { environmentId: 'own' })],
      profiles: [profile('p', 'c')],
    });
    expect(merge(here, theirs, keep)).toEqual({
      environments: [own],
      credentials: [office, ...theirs.credentials],
      profiles: [nile, delta, ...theirs.profiles],
    });
  });

  const changed = { ...office, secret1: 'their secret' };
  const renamed = { ...nile, name: 'Nile of the backup' };
  const differing = vault({ credentials: [changed], profiles: [renamed] });

  it('under "mine" leaves what differs as it is', () => {
    expect(merge(here, differing, 'mine')).toEqual(here);
  });

  it('under "theirs" replaces it, and every other profile of the credential follows', () => {
    expect(merge(here, differing, 'theirs')).toEqual({
      environments: [],
      credentials: [changed],
      profiles: [renamed, delta],
    });
  });

  it('under "theirs" keeps the ids of here', () => {
    const theirs = vault({
      credentials: [{ ...changed, id: 'c2' }],
      profiles: [{ ...renamed, id: 'p2', credentialId: 'c2' }],
    });
    expect(merge(here, theirs, 'theirs').credentials).toEqual([changed]);
    expect(merge(here, theirs, 'theirs').profiles).toEqual([renamed, delta]);
  });

  it('under "theirs" drops a credential that is left without a profile', () => {
    const mine = vault({ credentials: [office], profiles: [nile] });
    const theirs = vault({
      credentials: [credential('c2', { clientId: 'another' })],
      profiles: [{ ...nile, credentialId: 'c2' }],
    });
    expect(merge(mine, theirs, 'theirs').credentials).toEqual(theirs.credentials);
  });

  it('under "both" adds a copy with its own ids, credential and name', () => {
    expect(merge(here, differing, 'both')).toEqual({
      environments: [],
      credentials: [office, { ...changed, id: 'new-1' }],
      profiles: [nile, delta, { ...renamed, id: 'new-2', credentialId: 'new-1' }],
    });
  });

  it('under "both" makes one credential for all copies of it', () => {
    const theirs = vault({
      credentials: [changed],
      profiles: [renamed, { ...delta, notes: 'changed' }],
    });
    const merged = merge(here, theirs, 'both');
    expect(merged.credentials).toHaveLength(2);
    expect(merged.profiles.slice(2).map(item => item.credentialId)).toEqual(['new-1', 'new-1']);
  });

  it('joins a new profile to the credential that is here, unless its values would be lost', () => {
    const theirs = vault({
      credentials: [changed],
      profiles: [profile('p', 'office', { signIn: { kind: 'intermediary', onBehalfOf: '7' } })],
    });
    const credentials = (keep: RestoreChoice) => merge(here, theirs, keep).credentials;
    expect(credentials('mine')).toEqual([office]);
    expect(credentials('theirs')).toEqual([changed]);
    expect(credentials('both')).toEqual([office, { ...changed, id: 'new-1' }]);
  });

  it('never joins a new profile to a credential whose client id has changed here', () => {
    const mine = vault({ credentials: [{ ...office, clientId: 'renewed' }], profiles: [nile] });
    const theirs = vault({
      credentials: [office],
      profiles: [profile('p', 'office', { signIn: { kind: 'taxpayer' } })],
    });
    const merged = merge(mine, theirs, 'mine');
    expect(merged.credentials.map(item => item.clientId)).toEqual(['renewed', 'client-office']);
    expect(merged.profiles[1]?.credentialId).toBe('new-1');
  });
});

describe('custom environments', () => {
  const inOwn = credential('c', { environmentId: 'own' });
  const theirs = vault({
    environments: [own],
    credentials: [inOwn],
    profiles: [profile('p', 'c')],
  });

  it('are the same when their identity service is', () => {
    const mine = vault({ environments: [{ ...own, id: 'mine', name: 'Mine' }] });
    const merged = merge(mine, theirs, 'theirs');
    expect(merged.environments).toEqual(mine.environments);
    expect(merged.credentials[0]?.environmentId).toBe('mine');
  });

  it('are others when their URL is, even under the same id and name', () => {
    const mine = vault({
      environments: [{ ...own, identityUrl: 'https://elsewhere.example' }],
      credentials: [inOwn],
      profiles: [profile('p', 'c')],
    });
    expect(statesOf(mine, theirs)).toEqual(['differs']);
    const merged = merge(mine, theirs, 'theirs');
    expect(merged.environments).toEqual([
      ...mine.environments,
      { ...own, id: 'new-1', name: 'Office (2)' },
    ]);
    expect(merged.credentials[0]?.environmentId).toBe('new-1');
  });

  it('come along even when nothing belongs to them', () => {
    const lonely = vault({ environments: [own] });
    expect(merge(here, lonely, 'mine').environments).toEqual([own]);
  });

  it('that the backup names and does not hold never come to mean one that is here', () => {
    const mine = vault({ environments: [own] });
    const stray = vault({ credentials: [inOwn], profiles: [profile('p', 'c')] });
    expect(merge(mine, stray, 'theirs').credentials[0]?.environmentId).toBe('own-2');
  });
});

describe('names of copies', () => {
  const named = (name: string) => vault({ credentials: [office], profiles: [{ ...nile, name }] });
  const changed = (name: string) =>
    vault({ credentials: [{ ...office, secret1: 'x' }], profiles: [{ ...nile, name }] });

  it.each([
    ['Nile', 'Nile (2)'],
    ['Nile (2)', 'Nile (3)'],
    ['النيل', 'النيل (2)'],
    [' (2)', ' (2) (2)'],
    [`${'n'.repeat(200)}`, `${'n'.repeat(192)} (2)`],
    [`${'n'.repeat(191)}😀`.padEnd(200, 'n'), `${'n'.repeat(191)} (2)`],
  ])('%s', (name, copy) => {
    expect(merge(named(name), changed(name), 'both').profiles[1]?.name).toBe(copy);
  });
});

describe('ten thousand profiles', () => {
  const many = (secret: string): VaultContent => ({
    environments: Array.from({ length: 10_000 }, (_, n) => ({
      ...own,
      id: `${secret}-${n}`,
      identityUrl: `https://${secret}.example/${n}`,
    })),
    credentials: Array.from({ length: 10_000 }, (_, n) =>
      credential(`c${n}`, { environmentId: `${secret}-${n}`, secret1: secret }),
    ),
    profiles: Array.from({ length: 10_000 }, (_, n) =>
      profile(`p${n}`, `c${n}`, { name: 'n'.repeat(200), notes: '"'.repeat(200) }),
    ),
  });
  const mine = many('mine');
  const theirs = many('theirs');

  it.each(CHOICES)('under "%s" take a moment', keep => {
    const start = performance.now();
    const merged = merge(mine, theirs, keep);
    const took = performance.now() - start;
    console.log(`10,000 and 10,000 differing profiles under "${keep}": ${Math.round(took)} ms`);
    expect(merged.profiles).toHaveLength(keep === 'both' ? 20_000 : 10_000);
    expect(new Set(merged.profiles.map(item => item.id)).size).toBe(merged.profiles.length);
    // Anything quadratic here takes minutes.
    expect(took).toBeLessThan(15_000);
  });
});
