import { app } from 'electron';
import { versionOf } from '../shell/version-of';
import type { Deps } from '../use-cases/deps';

/** Notes in the log what no verb notes: the start, pages that are gone, and saves that failed. */
export function joinLog({ store, log }: Pick<Deps, 'store' | 'log'>): void {
  const { platform, versions } = process;
  const isKnown = platform === 'linux' || platform === 'darwin' || platform === 'win32';
  log({
    event: 'started',
    version: versionOf(app.getVersion()),
    electron: versionOf(versions.electron ?? ''),
    platform: isKnown ? platform : 'other',
  });
  app.on('render-process-gone', (_event, _contents, { reason }) =>
    log({ event: 'page_gone', reason }),
  );
  let fault = store.get().saveFault;
  store.subscribe(({ saveFault }) => {
    if (saveFault !== null && saveFault !== fault)
      log({ event: 'vault_not_saved', fault: saveFault });
    fault = saveFault;
  });
}
