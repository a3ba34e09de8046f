import { app, dialog } from 'electron';
import { createSaveRetry } from '../scheduler/retry-save';
import { createScheduler } from '../scheduler/scheduler';
import { guardAgainstCrashes } from '../shell/crash-guard';
import { setApplicationMenu } from '../shell/menu';
import { automaticLogins } from '../state/automatic-login';
import { openVault } from '../use-cases/open-vault';
import { retrySave } from '../use-cases/retry-save';
import { signIn } from '../use-cases/sign-in';
import { joinLocking } from './locking';
import { joinLog } from './logging';
import { joinPage } from './page';
import { textOf } from './text';
import { joinTray } from './tray';
import { joinVerbs } from './verbs';
import type { PageWindow } from './window';
import { makeWorld, type World } from './world';

/** Joins every room to the window and starts the program. Call once, after Electron is ready. */
export async function compose(page: PageWindow): Promise<void> {
  const world = makeWorld(page);
  const { deps, tokenKeeper } = world;
  const { store, clock, vault, log } = deps;
  guardAgainstCrashes({
    app,
    dialog,
    settled: () => vault.settled().finally(world.flushLog),
    text: () => textOf(store.get()).crash,
    log,
  });
  setApplicationMenu(process.platform);
  joinLog(deps);

  joinPage(page, deps, joinVerbs(deps));
  joinLocking(page, deps);
  joinTray(page, deps);
  const renew = signIn(deps);
  const scheduler = createScheduler({
    clock,
    dueTimes: () => automaticLogins(store.get()),
    run: id => void renew(id),
  });
  const saveRetry = createSaveRetry({ clock, save: retrySave(deps) });
  store.subscribe(state => {
    scheduler.replan();
    saveRetry.observe(state.saveFault);
    tokenKeeper.observe(state.sessions);
  });
  endWell(world);

  await page.firstIsServed;
  await openVault(deps)();
}

/**
 * Leaves when the window closes (not on macOS): what we put on the clipboard is taken off, tokens are kept, the save
 * under way is finished.
 */
function endWell({ deps, tokenKeeper, flushLog }: World): void {
  let isSettled = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('before-quit', event => {
    if (isSettled) return;
    event.preventDefault();
    void settle().finally(() => {
      isSettled = true;
      app.quit();
    });
  });

  async function settle(): Promise<void> {
    await deps.clipboardClearing.clearNow();
    await tokenKeeper.flush().catch(() => undefined);
    await deps.vault.settled();
    deps.log({ event: 'quit' });
    await flushLog();
  }
}
