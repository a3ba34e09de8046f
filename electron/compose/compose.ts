import { app, dialog } from 'electron';
import { SANDBOX_ID } from '../../shared/environment';
import { ar } from '../../shared/text/ar';
import { en } from '../../shared/text/en';
import { createSaveRetry } from '../scheduler/retry-save';
import { createScheduler } from '../scheduler/scheduler';
import { guardAgainstCrashes } from '../shell/crash-guard';
import { setApplicationMenu } from '../shell/menu';
import { automaticLogins } from '../state/automatic-login';
import { hasSandboxProfile } from '../state/selectors';
import type { Deps } from '../use-cases/deps';
import { identityUrlOf } from '../use-cases/login-request';
import { openVault } from '../use-cases/open-vault';
import { saveVault } from '../use-cases/save-vault';
import { joinPage } from './page';
import { joinVerbs } from './verbs';
import type { PageWindow } from './window';
import { makeWorld } from './world';

/** Joins every room to the window and starts the program. Call once, after Electron is ready. */
export async function compose(page: PageWindow): Promise<void> {
  const deps = makeWorld();
  const { store, clock, vault } = deps;
  guardAgainstCrashes({
    app,
    dialog,
    settled: vault.settled,
    text: () => textOf(deps).crash,
  });
  setApplicationMenu(process.platform);

  const verbs = joinVerbs(deps);
  joinPage(page, deps, verbs);
  const scheduler = createScheduler({
    clock,
    dueTimes: () => automaticLogins(store.get()),
    run: id => void verbs.renewToken({ id }),
  });
  const saveRetry = createSaveRetry({ clock, save: saveVault(deps) });
  store.subscribe(state => {
    scheduler.replan();
    saveRetry.observe(state.saveFault);
  });
  endWell(vault.settled);

  await page.firstIsServed;
  await openVault(deps)();
  if (hasSandboxProfile(store.get())) await identityUrlOf(deps, SANDBOX_ID);
}

function textOf({ store }: Pick<Deps, 'store'>): typeof en | typeof ar {
  const { preferences, systemLanguage } = store.get();
  return (preferences.language ?? systemLanguage) === 'ar' ? ar : en;
}

/** Leaves when the window closes (not on macOS), after the save under way is finished. */
function endWell(settled: () => Promise<void>): void {
  let isSettled = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('before-quit', event => {
    if (isSettled) return;
    event.preventDefault();
    void settled().finally(() => {
      isSettled = true;
      app.quit();
    });
  });
}
