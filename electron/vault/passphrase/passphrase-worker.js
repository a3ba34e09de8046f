// The one file in JavaScript: node loads it as it is, from the sources in a test and from the bundle in the program.
import { parentPort, workerData } from 'node:worker_threads';
import { Decrypter, Encrypter } from 'age-encryption';

/** @import { WorkerAnswers, WorkerJob } from './worker-job' */

// Enough for the engine to compile scrypt before it is timed.
const WARM_UP_FACTOR = 10;

/**
 * @param {string} passphrase
 * @param {Uint8Array} plaintext
 * @param {number} workFactor
 */
function seal(passphrase, plaintext, workFactor) {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(plaintext);
}

/**
 * @param {string} passphrase
 * @param {Uint8Array} file
 * @returns {Promise<WorkerAnswers['open']>}
 */
async function open(passphrase, file) {
  let isWrong = false;
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  // Identities are asked in turn: this one only when the passphrase did not give the file's key.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isWrong = true;
      return null;
    },
  });
  try {
    return await decrypter.decrypt(file);
  } catch (error) {
    if (isWrong) return 'wrong';
    // No memory for scrypt says nothing about the file.
    if (error instanceof RangeError) throw error;
    return 'damaged';
  }
}

/** @param {number} workFactor */
async function time(workFactor) {
  const nothing = new Uint8Array();
  await seal('', nothing, WARM_UP_FACTOR);
  let fastest = Number.POSITIVE_INFINITY;
  // The machine being busy for a moment must not make files that are easier to guess for good.
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await seal('', nothing, workFactor);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** @param {WorkerJob} job */
function run(job) {
  switch (job.kind) {
    case 'seal':
      return seal(job.passphrase, job.plaintext, job.workFactor);
    case 'open':
      return open(job.passphrase, job.file);
    case 'time':
      return time(job.workFactor);
  }
}

parentPort?.postMessage(await run(workerData));
