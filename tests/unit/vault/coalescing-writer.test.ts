import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCoalescingWriter } from '../../../electron/vault/coalescing-writer';

it('writes one at a time, the newest of those that waited, and answers each call with a write as new', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 30 }), async (s, calls) => {
      let atOnce = 0;
      const written: number[] = [];
      const put = s.scheduleFunction(async (value: number) => value);
      const writer = createCoalescingWriter(async (value: number) => {
        expect(++atOnce).toBe(1);
        await put(value);
        atOnce--;
        written.push(value);
        return value;
      });
      const answers = s.scheduleSequence(
        Array.from({ length: calls }, (_, n) => async () => {
          void writer.write(n).then(carried => expect(carried).toBeGreaterThanOrEqual(n));
        }),
      );
      await s.waitAll();
      await answers.task;
      await writer.settled();
      expect(written.at(-1)).toBe(calls - 1);
      expect(written).toEqual([...written].sort((a, b) => a - b));
    }),
  );
});

it('coalesces a burst into two writes', async () => {
  const written: number[] = [];
  const writer = createCoalescingWriter(async (value: number) => {
    await new Promise(resolve => setTimeout(resolve, 5));
    written.push(value);
    return value;
  });
  const first = writer.write(1);
  await Promise.resolve();
  await new Promise(resolve => setTimeout(resolve, 1));
  const later = [2, 3, 4].map(writer.write);
  expect(await first).toBe(1);
  expect(await Promise.all(later)).toEqual([4, 4, 4]);
  expect(written).toEqual([1, 4]);
  await writer.settled();
});

it('settles at once when nothing was written', async () => {
  await createCoalescingWriter(async () => undefined).settled();
});
