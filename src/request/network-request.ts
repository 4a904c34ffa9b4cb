import { isInClearText, isOneWord, type EndpointSettings } from '../aws/endpoint.ts';
import type { HttpSettings } from '../net/http.ts';
import type { NetworkSettings } from '../net/network.ts';
import type { InputName } from './inputs.ts';
import type { Problems } from '../core/problems.ts';
import { placeGiven, placeOf, type InputSource, type InputValues } from './read-inputs.ts';
import { quote } from '../text/quote.ts';

/** How a step reaches the network, and how long it may take. */
export interface NetworkRequest extends NetworkSettings {
  readonly endpoints: EndpointSettings;
  /** How many calls to AWS may run at once. */
  readonly maxConcurrency: number;
  /** Settings from variables that an earlier step may have set: shown, so that no traffic is redirected silently. */
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** Longer than any job; Node.js timers end at 24 days anyway. */
const MAX_SECONDS = 86_400;

/** AWS throttles long before that, and each call in flight holds a connection. */
const MAX_CALLS = 1000;

const DEFAULTS = {
  attempts: 12,
  concurrency: 16,
  deadlineSeconds: 120,
  'connect-timeout-seconds': 5,
  'request-timeout-seconds': 15,
} as const;

/** Reads the network inputs and checks them. */
export function networkRequest(inputs: InputValues, source: InputSource, problems: Problems): NetworkRequest {
  const endpoints = readEndpoints(inputs, source, problems);
  const attempts = inputs['retry-max-attempts'];
  if (attempts !== undefined && attempts < 1) {
    problems.add('retry-max-attempts', `${attempts} is less than one attempt; disable-retry: true makes exactly one`);
  }
  return {
    http: { ...readHttp(inputs, source, problems), namedBy: namesOf(endpoints, inputs, source) },
    endpoints,
    maxAttempts: readAttempts(inputs),
    maxConcurrency: readConcurrency(inputs, problems),
    deadlineSeconds: readDeadline(inputs, source, problems),
    notes: notesOf(inputs, source),
    warnings: clearTextWarnings(endpoints),
  };
}

function namesOf(
  { override, rolesAnywhere }: EndpointSettings,
  inputs: InputValues,
  source: InputSource,
): NonNullable<HttpSettings['namedBy']> {
  const place = (name: InputName): string => placeGiven(name, source);
  return {
    ...(inputs['http-proxy'] === undefined ? {} : { proxy: place('http-proxy') }),
    ...(inputs['ca-bundle'] === undefined ? {} : { caBundle: place('ca-bundle') }),
    endpoints: [
      ...(override === undefined ? [] : [{ host: override.host, setting: place('sts-endpoint') }]),
      ...(rolesAnywhere === undefined ? [] : [{ host: rolesAnywhere.host, setting: place('roles-anywhere-endpoint') }]),
    ],
  };
}

function notesOf(inputs: InputValues, source: InputSource): readonly string[] {
  const forCertificate = inputs.certificate === undefined ? [] : (['roles-anywhere-endpoint'] as const);
  return (['sts-endpoint', ...forCertificate, 'http-proxy', 'ca-bundle'] as const).flatMap((name) => {
    const place = placeOf(name, source);
    const value = inputs[name] ?? '';
    const shown = URL.canParse(value) ? new URL(value).host : value;
    return place === name ? [] : [`${name} is ${shown}, as ${place} says.`];
  });
}

function readAttempts(inputs: InputValues): number {
  if (inputs['special-characters-workaround'] === true) {
    return DEFAULTS.attempts;
  }
  return inputs['disable-retry'] === true ? 1 : (inputs['retry-max-attempts'] ?? DEFAULTS.attempts);
}

function readConcurrency({ 'max-concurrency': calls = DEFAULTS.concurrency }: InputValues, problems: Problems): number {
  if (calls < 1 || calls > MAX_CALLS) {
    problems.add('max-concurrency', `${calls} is outside of 1 to ${MAX_CALLS} calls at once`);
  }
  return calls;
}

function readEndpoints(inputs: InputValues, source: InputSource, problems: Problems): EndpointSettings {
  const flags = { fips: inputs['use-fips-endpoint'] === true, dualStack: inputs['use-dualstack-endpoint'] === true };
  const rolesAnywhere = readRolesAnywhere(inputs, source, problems);
  const settings = rolesAnywhere === undefined ? flags : { ...flags, rolesAnywhere };
  const override = readUrl('sts-endpoint', inputs, source, problems);
  if (override === undefined) {
    return settings;
  }
  const place = placeOf('sts-endpoint', source);
  const isNamedService = place === 'sts-endpoint' && isOneWord(override.hostname);
  if (isInClearText(override) && !isNamedService) {
    problems.add(
      place,
      `${quote(override.origin)} is not https; credentials are sent in clear text only within this machine`,
    );
  }
  return { ...settings, override };
}

/** Only of a chain that starts from a certificate: a variable that others need is not looked at. */
function readRolesAnywhere(inputs: InputValues, source: InputSource, problems: Problems): URL | undefined {
  const name = 'roles-anywhere-endpoint';
  const url = inputs.certificate === undefined ? undefined : readUrl(name, inputs, source, problems);
  if (url === undefined) {
    return undefined;
  }
  const variant = (['use-fips-endpoint', 'use-dualstack-endpoint'] as const).find((flag) => inputs[flag] === true);
  if (variant !== undefined) {
    problems.add(variant, `cannot be combined with an endpoint of your own (${placeOf(name, source)})`);
  }
  if (isInClearText(url)) {
    problems.add(
      placeOf(name, source),
      `${quote(url.origin)} is not https; credentials are sent in clear text only within this machine`,
    );
  }
  return url;
}

function clearTextWarnings({ override }: EndpointSettings): readonly string[] {
  return override !== undefined && isInClearText(override)
    ? [
        `sts-endpoint: tokens and credentials go to ${override.host} in clear text. That is meant for a service container of this job; elsewhere, use https.`,
      ]
    : [];
}

function readHttp(inputs: InputValues, source: InputSource, problems: Problems): HttpSettings {
  const proxy = readUrl('http-proxy', inputs, source, problems);
  const { 'no-proxy': noProxy = '', 'ca-bundle': caBundle } = inputs;
  return {
    connectTimeoutMilliseconds: readTimeout('connect-timeout-seconds', inputs, source, problems) * 1000,
    requestTimeoutMilliseconds: readTimeout('request-timeout-seconds', inputs, source, problems) * 1000,
    ...(proxy === undefined ? {} : { proxy: { proxy, noProxy } }),
    ...(caBundle === undefined ? {} : { caBundle, caBundleMayBeMissing: placeOf('ca-bundle', source) !== 'ca-bundle' }),
  };
}

/** In v6, 0 means no limit; here it means the default, since a step that never ends helps nobody. */
function readDeadline(inputs: InputValues, source: InputSource, problems: Problems): number {
  const seconds = inputs['action-timeout-s'] ?? 0;
  checkSeconds('action-timeout-s', seconds, source, problems);
  return seconds === 0 ? DEFAULTS.deadlineSeconds : seconds;
}

function readTimeout(
  name: 'connect-timeout-seconds' | 'request-timeout-seconds',
  inputs: InputValues,
  source: InputSource,
  problems: Problems,
): number {
  const seconds = inputs[name] ?? DEFAULTS[name];
  if (seconds === 0) {
    problems.add(name, '0 leaves no time at all');
  }
  checkSeconds(name, seconds, source, problems);
  return seconds;
}

function checkSeconds(name: InputName, seconds: number, source: InputSource, problems: Problems): void {
  if (seconds > MAX_SECONDS) {
    problems.add(placeOf(name, source), `${seconds} is more than ${MAX_SECONDS} seconds, a day`);
  }
}

/** A URL of http or https. Its text may hold a password, so a message about it quotes none of it. */
function readUrl(
  name: 'http-proxy' | 'sts-endpoint' | 'roles-anywhere-endpoint',
  inputs: InputValues,
  source: InputSource,
  problems: Problems,
): URL | undefined {
  const text = inputs[name];
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  if (text !== undefined && (url === undefined || !['http:', 'https:'].includes(url.protocol))) {
    const isSocks = /^socks/i.test(text);
    problems.add(
      placeOf(name, source),
      `is not a URL of the form http://host:port or https://host${isSocks ? '; SOCKS proxies are not supported' : ''}`,
    );
    return undefined;
  }
  if (url !== undefined && !canDecode(url.username + url.password)) {
    problems.add(
      placeOf(name, source),
      'has a % in its user or password that does not begin an escape; write it as %25',
    );
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
