/** The variables that exempt hosts from a proxy. Some tools read only one of the two spellings. */
export const NO_PROXY_VARIABLES = ['NO_PROXY', 'no_proxy'] as const;

/** A request by http goes by one of these; tools for https only may read the last. */
const PROXIES = ['HTTP_PROXY', 'ALL_PROXY', 'HTTPS_PROXY'].flatMap((name) => [name, name.toLowerCase()]);

/** Where the server for credentials listens. */
const HOST = '127.0.0.1';

/**
 * The variables that keep requests to this machine's server from a proxy: some SDKs send them to the job's proxy, which
 * cannot reach the server. None if the job has no proxy. A spelling that the job has keeps its entries; the other is
 * left alone then, since some tools would prefer it.
 *
 * @param current the job's environment
 */
export function noProxyVariables(
  current: Readonly<Record<string, string | undefined>>,
): readonly (readonly [string, string])[] {
  const isSet = (name: string): boolean => (current[name] ?? '') !== '';
  const present = NO_PROXY_VARIABLES.filter(isSet);
  if (present.length === 0) {
    return PROXIES.some(isSet) ? NO_PROXY_VARIABLES.map((name) => [name, HOST]) : [];
  }
  return present.flatMap((name) => {
    const value = current[name] ?? '';
    const entries = value.split(/[,\s]+/);
    return entries.includes(HOST) || entries.includes('*') ? [] : [[name, `${value},${HOST}`] as const];
  });
}
