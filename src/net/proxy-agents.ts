import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent, type HttpsProxyAgentOptions } from 'https-proxy-agent';

type Tunnel = HttpsProxyAgent<string>;

/** What both agents of a proxy are made with. */
type Options = HttpsProxyAgentOptions<string> & { readonly ca?: string[]; readonly rejectUnauthorized: true };

/**
 * An agent whose authorities hold for the host behind the tunnel too. The library's hold for the proxy itself only, but
 * it is a proxy that opens TLS connections for which a CA bundle is mostly wanted.
 */
class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #trust: Pick<Options, 'ca' | 'rejectUnauthorized'>;

  constructor(proxy: URL, options: Options) {
    super(proxy, options);
    this.#trust = { rejectUnauthorized: true, ...(options.ca === undefined ? {} : { ca: options.ca }) };
  }

  /**
   * Only https is sent through a tunnel. The library looks for `https` in the call stack, which is not there when a
   * connection gets free: it was then kept under a name by which no request finds it.
   */
  override isSecureEndpoint(): boolean {
    return true;
  }

  override connect(...[request, options]: Parameters<Tunnel['connect']>): ReturnType<Tunnel['connect']> {
    return super.connect(request, { ...options, ...this.#trust });
  }
}

/** Agents that go through a proxy: a tunnel (CONNECT) for https, forwarding for http. Loaded only where one is set. */
export function proxyAgents(
  proxy: URL,
  authorities: readonly string[] | undefined,
  closing: AbortSignal,
): { httpAgent: HttpAgent; httpsAgent: HttpsAgent } {
  const options: Options = {
    keepAlive: true,
    rejectUnauthorized: true,
    // An agent knows of a socket only once its tunnel stands: a proxy that never answers would keep the process alive.
    signal: closing,
    ...(authorities === undefined ? {} : { ca: [...authorities] }),
  };
  return { httpAgent: new HttpProxyAgent(proxy, options), httpsAgent: new TunnelAgent(proxy, options) };
}
