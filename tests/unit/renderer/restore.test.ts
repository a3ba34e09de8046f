import { describe, expect, it } from 'vitest';
import { countStates } from '../../../renderer/backup/count-states';
import { decisionsFirst } from '../../../renderer/backup/decisions-first';
import { restoreOutcome } from '../../../renderer/backup/restore-outcome';
import type { RestorePreview } from '../../../shared/app-snapshot';

type Row = RestorePreview['profiles'][number];

const row = (name: string, state: Row['state']): Row => ({
  name,
  environmentKind: 'production',
  environmentName: '',
  registrationNumber: '100015840',
  state,
});

const PROFILES = [
  row('a', 'same'),
  row('b', 'new'),
  row('c', 'differs'),
  row('d', 'new'),
  row('e', 'differs'),
  row('f', 'new'),
];

describe('the preview of a restore', () => {
  it('counts what is new, the same and different', () => {
    expect(countStates(PROFILES)).toEqual({ new: 3, same: 1, differs: 2 });
    expect(countStates([])).toEqual({ new: 0, same: 0, differs: 0 });
  });

  it('puts what asks for a decision first, and leaves the rest in its order', () => {
    expect(decisionsFirst(PROFILES).map(p => p.name)).toEqual(['c', 'e', 'b', 'd', 'f', 'a']);
    expect(PROFILES.map(p => p.name).join('')).toBe('abcdef');
  });

  it.each([
    ['mine', { added: 3, replaced: 0 }],
    ['theirs', { added: 3, replaced: 2 }],
    ['both', { added: 5, replaced: 0 }],
  ] as const)('says what comes of "%s"', (keep, outcome) => {
    expect(restoreOutcome(PROFILES, keep)).toEqual(outcome);
  });
});
