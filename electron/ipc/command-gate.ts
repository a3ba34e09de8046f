import type { AppError } from '../../shared/app-error';
import { COMMAND_NAMES, type CommandName, type Reply, type Request } from '../../shared/contract';
import { err, type Result } from '../../shared/result';
import { PARSERS } from './parsers';
import { isOurPage, type Sender } from './sender-guard';

/** The verbs behind the commands. */
export type Handlers = {
  readonly [K in CommandName]: (request: Request<K>) => Promise<Result<Reply<K>>>;
};

/** No person asks for more than so many things in a second. */
const MOST_A_SECOND = 300;

/**
 * Decides on one call from the page: who speaks, what is asked, is it well formed, not too often. Answers a result
 * always; nothing thrown crosses the process boundary.
 */
export function createCommandGate(deps: {
  readonly handlers: Handlers;
  readonly pageId: () => number | null;
  readonly now: () => number;
  /** Told of a programming error; must not print what the page sent. */
  readonly onInternalError: (name: CommandName, error: unknown) => void;
}): (name: string, event: Sender, request: unknown) => Promise<Result<unknown>> {
  let windowStart = 0;
  let calls = 0;

  function isTooBusy(): boolean {
    const now = deps.now();
    if (now - windowStart >= 1000 || now < windowStart) {
      windowStart = now;
      calls = 0;
    }
    calls++;
    return calls > MOST_A_SECOND;
  }

  async function run<K extends CommandName>(name: K, request: unknown): Promise<Result<unknown>> {
    const parsed = PARSERS[name].safeParse(request);
    if (!parsed.success) return refused('malformed');
    try {
      return await deps.handlers[name](parsed.data as Request<K>);
    } catch (error) {
      deps.onInternalError(name, error);
      return err({ code: 'internal' });
    }
  }

  return async (name, event, request) => {
    if (!isOurPage(event, deps.pageId())) return refused('sender');
    if (!isCommandName(name)) return refused('unknown_command');
    if (isTooBusy()) return refused('too_busy');
    return run(name, request);
  };
}

function isCommandName(name: string): name is CommandName {
  return (COMMAND_NAMES as readonly string[]).includes(name);
}

function refused(reason: Extract<AppError, { code: 'refused' }>['reason']): Result<never> {
  return err({ code: 'refused', reason });
}
