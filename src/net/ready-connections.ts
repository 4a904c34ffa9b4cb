/** TLS connections that are opened before there is anything to send. Loads nothing but TLS: a step starts with it. */
import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';

const HTTPS_PORT = 443;

/** What the agents of Node.js set for connections that they keep. */
const KEPT = { noDelay: true, keepAlive: true, keepAliveInitialDelay: 1000 } as const;

/**
 * How long a request waits for a handshake that was begun before it. Less than the least `connect-timeout-seconds`, so
 * that enough of that is left for another connection.
 */
const PATIENCE_MILLISECONDS = 500;

/** Who is handed a connection: a whole one, or nothing. */
type Taker = (socket: TLSSocket | undefined) => void;

/**
 * Connections by host and port, each for one request to take. One that fails, or that the host closes, is as if it had
 * not been opened, and none keeps the process alive until it is taken. Certificates are verified whatever
 * NODE_TLS_REJECT_UNAUTHORIZED says: any earlier step can set that, and what is sent here gives access to accounts.
 */
export class ReadyConnections {
  readonly #authorities: string[] | undefined;
  readonly #ready = new Map<string, TLSSocket>();
  /** Those that a request waits for. */
  readonly #awaited = new Set<TLSSocket>();

  /** @param authorities the certificates to trust, PEM; by default those that Node.js trusts */
  constructor(authorities?: readonly string[]) {
    this.#authorities = authorities === undefined ? undefined : [...authorities];
  }

  /** Starts connecting to the host of an https URL, unless that has been done. */
  open(url: URL): void {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = url.port === '' ? HTTPS_PORT : Number(url.port);
    const key = keyOf(host, port);
    if (this.#ready.has(key)) {
      return;
    }
    const socket = connect({
      host,
      port,
      // An IP address is not a server name (RFC 6066), and Node.js would warn about it on standard error.
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: true,
      ...KEPT,
      ...(this.#authorities === undefined ? {} : { ca: this.#authorities }),
    });
    // Whoever would have used it connects again, and gets the failure then.
    socket.on('error', ignore).unref();
    this.#ready.set(key, socket);
  }

  /**
   * Hands over the connection to a host, once: as soon as its handshake is done, or undefined if there is none, if it
   * has failed, or if that takes too long.
   */
  take(host: string, port: string | number | null | undefined, taker: Taker): void {
    const key = keyOf(host, port ?? HTTPS_PORT);
    const socket = this.#ready.get(key);
    this.#ready.delete(key);
    if (socket === undefined || socket.destroyed) {
      taker(undefined);
    } else if (socket.authorized) {
      taker(socket.off('error', ignore).ref());
    } else {
      this.#awaited.add(socket.ref());
      whenSecure(socket, (isSecure) => {
        this.#awaited.delete(socket);
        taker(isSecure ? socket.off('error', ignore) : undefined);
      });
    }
  }

  /** Closes those that nobody has been handed. */
  close(): void {
    for (const socket of [...this.#ready.values(), ...this.#awaited]) {
      socket.destroy();
    }
  }
}

function keyOf(host: string, port: string | number): string {
  return `${host}:${port}`;
}

/** Calls back once: when the certificate has been verified, or with false if that fails or takes too long. */
function whenSecure(socket: TLSSocket, callback: (isSecure: boolean) => void): void {
  const settle = (isSecure: boolean): void => {
    clearTimeout(timer);
    socket.off('secureConnect', succeed).off('close', fail);
    if (!isSecure) {
      socket.destroy();
    }
    callback(isSecure);
  };
  const succeed = (): void => {
    settle(true);
  };
  const fail = (): void => {
    settle(false);
  };
  const timer = setTimeout(fail, PATIENCE_MILLISECONDS);
  socket.once('secureConnect', succeed).once('close', fail);
}

function ignore(): void {
  // Nothing was sent.
}
