import type { App, Session } from 'electron';

const NETWORK_SERVICE = 'network.mojom.NetworkService';
const ANSWER_WITHIN_MS = 2_000;

export type NetworkServiceGuard = {
  /**
   * Asks the process that does all networking for a sign of life, and ends it when there is none.
   * Call it after a deadline: one answer that never stops its 1xx lines keeps that process so busy that
   * no other request, and no abort, gets through (docs/adr/0004-net-fetch.md). Chromium starts another.
   */
  readonly check: (session: Pick<Session, 'resolveHost'>) => Promise<void>;
};

export type GuardDeps = {
  readonly app: Pick<App, 'on' | 'getAppMetrics'>;
  /** Called when that process has ended for whatever reason. Sessions of before may be deaf for good. */
  readonly onGone: () => void;
};

/** Keeps one stuck or crashed network process from ending every login until the next start. */
export function guardNetworkService({ app, onGone }: GuardDeps): NetworkServiceGuard {
  let checking: Promise<void> | null = null;
  app.on('child-process-gone', (_event, details) => {
    if (details.serviceName === NETWORK_SERVICE) onGone();
  });
  const check = async (session: Pick<Session, 'resolveHost'>): Promise<void> => {
    if (await answers(session)) return;
    const metric = app.getAppMetrics().find(process => process.serviceName === NETWORK_SERVICE);
    if (metric !== undefined) endProcess(metric.pid);
  };
  return {
    check: session => {
      checking ??= check(session).finally(() => {
        checking = null;
      });
      return checking;
    },
  };
}

/** An address needs no name server: the answer, even a refusal, comes at once from a healthy process. */
async function answers(session: Pick<Session, 'resolveHost'>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<false>(resolve => {
    timer = setTimeout(() => resolve(false), ANSWER_WITHIN_MS);
  });
  const word = session.resolveHost('127.0.0.1').then(
    () => true,
    () => true,
  );
  const heard = await Promise.race([word, silence]);
  clearTimeout(timer);
  return heard;
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}
