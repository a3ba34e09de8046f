import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCoalescingWriter } from '../../../electron/vault/coalescing-writer';

const turns = async (count: number) => {
  for (let n = 0; n < count; n++) await Promise.resolve();
};

it('writes one at a time, newest last, and answers each call with a write as new', async () => {
  const pauses = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(pauses, fc.nat({ max: 12 }), async (between, during) => {
      let atOnce = 0;
      const written: number[] = [];
      const writer = createCoalescingWriter(async (value: number) => {
        expect(++atOnce).toBe(1);
        await turns(during);
        atOnce--;
        written.push(value);
        return value;
      });
      const answers: Promise<void>[] = [];
      for (const [n, pause] of between.entries()) {
        answers.push(writer.write(n).then(carried => expect(carried).toBeGreaterThanOrEqual(n)));
        await turns(pause);
      }
      await writer.settled();
      expect(written.at(-1)).toBe(between.length - 1);
      expect(written).toEqual([...written].sort((x, y) => x - y));
      await Promise.all(answers);
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
