import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Duplex } from 'node:stream';
import { ReadyConnections } from './ready-connections.ts';

/** An https agent that can have a connection ready before the first request to a host; see {@link ReadyConnections}. */
export class WarmAgent extends HttpsAgent {
  readonly #ready: ReadyConnections;
  #isDestroyed = false;

  /**
   * @param authorities the certificates to trust, PEM; by default those that Node.js trusts
   * @param early connections that were opened before there was an agent. Closed if they do not trust the same.
   */
  constructor(authorities: readonly string[] | undefined, early = new ReadyConnections()) {
    super({
      keepAlive: true,
      rejectUnauthorized: true,
      ...(authorities === undefined ? {} : { ca: [...authorities] }),
    });
    if (authorities !== undefined) {
      early.close();
    }
    this.#ready = authorities === undefined ? early : new ReadyConnections(authorities);
  }

  /** Starts connecting to the host of `url`. A failure is left to the request that would have used the connection. */
  warmUp(url: URL): void {
    this.#ready.open(url);
  }

  override createConnection(
    options: Parameters<HttpsAgent['createConnection']>[0],
    callback: (error: Error | null, stream: Duplex) => void = () => undefined,
  ): Duplex | null | undefined {
    const connect = (): Duplex | null | undefined => super.createConnection(options, callback);
    let isLater = false;
    let made: Duplex | null | undefined;
    this.#ready.take(options.host ?? '', options.port, (ready) => {
      if (isLater && this.#isDestroyed) {
        callback(new Error('the connections were closed'), new Duplex());
        return;
      }
      made = ready ?? connect();
      if (isLater && made) {
        callback(null, made);
      }
    });
    isLater = true;
    return made;
  }

  override destroy(): void {
    this.#isDestroyed = true;
    this.#ready.close();
    super.destroy();
  }
}

/** An agent for http, which has no handshake to start early. */
export function plainAgent(): HttpAgent {
  return new HttpAgent({ keepAlive: true });
}
