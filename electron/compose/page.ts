import { PUSH_CHANNEL } from '../../shared/contract';
import { ok } from '../../shared/result';
import { createCommandGate, type Handlers } from '../ipc/command-gate';
import { publishSnapshot } from '../ipc/publish-snapshot';
import { applyTheme } from '../shell/main-window';
import { redactedStack } from '../shell/redacted-stack';
import { uncaughtOf } from '../shell/uncaught-of';
import type { Deps } from '../use-cases/deps';
import type { PageWindow } from './window';

/** Joins the page to the verbs: commands in, snapshots out. */
export function joinPage(
  page: PageWindow,
  deps: Deps,
  verbs: Omit<Handlers, 'requestSnapshot'>,
): void {
  const contents = () => page.current()?.webContents;
  const publisher = publishSnapshot(deps.store, push => {
    if (contents()?.isDestroyed() === false) contents()?.send(PUSH_CHANNEL, push);
  });
  const gate = createCommandGate({
    handlers: {
      ...verbs,
      requestSnapshot: async () => {
        publisher.sendFull();
        return ok();
      },
    },
    pageId: () => contents()?.id ?? null,
    now: deps.clock.now,
    onInternalError: (name, error) => {
      process.stderr.write(`Command ${name}: ${redactedStack(error)}\n`);
      deps.log({ event: 'command_failed', command: name, ...uncaughtOf(error) });
    },
  });
  page.answerWith(async (name, event, request) => {
    const answer = await gate(name, event, request);
    publisher.flush();
    return answer;
  });

  let { theme } = deps.store.get().preferences;
  applyTheme(theme, page.current());
  deps.store.subscribe(state => {
    if (state.preferences.theme === theme) return;
    theme = state.preferences.theme;
    applyTheme(theme, page.current());
  });
}
