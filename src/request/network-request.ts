import type { Plan } from '../chain/plan.ts';
import { messageOf } from '../errors.ts';
import { isLoopback, stsEndpoint, type EndpointSettings } from '../sts/endpoint.ts';
import type { HttpSettings } from '../sts/http.ts';
import { quote, type Problems } from './problems.ts';
import { placeOf, type InputSource, type InputValues } from './read-inputs.ts';

/** How a step reaches the network, and how long it may take. */
export interface NetworkRequest {
  readonly http: HttpSettings;
  readonly endpoints: EndpointSettings;
  readonly maxAttempts: number;
  readonly deadlineSeconds: number;
}

const DEFAULTS = {
  attempts: 12,
  deadlineSeconds: 120,
  'connect-timeout-seconds': 5,
  'request-timeout-seconds': 15,
} as const;

/** Reads the network inputs, checks them, and checks that every hop has an endpoint. */
export function networkRequest(
  inputs: InputValues,
  source: InputSource,
  plan: Plan,
  problems: Problems,
): NetworkRequest {
  const endpoints = readEndpoints(inputs, source, problems);
  checkEndpoints(plan, endpoints, problems);
  const attempts = inputs['retry-max-attempts'];
  if (attempts !== undefined && attempts < 1) {
    problems.add('retry-max-attempts', `${attempts} is less than one attempt; disable-retry: true makes exactly one`);
  }
  return {
    http: readHttp(inputs, source, problems),
    endpoints,
    maxAttempts: readAttempts(inputs),
    // v6.2 takes 0 for no limit; here it means the default, since a step without an end helps nobody.
    deadlineSeconds:
      inputs['action-timeout-s'] === 0
        ? DEFAULTS.deadlineSeconds
        : (inputs['action-timeout-s'] ?? DEFAULTS.deadlineSeconds),
  };
}

function readAttempts(inputs: InputValues): number {
  if (inputs['special-characters-workaround'] === true) {
    return DEFAULTS.attempts;
  }
  return inputs['disable-retry'] === true ? 1 : (inputs['retry-max-attempts'] ?? DEFAULTS.attempts);
}

function readEndpoints(inputs: InputValues, source: InputSource, problems: Problems): EndpointSettings {
  const flags = { fips: inputs['use-fips-endpoint'] === true, dualStack: inputs['use-dualstack-endpoint'] === true };
  const override = readUrl('sts-endpoint', inputs, source, problems);
  if (override === undefined) {
    return flags;
  }
  if (override.protocol === 'http:' && !isLoopback(override.hostname)) {
    const place = placeOf('sts-endpoint', source);
    problems.add(
      place,
      `${quote(override.origin)} is not https; credentials are sent in clear text only within this machine`,
    );
  }
  return { ...flags, override };
}

function checkEndpoints(plan: Plan, endpoints: EndpointSettings, problems: Problems): void {
  const regions = new Set(
    [plan.region, ...plan.hops.map((hop) => hop.region)].filter((region) => /^[a-z0-9-]+$/.test(region)),
  );
  const found = new Set<string>();
  for (const region of regions) {
    try {
      stsEndpoint(region, endpoints);
    } catch (error) {
      found.add(messageOf(error));
    }
  }
  for (const message of found) {
    const [place = '', ...rest] = message.split(': ');
    problems.add(rest.length > 0 ? place : 'sts-endpoint', rest.length > 0 ? rest.join(': ') : message);
  }
}

function readHttp(inputs: InputValues, source: InputSource, problems: Problems): HttpSettings {
  const proxy = readUrl('http-proxy', inputs, source, problems);
  const { 'no-proxy': noProxy = '', 'ca-bundle': caBundle } = inputs;
  return {
    connectTimeoutMilliseconds: readTimeout('connect-timeout-seconds', inputs, problems) * 1000,
    requestTimeoutMilliseconds: readTimeout('request-timeout-seconds', inputs, problems) * 1000,
    ...(proxy === undefined ? {} : { proxy: { proxy, noProxy } }),
    ...(caBundle === undefined ? {} : { caBundle }),
  };
}

function readTimeout(
  name: 'connect-timeout-seconds' | 'request-timeout-seconds',
  inputs: InputValues,
  problems: Problems,
): number {
  const seconds = inputs[name] ?? DEFAULTS[name];
  if (seconds === 0) {
    problems.add(name, '0 leaves no time at all');
  }
  return seconds;
}

/** A URL of http or https. Its text may hold a password, so a message about it quotes none of it. */
function readUrl(
  name: 'http-proxy' | 'sts-endpoint',
  inputs: InputValues,
  source: InputSource,
  problems: Problems,
): URL | undefined {
  const text = inputs[name];
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  if (text !== undefined && (url === undefined || !['http:', 'https:'].includes(url.protocol))) {
    problems.add(placeOf(name, source), 'is not a URL of the form http://host:port or https://host');
    return undefined;
  }
  if (url !== undefined && !canDecode(url.username + url.password)) {
    problems.add(placeOf(name, source), 'has a % in its user or password that begins no escape; write it as %25');
    return undefined;
  }
  return url;
}

function canDecode(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
