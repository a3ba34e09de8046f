import { app } from 'electron';
import { createTray } from '../shell/tray';
import type { Deps } from '../use-cases/deps';
import { canLock, lock } from '../use-cases/lock';
import { textOf } from './text';
import type { PageWindow } from './window';

/** Joins the tray to the state, once the vault has been looked at: the list comes first. */
export function joinTray(page: PageWindow, deps: Deps): void {
  const { store } = deps;
  const tray = createTray({
    onOpen: page.show,
    onLock: () => void lock(deps)('person'),
    onQuit: () => app.quit(),
  });
  store.subscribe(state => {
    if (state.vault.kind === 'opening') return;
    const isLocked = state.vault.kind === 'locked';
    const { lockedTooltip, tooltip, ...text } = textOf(state).tray;
    tray.render({
      isLocked,
      canLock: canLock(state, deps),
      text: { ...text, tooltip: isLocked ? lockedTooltip : tooltip },
    });
  });
}
