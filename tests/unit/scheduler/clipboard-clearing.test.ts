import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClipboardClearing } from '../../../electron/scheduler/clipboard-clearing';
import { createFakeClock } from '../../fakes/fake-clock';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function world() {
  const clock = createFakeClock();
  const clearedAt: number[] = [];
  const clearing = createClipboardClearing({
    clock,
    clear: async () => {
      clearedAt.push(clock.monotonic());
    },
  });
  return { clock, clearing, clearedAt };
}

describe('the clearing of the clipboard', () => {
  it('happens once, after its time', () => {
    const { clock, clearing, clearedAt } = world();
    clearing.arm(30);
    clock.advance(29_999);
    expect(clearedAt).toEqual([]);
    clock.advance(1);
    expect(clearedAt).toEqual([30_000]);
    clock.advance(DAY);
    expect(clearedAt).toEqual([30_000]);
  });

  it('waits anew with each copy', () => {
    const { clock, clearing, clearedAt } = world();
    clearing.arm(60);
    clock.advance(50_000);
    clearing.arm(30);
    clock.advance(29_999);
    expect(clearedAt).toEqual([]);
    clock.advance(10 * MINUTE);
    expect(clearedAt).toEqual([80_000]);
  });

  it('never happens by itself when a person chose never, an earlier wait included', () => {
    const { clock, clearing, clearedAt } = world();
    clearing.arm(60);
    clearing.arm(null);
    clock.advance(DAY);
    expect(clearedAt).toEqual([]);
  });

  it('is done at once on request, and not a second time', async () => {
    const { clock, clearing, clearedAt } = world();
    clearing.arm(60);
    clock.advance(1_000);
    await clearing.clearNow();
    clock.advance(DAY);
    expect(clearedAt).toEqual([1_000]);
  });

  it('follows a sleep past the moment within seconds', () => {
    const { clock, clearing, clearedAt } = world();
    clearing.arm(300);
    clock.advance(1_000);
    // The monotonic clock and its timers stand still while the computer sleeps.
    clock.jump(8 * 60 * MINUTE);
    clock.advance(10_000);
    expect(clearedAt).toHaveLength(1);
  });

  it('is not put off by a clock that is set back', () => {
    const { clock, clearing, clearedAt } = world();
    clearing.arm(60);
    clock.jump(-DAY);
    clock.advance(MINUTE);
    expect(clearedAt).toEqual([MINUTE]);
  });

  it('never arms a timer beyond 60 s, and is late by none of its time', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            seconds: fc.constantFrom(15, 30, 60, 300),
            passes: fc.integer({ min: 0, max: 10 * MINUTE }),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        copies => {
          const { clock, clearing, clearedAt } = world();
          const due: number[] = [];
          for (const { seconds, passes } of copies) {
            clearing.arm(seconds);
            if (passes >= seconds * 1_000) due.push(clock.monotonic() + seconds * 1_000);
            clock.advance(passes);
          }
          expect(clearedAt).toEqual(due);
          expect(clock.longestTimer()).toBeLessThanOrEqual(MINUTE);
        },
      ),
    );
  });
});
