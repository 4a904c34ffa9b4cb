import { BlockList, isIP } from 'node:net';
import { isLoopback } from '../aws/endpoint.ts';

/** The step's proxy, and the hosts that bypass it. */
export interface ProxySettings {
  readonly proxy: URL;
  /** `NO_PROXY` as people write it: names, `.suffix`, `*.suffix`, `host:port`, addresses, CIDR ranges, `*`. */
  readonly noProxy: string;
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Whether requests to `url` go through the proxy. This machine is never reached through one. */
export function goesThroughProxy(url: URL, settings: ProxySettings): boolean {
  const hostname = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port === '' ? (DEFAULT_PORTS[url.protocol] ?? '') : url.port;
  const entries = settings.noProxy.split(/[,\s]+/).filter((entry) => entry !== '');
  return !isLoopback(hostname) && !entries.some((entry) => excludes(entry.toLowerCase(), hostname, port));
}

function excludes(entry: string, hostname: string, port: string): boolean {
  if (entry === '*') {
    return true;
  }
  if (entry.includes('/')) {
    return isInRange(hostname, entry);
  }
  const withPort = isIP(entry) === 6 ? undefined : /^(.+):(\d+)$/.exec(entry);
  if (withPort && withPort[2] !== port) {
    return false;
  }
  const name = (withPort?.[1] ?? entry).replace(/^\[|\]$/g, '').replace(/^\*/, '');
  return name.startsWith('.')
    ? hostname.endsWith(name) || hostname === name.slice(1)
    : hostname === name || hostname.endsWith(`.${name}`);
}

function isInRange(hostname: string, range: string): boolean {
  const [network = '', prefix = ''] = range.split('/');
  const family = isIP(network);
  const bits = Number(prefix);
  if (family === 0 || isIP(hostname) !== family || !/^\d+$/.test(prefix) || bits > (family === 4 ? 32 : 128)) {
    return false;
  }
  const list = new BlockList();
  list.addSubnet(network, bits, family === 4 ? 'ipv4' : 'ipv6');
  return list.check(hostname, family === 4 ? 'ipv4' : 'ipv6');
}
