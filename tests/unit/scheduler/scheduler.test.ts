import { describe, expect, it } from 'vitest';
import { createSaveRetry } from '../../../electron/scheduler/retry-save';
import { createScheduler } from '../../../electron/scheduler/scheduler';
import type { SaveFault } from '../../../shared/app-error';
import { createFakeClock } from '../../fakes/fake-clock';

function schedule(due: Map<string, number>) {
  const clock = createFakeClock(0);
  const ran: [string, number][] = [];
  const scheduler = createScheduler({
    clock,
    dueTimes: () => due,
    run: id => {
      ran.push([id, clock.now()]);
      due.delete(id);
    },
  });
  scheduler.replan();
  return { clock, ran, scheduler };
}

describe('the scheduler', () => {
  it('runs each thing once, when it is due', () => {
    const { clock, ran } = schedule(
      new Map([
        ['a', 5_000],
        ['b', 3_600_000],
      ]),
    );
    clock.advance(4_999);
    expect(ran).toEqual([]);
    clock.advance(7_200_000);
    expect(ran).toEqual([
      ['a', 5_000],
      ['b', 3_600_000],
    ]);
  });

  it('never arms a timer beyond a minute, however far the next thing is', () => {
    const { clock } = schedule(new Map([['a', 60 * 24 * 3_600_000]]));
    clock.advance(3_600_000);
    expect(clock.longestTimer()).toBeLessThanOrEqual(60_000);
  });

  it('notices within 30 s that the wall clock jumped past what was due', () => {
    const { clock, ran } = schedule(new Map([['a', 3_600_000]]));
    clock.advance(10_000);
    clock.jump(4_000_000);
    clock.advance(30_000);
    expect(ran).toHaveLength(1);
  });

  it('sees an earlier due time after a replan, and nothing after a stop', () => {
    const due = new Map([['late', 30_000]]);
    const { clock, ran, scheduler } = schedule(due);
    clock.advance(1_000);
    due.set('soon', 1_500);
    scheduler.replan();
    clock.advance(600);
    expect(ran.map(([id]) => id)).toEqual(['soon']);
    scheduler.stop();
    clock.advance(60_000);
    expect(ran).toHaveLength(1);
  });
});

describe('trying a failed save again', () => {
  function retrying(answers: (SaveFault | null)[]) {
    const clock = createFakeClock(0);
    const tries: number[] = [];
    const retry = createSaveRetry({
      clock,
      save: async () => {
        tries.push(clock.now());
        retry.observe(answers.shift() ?? null);
      },
    });
    return { clock, tries, retry };
  }
  const step = async (clock: { advance: (ms: number) => void }, ms: number) => {
    clock.advance(ms);
    await new Promise(resolve => setImmediate(resolve));
  };

  it('goes on ever more slowly until it works', async () => {
    const { clock, tries, retry } = retrying(['disk_full', 'disk_full', null]);
    retry.observe('disk_full');
    for (let n = 0; n < 300; n++) await step(clock, 1_000);
    expect(tries).toEqual([5_000, 15_000, 35_000]);
  });

  it('leaves a change from outside to a person', async () => {
    const { clock, tries, retry } = retrying([]);
    retry.observe('changed_outside');
    await step(clock, 600_000);
    expect(tries).toEqual([]);
  });
});
