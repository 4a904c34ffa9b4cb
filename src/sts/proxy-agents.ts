import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';

/** Agents that go through a proxy: a tunnel (CONNECT) for https, forwarding for http. Loaded only where one is set. */
export function proxyAgents(
  proxy: URL,
  authorities: readonly string[] | undefined,
  closing: AbortSignal,
): { httpAgent: HttpAgent; httpsAgent: HttpsAgent } {
  const options = {
    keepAlive: true,
    // An agent knows of a socket only once its tunnel stands: a proxy that never answers would keep the process alive.
    signal: closing,
    ...(authorities === undefined ? {} : { ca: [...authorities] }),
  };
  return {
    httpAgent: new HttpProxyAgent(proxy, options),
    httpsAgent: new HttpsProxyAgent(proxy, options),
  };
}
