import { describe, expect, it } from 'vitest';
import { createDeskDeriver } from '../../../renderer/view/derive-desk';
import type { ProfileView } from '../../../shared/app-snapshot';
import { aProfile, aSnapshot, failed, MINUTE, NOW, withToken } from './fixtures';

function derive(profiles: readonly ProfileView[], now = NOW) {
  return createDeskDeriver()({ profiles, locked: false, language: 'en' }, now);
}

const ids = (profiles: readonly ProfileView[], now = NOW) =>
  derive(profiles, now).rows.map(row => row.profile.id);

describe('the order of the list', () => {
  it('is: needs you, expired, retrying, expiring soonest, pinned, name', () => {
    const profiles = [
      aProfile({ id: 'zebra' }),
      aProfile({ id: 'apple', session: withToken(40 * MINUTE) }),
      aProfile({ id: 'pinned', pinned: true }),
      aProfile({ id: 'four', session: withToken(4 * MINUTE) }),
      aProfile({ id: 'two', session: withToken(2 * MINUTE) }),
      aProfile({ id: 'retrying', session: failed('transient', NOW + MINUTE) }),
      aProfile({ id: 'expired', session: withToken(-MINUTE) }),
      aProfile({ id: 'needs-you', session: failed('permanent') }),
    ];
    expect(ids(profiles)).toEqual([
      'needs-you',
      'expired',
      'retrying',
      'two',
      'four',
      'pinned',
      'apple',
      'zebra',
    ]);
  });

  it('keeps a row in its place while its login is in flight', () => {
    const session = { ...failed('permanent'), inFlight: true };
    expect(ids([aProfile({ id: 'a' }), aProfile({ id: 'z', session })])).toEqual(['z', 'a']);
  });

  it('sorts names as people do: numbers by value', () => {
    const names = ['Client 10', 'Client 2', 'client 1'];
    const rows = derive(names.map(name => aProfile({ id: name, name }))).rows;
    expect(rows.map(r => r.profile.name)).toEqual(['client 1', 'Client 2', 'Client 10']);
  });

  it('puts the page’s own script first, and a name without its hamza where people look for it', () => {
    const names = ['Delta', 'أمل', 'بدر', 'اخلاص'];
    const profiles = names.map(name => aProfile({ id: name, name }));
    const order = (language: 'en' | 'ar') =>
      createDeskDeriver()({ profiles, locked: false, language }, NOW).rows.map(
        row => row.profile.name,
      );
    expect(order('ar')).toEqual(['اخلاص', 'أمل', 'بدر', 'Delta']);
    expect(order('en')).toEqual(['Delta', 'اخلاص', 'أمل', 'بدر']);
  });

  it('follows a changed name, although the order is remembered', () => {
    const deriver = createDeskDeriver();
    const b = aProfile({ id: 'b' });
    const order = (profiles: readonly ProfileView[]) =>
      deriver({ profiles, locked: false, language: 'en' }, NOW).rows.map(r => r.profile.id);
    expect(order([aProfile({ id: 'a' }), b])).toEqual(['a', 'b']);
    expect(order([aProfile({ id: 'a', name: 'z' }), b])).toEqual(['b', 'a']);
    expect(order([b])).toEqual(['b']);
  });
});

describe('what the list derives', () => {
  it('counts each profile in exactly one group', () => {
    const { counts, rows } = derive(aSnapshot(30).profiles);
    expect(counts).toEqual({ valid: 9, expiring: 3, 'needs-you': 3, 'not-signed-in': 15 });
    expect(rows).toHaveLength(30);
  });

  it('says when the next row changes by time alone', () => {
    const session = withToken(20 * MINUTE);
    const profiles = [aProfile({ id: 'a', session }), aProfile({ id: 'b' })];
    expect(derive(profiles).nextChangeAt).toBe(session.token?.freshUntil);
    expect(derive(profiles, NOW + 16 * MINUTE).nextChangeAt).toBe(session.token?.usableUntil);
    expect(derive(profiles, NOW + 20 * MINUTE).nextChangeAt).toBe(Number.POSITIVE_INFINITY);
  });

  it('passes thresholds: valid, expiring, expired', () => {
    const profiles = [aProfile({ id: 'a', session: withToken(20 * MINUTE) })];
    const phaseAt = (now: number) => derive(profiles, now).rows[0]?.phase;
    expect(phaseAt(NOW + 15 * MINUTE - 1)).toBe('valid');
    expect(phaseAt(NOW + 15 * MINUTE)).toBe('expiring');
    expect(phaseAt(NOW + 20 * MINUTE - 10_000)).toBe('expired');
  });

  it('gives the same row object for a profile that has not changed', () => {
    const deriver = createDeskDeriver();
    const [same, other] = [aProfile({ id: 'a' }), aProfile({ id: 'b' })];
    const input = { locked: false, language: 'en' as const };
    const before = deriver({ ...input, profiles: [same, other] }, NOW);
    const after = deriver({ ...input, profiles: [same, { ...other, paused: true }] }, NOW + 1);
    expect(after.rows[0]).toBe(before.rows[0]);
    expect(after.rows[1]).not.toBe(before.rows[1]);
  });

  it('shows nothing of tokens while locked', () => {
    const profiles = [aProfile({ id: 'a', session: withToken(20 * MINUTE) })];
    const desk = createDeskDeriver()({ profiles, locked: true, language: 'en' }, NOW);
    expect(desk.rows[0]?.phase).toBe('locked');
  });
});
