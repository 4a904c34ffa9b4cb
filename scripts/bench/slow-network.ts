import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A path to a local server with the latency of one across a continent. */
export interface SlowRoute {
  readonly port: number;
  close(): void;
}

/**
 * Forwards TCP to `port` with a round trip of `milliseconds`: one to open the connection, then half of it each way.
 * So TLS pays for its own round trips, as on a real network.
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
    // A loopback client is connected at once, so the first data it sends waits for the round trip of the SYN.
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
