import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server on this machine that is as long as one across a continent. */
export interface SlowRoute {
  readonly port: number;
  close(): void;
}

/**
 * Forwards TCP to `port` with a round trip of `milliseconds`: one for the connection to open, then half of it each way.
 * So TLS pays for its own round trips, as it does on a real network.
 */
export function slowRoute(port: number, milliseconds: number): Promise<SlowRoute> {
  const sockets = new Set<Socket>();
  const server = createServer({ pauseOnConnect: true, allowHalfOpen: true }, (near) => {
    const far = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      const later = (act: () => void): void => {
        setTimeout(act, milliseconds / 2);
      };
      sockets.add(from);
      from.setNoDelay(true);
      from.on('data', (chunk) => {
        later(() => to.write(chunk));
      });
      from.on('end', () => {
        later(() => to.end());
      });
      from.on('error', () => {
        later(() => to.destroy());
      });
    }
    // A client on loopback is connected at once; what it sends first waits for the round trip that a SYN takes.
    setTimeout(() => near.resume(), milliseconds);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () => {
          sockets.forEach((socket) => socket.destroy());
          server.close();
        },
      });
    });
  });
}
