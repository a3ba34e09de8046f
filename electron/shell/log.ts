import { join } from 'node:path';
import type { Log, LogEvent } from '../ports/log';
import { appendLog } from './append-log';
import { logLine } from './log-line';

/** Lines are written together, so that neither the start nor a burst waits for the disk. */
const WRITE_AFTER_MS = 1_000;
const LARGEST_BATCH_BYTES = 64 * 1024;

/**
 * The log in `logs/miftah.log` of the user-data folder: JSON lines of allowed words and numbers only, two files of at
 * most 256 KB. `flush` resolves once all is written or lost; call it before quitting. Nothing here throws or rejects.
 */
export function createLog(deps: {
  readonly folder: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}): { readonly log: Log; readonly flush: () => Promise<void> } {
  const file = join(deps.folder, 'logs', 'miftah.log');
  let batch: string[] = [];
  let bytes = 0;
  let lost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tail: Promise<void> = Promise.resolve();

  const lineOf = (event: LogEvent) => `${logLine(event, deps.now())}\n`;

  async function write(): Promise<void> {
    const lines = lost > 0 ? [...batch, lineOf({ event: 'lines_lost', lines: lost })] : batch;
    if (lines.length === 0) return;
    const { length } = batch;
    const lostBefore = lost;
    batch = [];
    bytes = 0;
    lost = 0;
    try {
      await appendLog(file, lines.join(''));
    } catch {
      // No disk, no log: only how much is missing is remembered.
      lost += lostBefore + length;
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    tail = tail.then(write);
    return tail;
  }

  return {
    log: event => {
      const line = lineOf(event);
      if (bytes + line.length > LARGEST_BATCH_BYTES) {
        lost++;
        return;
      }
      batch.push(line);
      bytes += line.length;
      timer ??= setTimeout(() => void flush(), WRITE_AFTER_MS);
    },
    flush,
  };
}
