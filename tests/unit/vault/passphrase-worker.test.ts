import type { Worker } from 'node:worker_threads';
import { expect, it, vi } from 'vitest';
import { runInWorker } from '../../../electron/vault/passphrase/run-in-worker';

const started = vi.hoisted((): Worker[] => []);

vi.mock('node:worker_threads', async original => {
  const real = await original<typeof import('node:worker_threads')>();
  class RecordedWorker extends real.Worker {
    constructor(...given: ConstructorParameters<typeof real.Worker>) {
      super(...given);
      started.push(this);
    }
  }
  return { ...real, Worker: RecordedWorker };
});

const job = { kind: 'seal', passphrase: 'correct horse', plaintext: Buffer.from('x') } as const;

/** Of a worker that is gone. */
const NO_THREAD = -1;

it('is one per job, and gone when the answer is there', async () => {
  started.length = 0;
  const working = Promise.all([
    runInWorker({ ...job, workFactor: 5 }),
    runInWorker({ kind: 'time', workFactor: 5 }),
  ]);
  expect(started.map(worker => worker.threadId)).not.toContain(NO_THREAD);
  await working;
  expect(started.map(worker => worker.threadId)).toEqual([NO_THREAD, NO_THREAD]);
});

it('is gone after a job that it cannot do', async () => {
  started.length = 0;
  // 2^40 blocks are more than the library bears.
  await expect(runInWorker({ ...job, workFactor: 40 })).rejects.toThrow();
  expect(started.map(worker => worker.threadId)).toEqual([NO_THREAD]);
});

it('is missed when it ends without a word', async () => {
  started.length = 0;
  const working = runInWorker({ ...job, workFactor: 20 });
  await started[0]?.terminate();
  await expect(working).rejects.toThrow('gave no answer');
});
