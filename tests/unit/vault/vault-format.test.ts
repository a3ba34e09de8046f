import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVault, serialiseVault } from '../../../electron/vault/format/vault-format';
import { contentOf, credential, profile } from './vault-content';

const bytes = (text: string) => new TextEncoder().encode(text);
const good = { formatVersion: 2, sequence: 1, savedAt: null, ...contentOf(2) };
const parsed = (value: unknown) => parseVault(bytes(JSON.stringify(value)));
const DAMAGED = { ok: false, error: 'damaged' };

describe('vault format', () => {
  it('reads what it writes', () => {
    const document = { sequence: 5, savedAt: 1_764_000_000_000, content: contentOf(7) };
    const read = { ...document, writtenIn: 2 };
    expect(parseVault(serialiseVault(document))).toEqual({ ok: true, value: read });
  });

  it.each([
    '',
    '[]',
    'null',
    '{}',
    '"x"',
    '1',
    'NaN',
    '{"formatVersion":1}',
    '{"formatVersion":2}',
    '[1,2',
    '\u0000'.repeat(500),
    `\uFEFF${JSON.stringify(good)}`,
    `${JSON.stringify(good)} x`,
    '['.repeat(200_000),
  ])('refuses %.40s', text => {
    expect(parseVault(bytes(text))).toEqual(DAMAGED);
  });

  it('refuses what is not UTF-8', () => {
    expect(parseVault(Buffer.from('{"formatVersion":1,"\xff":1}', 'latin1'))).toEqual(DAMAGED);
  });

  it.each([
    ['a version that is no number', { ...good, formatVersion: '1' }],
    ['version 0', { ...good, formatVersion: 0 }],
    ['version 1.5', { ...good, formatVersion: 1.5 }],
    ['no sequence', { ...good, sequence: undefined }],
    ['a negative sequence', { ...good, sequence: -1 }],
    ['fields it does not know', { ...good, tokens: [] }],
    ['profiles that are no list', { ...good, profiles: { length: 1 } }],
    ['a credential without secret', { ...good, credentials: [{ id: 'c0' }] }],
    ['a profile id twice', { ...good, profiles: [profile('a', 'c0'), profile('a', 'c0')] }],
    ['a credential id twice', { ...good, credentials: [credential('c0'), credential('c0')] }],
    ['a profile without its credential', { ...good, credentials: [] }],
    [
      'an environment id twice',
      { ...good, environments: [...good.environments, ...good.environments] },
    ],
    [
      'an environment in place of a built-in one',
      { ...good, environments: [{ ...good.environments[0], id: 'production' }] },
    ],
  ])('refuses %s', (_, value) => {
    expect(parsed(value)).toEqual(DAMAGED);
  });

  it('is not polluted by hostile keys', () => {
    const text = JSON.stringify({ ...good, environments: [] }).replace(
      '"environments":[]',
      '"environments":[],"__proto__":{"polluted":true}',
    );
    expect(parseVault(bytes(text))).toEqual(DAMAGED);
    expect('polluted' in {}).toBe(false);
  });

  it('tells a newer version from a damaged file, whatever else it holds', () => {
    for (const formatVersion of [3, 99]) {
      expect(parsed({ formatVersion, anything: 'else' })).toEqual({ ok: false, error: 'newer' });
    }
  });

  it('opens what version 1 wrote, and says so', () => {
    const old = { formatVersion: 1, sequence: 3, ...contentOf(2) };
    expect(parsed(old)).toEqual({
      ok: true,
      value: { sequence: 3, savedAt: null, content: contentOf(2), writtenIn: 1 },
    });
    expect(parsed({ ...old, savedAt: 5 })).toEqual(DAMAGED);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), input => typeof parseVault(input).ok === 'boolean'));
    fc.assert(fc.property(fc.json(), input => typeof parseVault(bytes(input)).ok === 'boolean'));
  });
});
