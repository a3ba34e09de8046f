import { join } from 'node:path';
import { app, ipcMain, protocol, type Session, session } from 'electron';
import { REPLY_PREFIX } from '../../support/electron-host/host-protocol';
import { PROBE_CHANNEL } from './probe-channel';
import type { PageReport } from './probe-page';

/** What a start looked like. All times are wall clock, epoch milliseconds with fractions. */
export type ProbeReport = {
  readonly main: {
    /** The first JavaScript of the main process. */
    readonly scriptAt: number;
    readonly readyAt: number;
    readonly windowAt: number;
    /** The window became visible; painted pixels before that were seen by nobody. */
    readonly shownAt: number;
    /** URLs that the page had asked for when it was painted and visible. */
    readonly loaded: readonly string[];
  };
  readonly page: PageReport;
};

/**
 * Loaded with `electron -r` before the app itself, the same for Miftah and for the blank window: adds
 * a preload to the page and prints one `ProbeReport`. The app's own files are untouched.
 */
const wall = (): number => performance.timeOrigin + performance.now();

const scriptAt = wall();
let readyAt = 0;
let windowAt = 0;
let shownAt = 0;
let page: PageReport | null = null;
const loaded: string[] = [];

// Resource timing knows nothing of schemes but http: the app's own protocol does.
const handle = protocol.handle.bind(protocol);
protocol.handle = (scheme, answer) =>
  handle(scheme, request => {
    loaded.push(request.url);
    return answer(request);
  });

app.once('ready', () => {
  readyAt = wall();
  addPreload(session.defaultSession, join(__dirname, 'probe-page.cjs'));
});

app.once('browser-window-created', (_event, window) => {
  windowAt = wall();
  const shown = () => {
    shownAt = wall();
    reportWhenDone();
  };
  if (window.isVisible()) shown();
  else window.once('show', shown);
});

ipcMain.once(PROBE_CHANNEL, (_event, report: PageReport) => {
  page = report;
  reportWhenDone();
});

function reportWhenDone(): void {
  if (page === null || shownAt === 0) return;
  const main = { scriptAt, readyAt, windowAt, shownAt, loaded };
  const report: ProbeReport = { main, page };
  process.stdout.write(`${REPLY_PREFIX}${JSON.stringify(report)}\n`);
}

/** Electron 35 renamed the call. */
function addPreload(target: Session, filePath: string): void {
  if ('registerPreloadScript' in target) {
    target.registerPreloadScript({ type: 'frame', filePath });
  } else {
    const old = target as unknown as { setPreloads: (paths: readonly string[]) => void };
    old.setPreloads([filePath]);
  }
}
