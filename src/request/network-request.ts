import type { Plan } from '../chain/plan.ts';
import { messageOf } from '../errors.ts';
import { isLoopback, stsEndpoint, type EndpointSettings } from '../sts/endpoint.ts';
import type { HttpSettings } from '../sts/http.ts';
import { quote, type Problems } from './problems.ts';
import type { InputValues } from './read-inputs.ts';

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

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the network inputs, checks them, and checks that every hop has an endpoint. */
export function networkRequest(
  inputs: InputValues,
  environment: Environment,
  plan: Plan,
  problems: Problems,
): NetworkRequest {
  const endpoints = readEndpoints(inputs, environment, problems);
  checkEndpoints(plan, endpoints, problems);
  const attempts = inputs['retry-max-attempts'];
  if (attempts !== undefined && attempts < 1) {
    problems.add('retry-max-attempts', `${attempts} is less than one attempt; disable-retry: true makes exactly one`);
  }
  return {
    http: readHttp(inputs, environment, problems),
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

function readEndpoints(inputs: InputValues, environment: Environment, problems: Problems): EndpointSettings {
  const choices = ['sts-endpoint', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'] as const;
  const given = choices
    .map((place) => ({ place, text: place === 'sts-endpoint' ? inputs[place] : environment[place] }))
    .find(({ text }) => text !== undefined && text !== '');
  const flags = {
    fips: inputs['use-fips-endpoint'] ?? isOn(environment['AWS_USE_FIPS_ENDPOINT']),
    dualStack: inputs['use-dualstack-endpoint'] ?? isOn(environment['AWS_USE_DUALSTACK_ENDPOINT']),
  };
  if (given?.text === undefined) {
    return flags;
  }
  const override = readUrl(given.text, given.place, problems);
  if (override?.protocol === 'http:' && !isLoopback(override.hostname)) {
    problems.add(
      given.place,
      `${quote(override.origin)} is not https; credentials are sent in clear text only within this machine`,
    );
  }
  return override === undefined ? flags : { ...flags, override };
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

function readHttp(inputs: InputValues, environment: Environment, problems: Problems): HttpSettings {
  const fromEnvironment = (...names: readonly string[]): string | undefined =>
    names.map((name) => environment[name]).find((value) => value !== undefined && value !== '');
  const proxy = readProxy(inputs['http-proxy'], environment, problems);
  const noProxy = inputs['no-proxy'] ?? fromEnvironment('NO_PROXY', 'no_proxy') ?? '';
  const caBundle = inputs['ca-bundle'] ?? fromEnvironment('AWS_CA_BUNDLE');
  return {
    connectTimeoutMilliseconds: readTimeout('connect-timeout-seconds', inputs, problems) * 1000,
    requestTimeoutMilliseconds: readTimeout('request-timeout-seconds', inputs, problems) * 1000,
    ...(proxy === undefined ? {} : { proxy: { proxy, noProxy } }),
    ...(caBundle === undefined ? {} : { caBundle }),
  };
}

/** The variables that name a proxy, in their order. */
const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const;

function readProxy(input: string | undefined, environment: Environment, problems: Problems): URL | undefined {
  const places = [['http-proxy', input], ...PROXY_VARIABLES.map((name) => [name, environment[name]] as const)] as const;
  const [place, text] = places.find(([, value]) => value !== undefined && value !== '') ?? [];
  const url = place === undefined || text === undefined ? undefined : readUrl(text, place, problems);
  if (place !== undefined && url !== undefined && !canDecode(url.username + url.password)) {
    problems.add(place, 'has a % in its user or password that begins no escape; write it as %25');
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
function readUrl(text: string, place: string, problems: Problems): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    problems.add(place, 'is not a URL of the form http://host:port or https://host');
    return undefined;
  }
  return url;
}

function isOn(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true';
}
