import { describe, expect, it } from 'vitest';
import { createIdleWatch } from '../../../electron/scheduler/idle-watch';
import { createFakeClock } from '../../fakes/fake-clock';

const MINUTE = 60_000;

/** A person at a computer whose idle time counts the wall clock since the last input. */
function watched(limit: number | null = 15) {
  const clock = createFakeClock();
  let limitMinutes = limit;
  let lastInput = clock.now();
  const locks: number[] = [];
  const start = clock.now();
  const watch = createIdleWatch({
    clock,
    idleSeconds: () => Math.max(0, Math.floor((clock.now() - lastInput) / 1000)),
    limitMinutes: () => limitMinutes,
    lock: () => locks.push((clock.now() - start) / 1000),
  });
  return {
    clock,
    locks,
    watch,
    input: () => {
      lastInput = clock.now();
    },
    setLimit: (minutes: number | null) => {
      limitMinutes = minutes;
    },
  };
}

describe('watching for idleness', () => {
  it('locks once, when the limit is reached', () => {
    const { clock, locks } = watched();
    clock.advance(8 * 60 * MINUTE);
    expect(locks).toEqual([900]);
    expect(clock.longestTimer()).toBeLessThanOrEqual(30_000);
  });

  it('never locks while somebody is there, and again after somebody was', () => {
    const { clock, locks, input } = watched(1);
    for (let n = 0; n < 120; n++) {
      clock.advance(45_000);
      input();
    }
    expect(locks).toEqual([]);
    clock.advance(10 * MINUTE);
    input();
    clock.advance(10 * MINUTE);
    expect(locks).toHaveLength(2);
  });

  it('does not lock without a limit, and follows a change of it', () => {
    const { clock, locks, setLimit } = watched(null);
    clock.advance(60 * MINUTE);
    expect(locks).toEqual([]);
    setLimit(60);
    clock.advance(30_000);
    expect(locks).toHaveLength(1);
  });

  it('counts a sleep, even when the input that woke the computer set its idle time back', () => {
    const { clock, locks, input, watch } = watched();
    clock.advance(10 * MINUTE);
    clock.jump(6 * MINUTE);
    input();
    watch.look();
    expect(locks).toHaveLength(1);
    clock.advance(14 * MINUTE);
    expect(locks).toHaveLength(1);
  });

  it('does not take a short sleep for a long one', () => {
    const { clock, locks, input } = watched();
    clock.advance(2 * MINUTE);
    clock.jump(6 * MINUTE);
    input();
    clock.advance(MINUTE);
    expect(locks).toEqual([]);
  });

  it('locks after a sleep that began right after an unlock', () => {
    const { clock, locks, input } = watched();
    clock.advance(20 * MINUTE);
    input();
    clock.jump(8 * 60 * MINUTE);
    input();
    clock.advance(30_000);
    expect(locks).toHaveLength(2);
  });

  it('notices a sleep within 30 s when nobody tells', () => {
    const { clock, locks, input } = watched();
    clock.jump(60 * MINUTE);
    input();
    clock.advance(30_000);
    expect(locks).toHaveLength(1);
  });

  it('takes no harm from a clock that is set back', () => {
    const { clock, locks, input } = watched();
    clock.advance(MINUTE);
    clock.jump(-24 * 60 * MINUTE);
    clock.advance(10 * MINUTE);
    expect(locks).toEqual([]);
    input();
    clock.advance(15 * MINUTE + 30_000);
    expect(locks).toHaveLength(1);
  });

  it('stops', () => {
    const { clock, locks, watch } = watched();
    watch.stop();
    clock.advance(60 * MINUTE);
    expect(locks).toEqual([]);
  });
});
