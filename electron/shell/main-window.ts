import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Preferences } from '../../shared/preferences';
import { PAGE_URL } from './app-protocol';

const PREFERRED = { width: 1280, height: 800 } as const;
const BACKGROUND = { dark: '#1a1b1e', light: '#ffffff' } as const;

/** Opens the one window; it shows itself when its first picture is ready. */
export function openMainWindow(options: {
  readonly preload: string;
  readonly devTools: boolean;
}): BrowserWindow {
  const room = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    width: Math.min(PREFERRED.width, room.width),
    height: Math.min(PREFERRED.height, room.height),
    minWidth: 760,
    minHeight: 520,
    show: false,
    title: 'Miftah',
    backgroundColor: background(),
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: options.devTools,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(PAGE_URL);
  return window;
}

/** Resolves once the page is loaded, or will not be. */
export function whenLoadEnds({ webContents }: BrowserWindow): Promise<void> {
  return new Promise(resolve => {
    webContents.once('dom-ready', () => resolve());
    webContents.once('did-fail-load', () => resolve());
    webContents.once('render-process-gone', () => resolve());
    webContents.once('destroyed', () => resolve());
  });
}

/** Makes native parts (scroll bars, date pickers, window frame) follow the chosen theme. */
export function applyTheme(theme: Preferences['theme'], window: BrowserWindow | null): void {
  nativeTheme.themeSource = theme;
  window?.setBackgroundColor(background());
}

function background(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light;
}

/** Brings the window to the front, wherever it is. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
