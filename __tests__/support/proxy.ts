/** A corporate proxy that leads every host to one server of the test. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';

/** What a proxy does with a tunnel request; `hang-first` forwards all but the first. */
export type ProxyManners = 'forward' | 'hang' | 'hang-first' | 'drop' | { readonly refuseWith: number };

/** A request to a proxy. */
interface ProxyRequest {
  readonly method: string;
  /** `host:port` for a tunnel, a URL for a forwarded request. */
  readonly target: string;
  /** `user:password`, if it was given. */
  readonly credentials: string | undefined;
}

/** A running proxy. */
export interface Proxy {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly requests: readonly ProxyRequest[];
  close(): Promise<void>;
}

/** Starts a proxy on 127.0.0.1 that sends every request to the server at `upstream`. */
export async function startProxy(upstream: string, manners: ProxyManners = 'forward'): Promise<Proxy> {
  const { hostname, port } = new URL(upstream);
  const requests: ProxyRequest[] = [];
  const sockets = new Set<Duplex>();
  const note = ({ method = '', url = '', headers }: IncomingMessage): void => {
    const [, encoded] = /^Basic (.+)$/.exec(headers['proxy-authorization'] ?? '') ?? [];
    const credentials = encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString();
    requests.push({ method, target: url, credentials });
  };
  const server = createServer((message, response) => {
    note(message);
    forward(message, response, { hostname, port: Number(port) });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
  });
  server.on('connect', (message, client) => {
    note(message);
    const isFirst = requests.length === 1;
    tunnel(client, manners !== 'hang-first' ? manners : isFirst ? 'hang' : 'forward', () => {
      const target = connect(Number(port), hostname);
      sockets.add(target);
      return target;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${portOf(server.address())}`;
  return {
    host,
    url: `http://${host}`,
    requests,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      sockets.forEach((socket) => socket.destroy());
      await closed;
    },
  };
}

function tunnel(client: Duplex, manners: Exclude<ProxyManners, 'hang-first'>, open: () => Socket): void {
  client.on('error', () => client.destroy());
  if (manners === 'hang') {
    return;
  }
  if (manners === 'drop') {
    client.end();
    return;
  }
  if (manners !== 'forward') {
    const page = '<html><body>The proxy says no.</body></html>';
    client.end(
      `HTTP/1.1 ${manners.refuseWith} Refused\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\nConnection: close\r\n\r\n${page}`,
    );
    return;
  }
  const target = open();
  target.on('error', () => client.destroy());
  client.on('close', () => target.destroy());
  client.write('HTTP/1.1 200 Connection established\r\n\r\n');
  target.pipe(client).pipe(target);
}

/** Forwards a request for an `http:` URL, which needs no tunnel. */
function forward(
  message: IncomingMessage,
  response: ServerResponse,
  to: { readonly hostname: string; readonly port: number },
): void {
  const { pathname, search } = new URL(message.url ?? '/', 'http://invalid');
  const onward = request({ ...to, path: pathname + search, method: message.method, headers: message.headers });
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  message.pipe(onward);
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') {
    throw new TypeError('a listening TCP server has a port');
  }
  return address.port;
}
