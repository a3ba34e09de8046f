import type { Clock } from '../../ports/clock';

/** Thrown when something did not answer in time. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/** The process's own timer. */
export const afterMs: Clock['after'] = (ms, callback) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};

/** The answer of `work`, or a rejection with `DeadlineError` after `ms`; a later answer is ignored. */
export async function withinDeadline<T>(
  after: Clock['after'],
  ms: number,
  work: Promise<T>,
): Promise<T> {
  let cancel = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    cancel = after(ms, () => reject(new DeadlineError('No answer in time')));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}
