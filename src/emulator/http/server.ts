/** The HTTP server under the emulator: reads whole requests, and can misbehave on purpose. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';
import type { HttpAnswer, HttpRequest } from './message.ts';

/** The ways to answer a request; only one of them may be used, once. Not answering is also allowed. */
export interface Reply {
  send(answer: HttpAnswer): void;
  /** Announces more bytes than it sends, then ends the connection. */
  truncate(answer: HttpAnswer): void;
  /** Ends the connection with a reset (RST). */
  reset(): void;
  /** Closes the connection normally (FIN). */
  close(): void;
}

/** Options of the server. */
export interface HttpServerOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly tls: { readonly key: string; readonly cert: string } | undefined;
  readonly handle: (request: HttpRequest, reply: Reply) => void;
}

/** A running server on 127.0.0.1. */
export interface HttpServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** TCP connections accepted so far. */
  readonly connectionsOpened: () => number;
  /** Closes all connections immediately, and the server. */
  close(): Promise<void>;
}

const BODY_LIMIT_BYTES = 1_000_000;

async function readBody(message: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message) {
    if (chunk instanceof Uint8Array) {
      size += chunk.length;
      if (size > BODY_LIMIT_BYTES) {
        throw new RangeError(`A request's body may have ${BODY_LIMIT_BYTES} bytes.`);
      }
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks);
}

function headersOf(message: IncomingMessage): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(message.headersDistinct).map(([name, values = []]) => [name.toLowerCase(), values.join(',')]),
  );
}

async function readRequest(message: IncomingMessage, secure: boolean): Promise<HttpRequest> {
  const [path = '/', ...query] = (message.url ?? '/').split('?');
  return {
    method: message.method ?? 'GET',
    path,
    query: query.join('?'),
    headers: headersOf(message),
    body: await readBody(message),
    secure,
    remoteAddress: message.socket.remoteAddress ?? '127.0.0.1',
  };
}

function writeHead(response: ServerResponse, answer: HttpAnswer, extraBytes: number): void {
  const length = Buffer.byteLength(answer.body) + extraBytes;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': length });
}

/** `connection` is the TCP socket, which under TLS is not the response's own: only TCP can send a reset. */
function replyTo(response: ServerResponse, connection: Socket | undefined): Reply {
  return {
    send: (answer) => {
      writeHead(response, answer, 0);
      response.end(answer.body);
    },
    truncate: (answer) => {
      writeHead(response, answer, 64);
      response.write(answer.body, () => response.socket?.destroySoon());
    },
    reset: () => {
      connection?.resetAndDestroy();
    },
    close: () => {
      response.socket?.end();
    },
  };
}

/** Starts a server. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const secure = options.tls !== undefined;
  const sockets = new Map<number | undefined, Socket>();
  const listener = (message: IncomingMessage, response: ServerResponse): void => {
    void readRequest(message, secure).then(
      (request) => {
        options.handle(request, replyTo(response, sockets.get(message.socket.remotePort)));
      },
      // If the body cannot be read, there is nobody left to answer.
      () => response.socket?.destroy(),
    );
  };
  const server = options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener);
  let opened = 0;
  server.on('connection', (socket: Socket) => {
    opened += 1;
    const { remotePort } = socket;
    sockets.set(remotePort, socket);
    socket.on('close', () => sockets.delete(remotePort));
  });
  // Longer than any test or demo waits between requests: only clients close idle connections.
  server.keepAliveTimeout = 600_000;
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `${secure ? 'https' : 'http'}://127.0.0.1:${portOf(server)}`,
    connectionsOpened: () => opened,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      sockets.forEach((socket) => socket.destroy());
      await closed;
    },
  };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') {
    throw new TypeError('A listening TCP server has a port.');
  }
  return address.port;
}
