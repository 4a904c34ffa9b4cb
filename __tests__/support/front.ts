/** A door in front of a server: it counts who comes, and can treat its first visitor badly. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * What happens to a connection: it is forwarded, closed or reset at once, never answered, or closed when its handshake
 * is done.
 */
export type Manners = 'forward' | 'close' | 'reset' | 'silent' | 'close-when-open';

/** A front. */
export interface Front {
  /** `https://127.0.0.1:port`. */
  readonly url: string;
  /** How many connections have come. */
  readonly connections: () => number;
  /** Resolves when the first connection has been closed. */
  readonly firstClosed: Promise<void>;
  close(): void;
}

/** Starts a front of the server at `url`. */
export async function startFront(url: string, toFirst: Manners = 'forward'): Promise<Front> {
  const port = Number(new URL(url).port);
  const sockets = new Set<Socket>();
  let connections = 0;
  let noteClosed: () => void = () => undefined;
  const firstClosed = new Promise<void>((resolve) => {
    noteClosed = resolve;
  });
  const server = createServer((near) => {
    connections += 1;
    near.once('close', noteClosed);
    sockets.add(near.on('error', () => undefined));
    receive(near, connections === 1 ? toFirst : 'forward', port);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    firstClosed,
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    },
  };
}

function receive(near: Socket, manners: Manners, port: number): void {
  switch (manners) {
    case 'close':
      near.resume().end();
      break;
    case 'reset':
      near.resetAndDestroy();
      break;
    case 'silent':
      near.resume();
      break;
    case 'close-when-open':
    case 'forward': {
      const far = connect(port, '127.0.0.1').on('error', () => near.destroy());
      near.on('close', () => far.destroy());
      near.pipe(far).pipe(near);
      if (manners === 'close-when-open') {
        let received = 0;
        // The second is what the client ends its handshake with.
        near.on('data', () => (received += 1) === 2 && near.destroy());
      }
    }
  }
}
