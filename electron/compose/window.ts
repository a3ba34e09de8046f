import { join } from 'node:path';
import { app, type BrowserWindow, protocol, session } from 'electron';
import type { Result } from '../../shared/result';
import { registerCommands } from '../ipc/register-commands';
import type { Sender } from '../ipc/sender-guard';
import { servePage } from '../shell/app-protocol';
import { focusWindow, openMainWindow, whenLoadEnds } from '../shell/main-window';
import { denyPermissions, guardNavigation } from '../shell/navigation-guard';
import { keepMemoryOutOfDumps } from '../shell/no-core-dumps';
import { recoverPage } from '../shell/page-recovery';

type Answer = (name: string, event: Sender, request: unknown) => Promise<Result<unknown>>;

export type PageWindow = {
  readonly current: () => BrowserWindow | null;
  /** Brings the window to the front; opens it again when it was closed. */
  readonly show: () => void;
  /** The page's calls wait until somebody answers them. */
  readonly answerWith: (answer: Answer) => void;
  /**
   * Resolves once the first page has what it asked of main, or will not ask. Work that keeps main busy waits for it,
   * or the page would stand still meanwhile.
   */
  readonly firstIsServed: Promise<void>;
};

const DIST = join(import.meta.dirname, '..');

/**
 * Opens the window, guarded, before the rest of the program is even loaded: the page's process starts meanwhile.
 * So this file and `main.ts` import no heavy room.
 */
export function openWindow(): PageWindow {
  let window: BrowserWindow | null = null;
  let answerWith: (answer: Answer) => void = () => undefined;
  const answer = new Promise<Answer>(resolve => {
    answerWith = resolve;
  });
  registerCommands(async (name, event, request) => (await answer)(name, event, request));
  guardNavigation(app);
  denyPermissions(session.defaultSession);
  let scriptServed = () => undefined as void;
  const script = new Promise<void>(resolve => {
    scriptServed = resolve;
  });
  servePage(protocol, join(DIST, 'renderer'), file => {
    if (file.endsWith('.js')) scriptServed();
  });

  const open = () => {
    const opened = openMainWindow({
      preload: join(DIST, 'preload', 'preload.cjs'),
      devTools: !app.isPackaged,
    });
    window = opened;
    recoverPage(opened.webContents, Date.now);
    keepMemoryOutOfDumps(opened.webContents.getOSProcessId());
    opened.on('closed', () => {
      window = null;
    });
    return opened;
  };
  const first = open();
  const show = () => {
    if (window) focusWindow(window);
    else open();
  };
  app.on('second-instance', show);
  app.on('activate', show);
  const firstIsServed = Promise.race([script, whenLoadEnds(first)]);
  return { current: () => window, show, answerWith, firstIsServed };
}
