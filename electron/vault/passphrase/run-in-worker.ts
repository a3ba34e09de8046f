import { Worker } from 'node:worker_threads';
import type { WorkerAnswers, WorkerJob } from './worker-job';

/**
 * Runs one job in a worker of its own, which is gone when the promise settles: its memory held the passphrase, and up
 * to 1 GiB for scrypt. Rejects when the worker cannot do it at all: no memory, say.
 */
export async function runInWorker<J extends WorkerJob>(job: J): Promise<WorkerAnswers[J['kind']]> {
  const worker = new Worker(new URL('./passphrase-worker.js', import.meta.url), {
    workerData: job,
    execArgv: [],
  });
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The passphrase worker gave no answer')));
    });
  } finally {
    await worker.terminate();
  }
}
