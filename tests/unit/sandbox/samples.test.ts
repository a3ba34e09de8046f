import { describe, expect, test } from 'vitest';
import { SAMPLE_SYSTEMS } from '../../../electron/sandbox/sample-systems';
import { TAXPAYERS } from '../../../electron/sandbox/sample-taxpayers';
import { sandboxProfiles } from '../../../electron/sandbox/samples';
import { looksLikeGuid } from '../../../shared/clean-input';
import { signInSchema } from '../../../shared/profile';
import { looksLikeRegistrationNumber } from '../../../shared/registration-number';

const unique = <T>(values: readonly T[]) => new Set(values).size === values.length;

describe('systems', () => {
  test('ids and secrets are GUIDs, all different, and stay what they are', () => {
    const texts = SAMPLE_SYSTEMS.flatMap(s => [s.clientId, s.secret1, s.secret2]);
    expect(texts.every(looksLikeGuid)).toBe(true);
    expect(unique(texts)).toBe(true);
    expect(SAMPLE_SYSTEMS[0]).toMatchObject({
      clientId: 'facade01-0000-4000-8000-000000000001',
      secret1: '5ec2e701-0001-4000-8000-000000000001',
      secret2: '5ec2e701-0002-4000-8000-000000000001',
    });
    expect(SAMPLE_SYSTEMS[16]?.clientId).toBe('facade17-0000-4000-8000-000000000017');
  });

  test('six plain taxpayers, an intermediary for four, and one of each trouble', () => {
    const own = SAMPLE_SYSTEMS.filter(s => s.represents.length === 0);
    expect(own.filter(s => s.behaviour.kind === 'plain')).toHaveLength(6);
    const represents = SAMPLE_SYSTEMS.flatMap(s => s.represents);
    expect(represents.filter(r => r.standing === 'granted')).toHaveLength(4);
    expect(represents.filter(r => r.standing === 'withdrawn')).toHaveLength(1);
    const troubles = own.map(s => s.behaviour.kind).filter(kind => kind !== 'plain');
    expect(troubles).toEqual([
      'old-secret-1',
      'blocked',
      'expired',
      'slow',
      'throttled',
      'down',
      'html-page',
      'lifetime-untold',
      'short-life',
      'clock-ahead',
    ]);
  });
});

test('taxpayers have a name in each script and a number of their own', () => {
  const all = Object.values(TAXPAYERS);
  for (const { nameEn, nameAr, registrationNumber } of all) {
    expect(nameEn).toMatch(/^[A-Za-z ,]+$/);
    expect(nameAr).toMatch(/^[\u0621-\u064A ]+$/);
    expect(looksLikeRegistrationNumber(registrationNumber)).toBe(true);
  }
  expect(unique(all.map(t => t.registrationNumber))).toBe(true);
});

describe('profiles', () => {
  const profiles = sandboxProfiles();

  test('are 21, each with names and a login of its own', () => {
    expect(profiles).toHaveLength(21);
    expect(unique(profiles.map(p => p.nameEn))).toBe(true);
    expect(unique(profiles.map(p => p.nameAr))).toBe(true);
    expect(unique(profiles.map(p => JSON.stringify([p.clientId, p.signIn])))).toBe(true);
    for (const profile of profiles) {
      expect(signInSchema.parse(profile.signIn)).toEqual(profile.signIn);
      expect(profile.noteEn && profile.noteAr).not.toBe('');
    }
  });

  test('profiles of one client id carry the same secrets', () => {
    const pairs = profiles.map(p => `${p.clientId} ${p.secret1} ${p.secret2}`);
    expect(new Set(pairs).size).toBe(SAMPLE_SYSTEMS.length);
  });
});
