import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { takeRequest, type WireRequest } from './wire-request';

/** Does with the socket what it likes once a request is complete. */
export type Script = (socket: Socket, request: WireRequest, count: number) => void;

export type HostileServer = {
  readonly port: number;
  /** Every request that reached the wire, in order. */
  readonly requests: readonly WireRequest[];
  readonly connections: () => number;
  /** Forgets what was recorded and answers by another script from now on. */
  readonly play: (script: Script) => void;
  readonly close: () => Promise<void>;
};

export type ServerOptions = {
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly port?: number;
};

/** A bare socket server on 127.0.0.1 that knows no HTTP but what its script writes. */
export async function startHostileServer(
  script: Script,
  { tls, port = 0 }: ServerOptions = {},
): Promise<HostileServer> {
  const requests: WireRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let current = script;
  const serve = (socket: Socket): void => {
    connections += 1;
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', data => {
      received = Buffer.concat([received, data]);
      const taken = takeRequest(received);
      if (taken === null) return;
      received = taken.rest;
      requests.push(taken.request);
      current(socket, taken.request, requests.length);
    });
  };
  const server = tls === undefined ? createServer(serve) : createTlsServer(tls, serve);
  server.on('tlsClientError', () => undefined);
  await new Promise<void>(listening => server.listen(port, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    port: address.port,
    requests,
    connections: () => connections,
    play: next => {
      requests.length = 0;
      connections = 0;
      current = next;
    },
    close: () =>
      new Promise(closed => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
