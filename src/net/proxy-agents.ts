import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent, type HttpsProxyAgentOptions } from 'https-proxy-agent';

type Tunnel = HttpsProxyAgent<string>;

/** The options of both proxy agents. */
type Options = HttpsProxyAgentOptions<string> & { readonly ca?: string[]; readonly rejectUnauthorized: true };

/**
 * An agent whose certificate authorities also apply to the host behind the tunnel. The library applies them to the
 * proxy only, but a CA bundle is mostly needed for proxies that open TLS connections.
 */
class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #trust: Pick<Options, 'ca' | 'rejectUnauthorized'>;

  constructor(proxy: URL, options: Options) {
    super(proxy, options);
    this.#trust = { rejectUnauthorized: true, ...(options.ca === undefined ? {} : { ca: options.ca }) };
  }

  /**
   * Only https goes through a tunnel. The library looks for `https` in the call stack, which is missing when a
   * connection is freed: it would then be pooled under a name that no request looks up.
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
    // An agent learns of a socket only once its tunnel is open: a proxy that never answers would keep the process
    // alive.
    signal: closing,
    ...(authorities === undefined ? {} : { ca: [...authorities] }),
  };
  return { httpAgent: new HttpProxyAgent(proxy, options), httpsAgent: new TunnelAgent(proxy, options) };
}
