import type { Duplex } from 'node:stream';
import type { MessageBus as Connection, Message } from 'dbus-next';
import { err, ok } from '../../shared/result';
import type { MessageBus, OpenBus, SignalMatch } from '../ports/message-bus';
import { busSocket } from './bus-address';
import { guardedStream } from './bus-stream';

type Library = typeof import('dbus-next');

const PATIENCE_MS = 3_000;
const BUS = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' };
/** The library numbers its calls from 1, and the first is always its greeting. */
const GREETING = 1;

/**
 * Opens a connection to a message bus of a Linux desktop with dbus-next, which is loaded at the first call only.
 * The library throws where it should answer; all of that ends here.
 */
export const openMessageBus: OpenBus = async name => {
  const socket = busSocket(name, process.env);
  if (!socket.ok) return socket;
  let library: Library;
  let connection: Connection;
  try {
    library = (await import('dbus-next')).default;
    // The library's one kind of address for which it does not look for a native module.
    connection = library.sessionBus({ busAddress: `unix:socket=${socket.value}` });
  } catch {
    return err('refused');
  }
  const stream = guardedStream(connection);
  const met = await greeting(library, connection, stream);
  if (met === 'connected') return ok(messageBus(library, connection, stream));
  stream.destroy();
  return err(met);
};

/** Waits for the bus's welcome, and makes sure that no trouble of the connection is ever uncaught. */
function greeting(
  { MessageType }: Library,
  connection: Connection,
  stream: Duplex,
): Promise<'connected' | 'refused' | 'silent'> {
  // We offer nothing, and the library's refusal of a call to a closed connection would throw.
  connection.addMethodHandler(() => true);
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve('silent'), PATIENCE_MS);
    const end = (met: 'connected' | 'refused') => {
      clearTimeout(timer);
      resolve(met);
    };
    connection.on('connect', () => end('connected'));
    // Stays for good: the library reports trouble of a closed connection too.
    connection.on('error', () => end('refused'));
    stream.once('close', () => end('refused'));
    connection.on('message', message => {
      // The library's types say text; it is a number.
      const reply = message as unknown as { replySerial: number };
      if (message.type !== MessageType.ERROR || reply.replySerial !== GREETING) return;
      // The library would throw it where nobody can catch it: hidden as the answer to no call.
      reply.replySerial = 0;
      end('refused');
    });
  });
}

function messageBus(library: Library, connection: Connection, stream: Duplex): MessageBus {
  const ended = new Promise<'refused'>(resolve => stream.once('close', () => resolve('refused')));

  const call: MessageBus['call'] = async (wanted, deadlineMs) => {
    const { destination, path, member, signature = '', body = [] } = wanted;
    const at = member.lastIndexOf('.');
    const names = { interface: member.slice(0, at), member: member.slice(at + 1) };
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<'silent'>(resolve => {
      timer = setTimeout(() => resolve('silent'), deadlineMs);
    });
    try {
      const head = { destination, path, ...names };
      const message = new library.Message({ ...head, signature, body: [...body] });
      const reply = await Promise.race([connection.call(message), silence, ended]);
      return typeof reply === 'string' ? err(reply) : ok(reply?.body ?? []);
    } catch {
      return err('refused');
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    call,
    listen: async (match, listener) => {
      connection.on('message', message => {
        if (message.type !== library.MessageType.SIGNAL || !fits(match, message)) return;
        // Not within the library's event, which would swallow what the listener throws.
        queueMicrotask(() => listener(message.body));
      });
      const member = 'org.freedesktop.DBus.AddMatch';
      const asked = { ...BUS, member, signature: 's', body: [ruleOf(match)] };
      return (await call(asked, PATIENCE_MS)).ok;
    },
    variant: (signature, value) => new library.Variant(signature, value),
    close: () => {
      connection.removeAllListeners('message');
      // What was sent last still goes out.
      stream.end(() => stream.destroy());
    },
  };
}

function fits(match: SignalMatch, message: Message): boolean {
  return (
    message.interface === match.interface &&
    message.member === match.member &&
    (match.path === undefined || message.path === match.path) &&
    (match.firstArgument === undefined || message.body[0] === match.firstArgument)
  );
}

/** D-Bus specification, "Match Rules". The values are names and paths, so nothing has to be quoted. */
function ruleOf({ interface: name, member, path, firstArgument }: SignalMatch): string {
  const pairs = { type: 'signal', interface: name, member, path, arg0: firstArgument };
  return Object.entries(pairs)
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}='${value}'`))
    .join(',');
}
