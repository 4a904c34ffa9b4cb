import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect, type TLSSocket } from 'node:tls';

const HTTPS_PORT = 443;

/**
 * An https agent that can have a connection ready before the first request to a host. Certificates are verified
 * whatever NODE_TLS_REJECT_UNAUTHORIZED says: any earlier step can set that, and what is sent here gives access to
 * accounts.
 */
export class WarmAgent extends HttpsAgent {
  readonly #authorities: string[] | undefined;
  readonly #ready = new Map<string, TLSSocket>();

  constructor(authorities: readonly string[] | undefined) {
    super({
      keepAlive: true,
      rejectUnauthorized: true,
      ...(authorities === undefined ? {} : { ca: [...authorities] }),
    });
    this.#authorities = authorities === undefined ? undefined : [...authorities];
  }

  /** Starts connecting to the host of `url`. Errors are left to the request that would have used the connection. */
  warmUp(url: URL): void {
    const port = url.port === '' ? HTTPS_PORT : Number(url.port);
    const key = `${url.hostname}:${port}`;
    if (this.#ready.has(key)) {
      return;
    }
    const socket = connect({
      host: url.hostname,
      port,
      // An IP address is not a server name (RFC 6066), and Node.js would warn about it on standard error.
      ...(isIP(url.hostname) === 0 ? { servername: url.hostname } : {}),
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: true,
      ...(this.#authorities === undefined ? {} : { ca: this.#authorities }),
    });
    socket.on('error', () => {
      this.#ready.delete(key);
    });
    this.#ready.set(key, socket);
  }

  override createConnection(
    options: Parameters<HttpsAgent['createConnection']>[0],
    callback?: (error: Error | null, stream: Duplex) => void,
  ): Duplex | null | undefined {
    const key = `${options.host ?? ''}:${options.port ?? HTTPS_PORT}`;
    const socket = this.#ready.get(key);
    this.#ready.delete(key);
    return socket === undefined || socket.destroyed ? super.createConnection(options, callback) : socket;
  }

  override destroy(): void {
    for (const socket of this.#ready.values()) {
      socket.destroy();
    }
    super.destroy();
  }
}

/** An agent for http, which has no handshake to start early. */
export function plainAgent(): HttpAgent {
  return new HttpAgent({ keepAlive: true });
}
