import { join } from 'node:path';
import { app, type BrowserWindow, protocol, session } from 'electron';
import { PUSH_CHANNEL } from '../../shared/contract';
import { ok } from '../../shared/result';
import { createCommandGate, type Handlers } from '../ipc/command-gate';
import { publishSnapshot } from '../ipc/publish-snapshot';
import { registerCommands } from '../ipc/register-commands';
import { servePage } from '../shell/app-protocol';
import { redactedStack } from '../shell/crash-guard';
import { applyTheme, focusWindow, openMainWindow } from '../shell/main-window';
import { denyPermissions, guardNavigation } from '../shell/navigation-guard';
import { recoverPage } from '../shell/page-recovery';
import type { Deps } from '../use-cases/deps';

const DIST = join(import.meta.dirname, '..');

/** Opens the page and joins it to the verbs: commands in, snapshots out. */
export function openPage(deps: Deps, verbs: Omit<Handlers, 'requestSnapshot'>): void {
  let window: BrowserWindow | null = null;
  const publisher = publishSnapshot(deps.store, push => {
    if (window && !window.webContents.isDestroyed()) window.webContents.send(PUSH_CHANNEL, push);
  });
  const gate = createCommandGate({
    handlers: {
      ...verbs,
      requestSnapshot: async () => {
        publisher.sendFull();
        return ok();
      },
    },
    pageId: () => window?.webContents.id ?? null,
    now: deps.clock.now,
    onInternalError: (name, error) => {
      process.stderr.write(`Command ${name}: ${redactedStack(error)}\n`);
    },
  });
  registerCommands(async (name, event, request) => {
    const answer = await gate(name, event, request);
    publisher.flush();
    return answer;
  });

  guardNavigation(app);
  denyPermissions(session.defaultSession);
  servePage(protocol, join(DIST, 'renderer'));
  let { theme } = deps.store.get().preferences;
  deps.store.subscribe(state => {
    if (state.preferences.theme === theme) return;
    theme = state.preferences.theme;
    applyTheme(theme);
  });

  const open = () => {
    window = openMainWindow({
      preload: join(DIST, 'preload', 'preload.cjs'),
      theme,
      devTools: !app.isPackaged,
    });
    recoverPage(window.webContents, deps.clock.now);
    window.on('closed', () => {
      window = null;
    });
  };
  open();
  app.on('second-instance', () => (window ? focusWindow(window) : open()));
  app.on('activate', () => (window ? focusWindow(window) : open()));
}
