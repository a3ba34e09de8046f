import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Preferences } from '../../shared/preferences';
import { PAGE_URL } from './app-protocol';

const PREFERRED = { width: 1280, height: 800 } as const;
const BACKGROUND = { dark: '#1a1b1e', light: '#ffffff' } as const;

/** Opens the one window; it shows itself when its first picture is ready. */
export function openMainWindow(options: {
  readonly preload: string;
  readonly theme: Preferences['theme'];
  readonly devTools: boolean;
}): BrowserWindow {
  applyTheme(options.theme);
  const room = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    width: Math.min(PREFERRED.width, room.width),
    height: Math.min(PREFERRED.height, room.height),
    minWidth: 760,
    minHeight: 520,
    show: false,
    title: 'Miftah',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
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

/** Makes native parts (scroll bars, date pickers, window frame) follow the chosen theme. */
export function applyTheme(theme: Preferences['theme']): void {
  nativeTheme.themeSource = theme;
}

/** Brings the window to the front, wherever it is. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
