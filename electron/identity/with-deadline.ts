import { TransportFault, type TransportFaultCause } from './transport-fault';

/**
 * Runs an exchange under one deadline for all of it (`ms`), and under the caller's own signal.
 * Rejects with a `TransportFault` the moment either is reached, whether or not the transport hears
 * the abort: Chromium can be late with that, and a late answer is dropped.
 */
export async function withDeadline<T>(
  ms: number,
  outer: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  let stop: (cause: TransportFaultCause) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = cause => {
      const fault = new TransportFault(cause);
      reject(fault);
      inner.abort(fault);
    };
  });
  const onAbort = (): void => stop({ kind: 'aborted' });
  const timer = setTimeout(() => stop({ kind: 'deadline' }), ms);
  outer?.addEventListener('abort', onAbort, { once: true });
  if (outer?.aborted) onAbort();
  try {
    return await Promise.race([stopped, run(inner.signal)]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', onAbort);
  }
}
