import dbus from 'dbus-next';

/** One method call: answers the reply's values. */
type Call = (
  destination: string,
  path: string,
  member: `${string}.${string}`,
  signature?: string,
  body?: readonly unknown[],
) => Promise<readonly unknown[]>;

/** Lends a connection to the session bus. `member` is interface and method joined by a dot. */
export async function onSessionBus<T>(use: (call: Call) => Promise<T>): Promise<T> {
  const bus = dbus.sessionBus();
  try {
    return await use(async (destination, path, member, signature = '', body = []) => {
      const at = member.lastIndexOf('.');
      const message = new dbus.Message({
        destination,
        path,
        interface: member.slice(0, at),
        member: member.slice(at + 1),
        signature,
        body: [...body],
      });
      return (await bus.call(message))?.body ?? [];
    });
  } finally {
    bus.disconnect();
  }
}
