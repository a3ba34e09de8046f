import { describe, expect, it } from 'vitest';
import { createDeskDeriver } from '../../../renderer/view/derive-desk';
import { nextRow } from '../../../renderer/view/next-row';
import { phaseChanges } from '../../../renderer/view/phase-changes';
import { shownRegistrationNumber } from '../../../renderer/view/shown-registration-number';
import type { TokenPhase } from '../../../shared/token-status';
import { aProfile, MINUTE, NOW, withToken } from './fixtures';

describe('keys that move in the list', () => {
  it.each([
    ['ArrowDown', 4, 5],
    ['ArrowUp', 4, 3],
    ['PageDown', 4, 9],
    ['PageUp', 4, 0],
    ['Home', 4, 0],
    ['End', 4, 9],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
  ])('%s from %i leads to %i', (key, from, to) => {
    expect(nextRow(key, from, 10, 6)).toBe(to);
  });

  it('leaves other keys alone', () => {
    expect(nextRow('Enter', 1, 10, 6)).toBeNull();
  });
});

describe('what is announced', () => {
  const session = withToken(4 * MINUTE);
  const profiles = [aProfile({ id: 'a', session }), aProfile({ id: 'b' })];
  const { rows } = createDeskDeriver()({ profiles, locked: false, language: 'en' }, NOW);
  const changed = (before: readonly (readonly [string, TokenPhase])[]) =>
    phaseChanges(new Map(before), rows).map(row => row.profile.id);

  it('is a profile that came into a state someone may have to act on', () => {
    expect(
      changed([
        ['a', 'valid'],
        ['b', 'valid'],
      ]),
    ).toEqual(['a']);
  });

  it('is neither what was so before nor what is new', () => {
    expect(changed([['a', 'expiring']])).toEqual([]);
    expect(changed([])).toEqual([]);
  });
});

describe('the registration number of a row', () => {
  it('is the represented taxpayer’s', () => {
    const registrationNumber = '100000000';
    expect(shownRegistrationNumber({ registrationNumber, signIn: { kind: 'taxpayer' } })).toBe(
      '100000000',
    );
    const signIn = { kind: 'intermediary', onBehalfOf: '200000000' } as const;
    expect(shownRegistrationNumber({ registrationNumber, signIn })).toBe('200000000');
  });
});
