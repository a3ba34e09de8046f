import { app } from 'electron';
import { createTray } from '../shell/tray';
import type { AppState } from '../state/app-state';
import type { Deps } from '../use-cases/deps';
import { canLock, lock } from '../use-cases/lock';
import { textOf } from './text';
import type { PageWindow } from './window';

/** The list comes first: an icon in the tray is not what anybody waits for. */
const AFTER_START_MS = 2_000;

/** Joins the tray to the state, a moment after the start. */
export function joinTray(page: PageWindow, deps: Deps): void {
  const { store, clock } = deps;
  const tray = createTray({
    onOpen: page.show,
    onLock: () => void lock(deps)('person'),
    onQuit: () => app.quit(),
  });
  const render = (state: AppState) => {
    const isLocked = state.vault.kind === 'locked';
    const { lockedTooltip, tooltip, ...text } = textOf(state).tray;
    tray.render({
      isLocked,
      canLock: canLock(state, deps),
      text: { ...text, tooltip: isLocked ? lockedTooltip : tooltip },
    });
  };
  clock.after(AFTER_START_MS, () => {
    render(store.get());
    store.subscribe(render);
  });
}
