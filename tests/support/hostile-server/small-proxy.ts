import { createServer, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';

export type SmallProxy = {
  readonly port: number;
  /** What it was asked for: `POST http://…` or `CONNECT host:port`. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
};

export type ProxyManner = 'forwards' | 'asks-for-password' | 'refuses';

/** An HTTP proxy on 127.0.0.1: tunnels and forwards, or answers 407 or 502 to everything. */
export async function startSmallProxy(manner: ProxyManner): Promise<SmallProxy> {
  const asked: string[] = [];
  const refusal =
    manner === 'asks-for-password'
      ? '407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="office"'
      : '502 Bad Gateway';
  const refuse = `HTTP/1.1 ${refusal}\r\nContent-Length: 0\r\n\r\n`;
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    if (manner !== 'forwards') {
      incoming.socket.end(refuse);
      return;
    }
    const onward = request(incoming.url ?? '', { method: 'POST', headers: incoming.headers });
    onward.on('response', (answer: IncomingMessage) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming: IncomingMessage, socket, head) => {
    asked.push(`CONNECT ${incoming.url}`);
    socket.on('error', () => undefined);
    if (manner !== 'forwards') {
      socket.end(refuse);
      return;
    }
    const [host = '', port = ''] = (incoming.url ?? '').split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    port: address.port,
    asked,
    close: () =>
      new Promise(closed => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
