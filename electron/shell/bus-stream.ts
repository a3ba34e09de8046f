import type { Duplex } from 'node:stream';
import type { MessageBus } from 'dbus-next';

/**
 * The stream below a connection of dbus-next, which the library does not show. Its parser throws within the stream's
 * events when what arrives is no D-Bus, where nobody could catch it: such a stream is destroyed here instead. Call it
 * before anything arrives.
 */
export function guardedStream(connection: MessageBus): Duplex {
  const { stream } = (connection as unknown as { _connection: { stream: Duplex } })._connection;
  const emit = stream.emit.bind(stream);
  stream.emit = (event: string | symbol, ...args: unknown[]) => {
    try {
      return emit(event, ...args);
    } catch {
      stream.destroy();
      return true;
    }
  };
  return stream;
}
