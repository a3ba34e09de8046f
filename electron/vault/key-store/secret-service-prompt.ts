import type { BusCall, MessageBus } from '../../ports/message-bus';
import { PATIENCE_MS, SECRET_SERVICE } from './secret-service';

type Outcome = 'completed' | 'dismissed' | 'failed';

const PROMPT = 'org.freedesktop.Secret.Prompt';

/**
 * Shows the key store's own dialog and waits for the person, at most `patienceMs`; then the dialog is taken away and
 * the answer is `failed`, as when the key store ends meanwhile.
 */
export async function showPrompt(
  bus: MessageBus,
  path: string,
  patienceMs: number,
): Promise<Outcome> {
  const call = (method: string, rest: Partial<BusCall> = {}) => {
    const member = `${PROMPT}.${method}`;
    return bus.call({ destination: SECRET_SERVICE, path, member, ...rest }, PATIENCE_MS);
  };
  let settle: (outcome: Outcome) => void = () => undefined;
  const outcome = new Promise<Outcome>(resolve => {
    settle = resolve;
  });
  const isHeard = await bus.listen(
    { interface: PROMPT, member: 'Completed', path },
    ([dismissed]) => settle(dismissed === false ? 'completed' : 'dismissed'),
  );
  const ended = { interface: 'org.freedesktop.DBus', member: 'NameOwnerChanged' };
  await bus.listen({ ...ended, firstArgument: SECRET_SERVICE }, () => settle('failed'));
  // The empty text: the dialog belongs to no window.
  if (!isHeard || !(await call('Prompt', { signature: 's', body: [''] })).ok) return 'failed';

  const timer = setTimeout(() => {
    settle('failed');
    void call('Dismiss');
  }, patienceMs);
  try {
    return await outcome;
  } finally {
    clearTimeout(timer);
  }
}
