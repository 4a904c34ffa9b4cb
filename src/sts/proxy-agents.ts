import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';

type ConnectParameters = Parameters<HttpsProxyAgent<string>['connect']>;

/**
 * A tunnel that trusts further authorities at its far end. The agent of the library uses those of its options for the
 * way to the proxy only; but a proxy that opens TLS connections, as company proxies do, shows its own certificate there.
 */
class TrustingTunnel extends HttpsProxyAgent<string> {
  readonly #authorities: string[];

  constructor(proxy: URL, authorities: readonly string[], closing: AbortSignal) {
    super(proxy, { keepAlive: true, signal: closing, ca: [...authorities] });
    this.#authorities = [...authorities];
  }

  override connect(...[request, options]: ConnectParameters): ReturnType<HttpsProxyAgent<string>['connect']> {
    return super.connect(request, options.secureEndpoint ? { ...options, ca: this.#authorities } : options);
  }
}

/** Agents that go through a proxy: a tunnel (CONNECT) for https, forwarding for http. Loaded only where one is set. */
export function proxyAgents(
  proxy: URL,
  authorities: readonly string[] | undefined,
  closing: AbortSignal,
): { httpAgent: HttpAgent; httpsAgent: HttpsAgent } {
  // An agent knows of a socket only once its tunnel stands: a proxy that never answers would keep the process alive.
  const options = { keepAlive: true, signal: closing };
  if (authorities === undefined) {
    return { httpAgent: new HttpProxyAgent(proxy, options), httpsAgent: new HttpsProxyAgent(proxy, options) };
  }
  return {
    httpAgent: new HttpProxyAgent(proxy, { ...options, ca: [...authorities] }),
    httpsAgent: new TrustingTunnel(proxy, authorities, closing),
  };
}
