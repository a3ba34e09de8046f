import { describe, expect, it } from 'vitest';
import { migrate } from '../../../electron/vault/format/migrations/migrate';

const steps = [
  (old: unknown) => ({ ...(old as object), one: true }),
  (old: unknown) => ({ ...(old as object), two: true }),
];

describe('migrations', () => {
  it('takes every step from the version of the file to ours, in order', () => {
    expect(migrate({ n: 1 }, 1, 3, steps)).toEqual({ n: 1, one: true, two: true });
    expect(migrate({ n: 2 }, 2, 3, steps)).toEqual({ n: 2, two: true });
    expect(migrate({ n: 3 }, 3, 3, steps)).toEqual({ n: 3 });
  });

  it('does not touch what it was given', () => {
    const old = Object.freeze({ n: 1 });
    migrate(old, 1, 3, steps);
    expect(old).toEqual({ n: 1 });
  });

  it('is damaged when a step says so, or when there is no step', () => {
    expect(migrate({ n: 1 }, 1, 3, [() => null, ...steps.slice(1)])).toBeNull();
    expect(migrate({ n: 1 }, 1, 9, steps)).toBeNull();
    expect(migrate({ n: 0 }, 0, 3, steps)).toBeNull();
  });
});
