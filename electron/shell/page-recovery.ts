import type { WebContents } from 'electron';

const MOST_RELOADS = 3;
const WITHIN_MS = 60_000;

/** Brings the page back after a crash or a hang, at most three times a minute (promises.md 27). */
export function recoverPage(contents: WebContents, now: () => number): void {
  let reloads: number[] = [];
  const reload = () => {
    const time = now();
    reloads = reloads.filter(at => time - at < WITHIN_MS);
    if (reloads.length >= MOST_RELOADS) return;
    reloads.push(time);
    if (!contents.isDestroyed()) contents.reload();
  };
  contents.on('render-process-gone', (_event, details) => {
    // Not within the event: Chromium is still taking the old page down.
    if (details.reason !== 'clean-exit') setImmediate(reload);
  });
  contents.on('unresponsive', () => {
    contents.forcefullyCrashRenderer();
  });
}
