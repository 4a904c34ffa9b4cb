import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';

/** Agents that go through a proxy: a tunnel (CONNECT) for https, forwarding for http. Loaded only where one is set. */
export function proxyAgents(
  proxy: URL,
  authorities: readonly string[] | undefined,
): { httpAgent: HttpAgent; httpsAgent: HttpsAgent } {
  const trust = authorities === undefined ? {} : { ca: [...authorities] };
  return {
    httpAgent: new HttpProxyAgent(proxy, { keepAlive: true, ...trust }),
    httpsAgent: new HttpsProxyAgent(proxy, { keepAlive: true, ...trust }),
  };
}
