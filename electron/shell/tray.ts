import { Menu, nativeImage, Tray } from 'electron';
import openIcon from './icons/tray.png?inline';
import lockedIcon from './icons/tray-locked.png?inline';

/** What the tray shows; words in the language in use. */
export type TrayView = {
  readonly isLocked: boolean;
  readonly canLock: boolean;
  readonly text: {
    readonly tooltip: string;
    readonly open: string;
    readonly lock: string;
    readonly quit: string;
  };
};

/** The files have 32 pixels for a place of 16. */
const SCALE_FACTOR = 2;

/**
 * The icon in the tray: another shape and colour when locked, and a menu to open, lock and quit. `render` may be called
 * with every change and does nothing when nothing to be seen has changed. Where the desktop has no tray nothing shows.
 */
export function createTray(actions: {
  readonly onOpen: () => void;
  readonly onLock: () => void;
  readonly onQuit: () => void;
}): { readonly render: (view: TrayView) => void } {
  let tray: Tray | null = null;
  let shown = '';

  return {
    render: view => {
      const next = JSON.stringify(view);
      if (next === shown) return;
      shown = next;
      const icon = iconOf(view.isLocked ? lockedIcon : openIcon);
      if (tray === null) {
        tray = new Tray(icon);
        tray.on('click', actions.onOpen);
      } else {
        tray.setImage(icon);
      }
      const { text, isLocked, canLock } = view;
      tray.setToolTip(text.tooltip);
      tray.setContextMenu(
        Menu.buildFromTemplate([
          { label: text.open, click: actions.onOpen },
          { label: text.lock, enabled: canLock && !isLocked, click: actions.onLock },
          { type: 'separator' },
          { label: text.quit, click: actions.onQuit },
        ]),
      );
    },
  };
}

function iconOf(dataUrl: string) {
  const base64 = dataUrl.slice(dataUrl.indexOf(',') + 1);
  return nativeImage.createFromBuffer(Buffer.from(base64, 'base64'), { scaleFactor: SCALE_FACTOR });
}
