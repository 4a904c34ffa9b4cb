import { stsEndpoint } from '../aws/endpoint.ts';
import { REGION } from '../aws/region.ts';
import { idTokenOf } from '../ci/systems.ts';
import type { Environment } from '../ci/system.ts';
import { Secret } from '../core/secret.ts';
import { ReadyConnections } from '../net/ready-connections.ts';
import { INPUT_NAMES, ROLE_INPUTS, isOfGroup, type InputName } from '../request/inputs.ts';
import { placeOf, rawText, type InputSource } from '../request/read-inputs.ts';
import { inputVariable } from '../runner/action-inputs.ts';
import { parseBoolean } from '../text/values.ts';

/** Inputs about who the job is that leave it with its ID token. Any other speaks for something else to start from. */
const OF_THE_TOKEN: readonly InputName[] = ['audience', 'translate-env-variables', 'unset-current-credentials'];

/** Inputs that send requests elsewhere, or trust others. */
const OTHER_ROUTES: readonly InputName[] = ['http-proxy', 'ca-bundle', 'use-fips-endpoint', 'use-dualstack-endpoint'];

/**
 * Opens the connections that a login with the job's ID token will need, before the program for it is loaded, so that
 * their handshakes go on meanwhile. The step's request has not been judged then: see {@link earlyUrls}. Nothing is
 * sent over them.
 */
export function openEarly(environment: Environment): ReadyConnections {
  const connections = new ReadyConnections();
  try {
    for (const url of earlyUrls(environment)) {
      connections.open(url);
    }
  } catch {
    // As if none had been tried.
  }
  return connections;
}

/**
 * The hosts that the login of an action's step is certain to call, as far as a glance at its inputs and variables tells:
 * that of the OIDC endpoint, and the endpoint of STS. None in case of doubt: only where the login starts from the
 * token, and where nothing asks for a proxy, authorities of its own, or plain http.
 */
export function earlyUrls(environment: Environment): readonly URL[] {
  const source = { environment, raw: (name: InputName) => environment[inputVariable(name)] ?? '' };
  const isGiven = (name: InputName): boolean => !['', false].includes(valueOf(name, source));
  const startsElsewhere = INPUT_NAMES.some(
    (name) => isOfGroup(name, 'identity') && !OF_THE_TOKEN.includes(name) && isGiven(name),
  );
  if (startsElsewhere || OTHER_ROUTES.some(isGiven) || !ROLE_INPUTS.some(isGiven)) {
    return [];
  }
  const token = idTokenOf({ environment, conceal: (value) => new Secret(value) });
  if (token?.kind !== 'request' || token.url.protocol !== 'https:') {
    return [];
  }
  const sts = stsUrl(source);
  return sts === undefined ? [token.url] : [token.url, sts];
}

/** The input's text, or `false`: an input that is only switched off asks for nothing. */
function valueOf(name: InputName, source: InputSource): string | false {
  const text = rawText(name, source);
  return parseBoolean(text) === false ? false : text;
}

/** The endpoint that the first hop calls; undefined if the chain itself may say, or a variable that anything may set. */
function stsUrl(source: InputSource): URL | undefined {
  const endpoint = rawText('sts-endpoint', source);
  if (endpoint !== '') {
    const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
    return placeOf('sts-endpoint', source) === 'sts-endpoint' && url?.protocol === 'https:' ? url : undefined;
  }
  const region = rawText('aws-region', source);
  const isOfFirstHop = rawText('role-to-assume', source) !== '';
  return isOfFirstHop && REGION.test(region) ? stsEndpoint(region, { fips: false, dualStack: false }) : undefined;
}
