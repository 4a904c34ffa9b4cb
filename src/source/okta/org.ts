import type { Problems } from '../../core/problems.ts';
import type { InputValues } from '../../request/read-inputs.ts';
import { quote } from '../../text/quote.ts';
import { readSamlEndpoint } from '../saml/provider-inputs.ts';

/** An Okta organization: who it is, and where it is called. */
export interface OktaOrg {
  /** Its host name: `acme.okta.com`. */
  readonly domain: string;
  /** Where it is called instead of its own address, without a slash at the end. */
  readonly endpoint?: string;
}

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * The organization of the inputs; undefined if there is none, or with problems added.
 *
 * @param neededBy the input that needs one
 */
export function readOrg(inputs: InputValues, neededBy: string, problems: Problems): OktaOrg | undefined {
  const typed = inputs['okta-domain'];
  const endpoint = readSamlEndpoint(inputs, problems);
  if (typed === undefined) {
    problems.add('okta-domain', `is needed with ${neededBy}: the host name of your Okta organization, acme.okta.com`);
    return undefined;
  }
  const domain = typed
    .toLowerCase()
    .replace(/^https:\/\//, '')
    .replace(/\/$/, '');
  if (!DOMAIN.test(domain)) {
    problems.add(
      'okta-domain',
      `${quote(typed)} is not the host name of an Okta organization; one looks like acme.okta.com`,
    );
    return undefined;
  }
  const ofAdmins = /^([a-z0-9-]+)-admin(\.(?:okta|oktapreview|okta-emea)\.com)$/.exec(domain);
  if (ofAdmins !== null) {
    const [, name = '', suffix = ''] = ofAdmins;
    problems.add('okta-domain', `${quote(typed)} is the address of the admin console; give ${name}${suffix}`);
    return undefined;
  }
  return endpoint === undefined ? { domain } : { domain, endpoint };
}

/** The URL by which people and Okta itself know a path of the organization. */
export function officialUrl({ domain }: OktaOrg, path: string): string {
  return `https://${domain}${path}`;
}

/** The URL that is called for a path of the organization, which begins with a slash. */
export function urlOf({ domain, endpoint = `https://${domain}` }: OktaOrg, path: string): URL {
  return new URL(`${endpoint}${path}`);
}

/**
 * The path, with its query, of a URL within the organization; undefined if it leads elsewhere. A path alone is within.
 *
 * @param from the path that it is relative to
 */
export function pathWithin(location: string, { domain, endpoint }: OktaOrg, from = '/'): string | undefined {
  if (endpoint !== undefined && location.startsWith(`${endpoint}/`)) {
    return location.slice(endpoint.length);
  }
  const official = `https://${domain}`;
  const url = URL.canParse(location, official + from) ? new URL(location, official + from) : undefined;
  const isWithin = url?.origin === official && url.username === '' && url.password === '';
  return isWithin ? `${url.pathname}${url.search}` : undefined;
}

/** The organization in messages. */
export function nameOf({ domain, endpoint }: OktaOrg): string {
  return endpoint === undefined ? domain : `${domain} (${new URL(endpoint).host})`;
}

/** An id of Okta's: letters and digits, so that it can stand in a URL. Undefined with a problem added, or if there is none. */
export function readId(
  input: 'okta-client-id' | 'okta-authorization-server',
  typed: string | undefined,
  problems: Problems,
): string | undefined {
  if (typed !== undefined && !/^[\w.-]{1,100}$/.test(typed)) {
    const example = input === 'okta-client-id' ? '0oa1ab2cd3EFGhijk4x7' : 'default, or aus1ab2cd3EFGhijk4x7';
    problems.add(input, `${quote(typed)} is not an ID of Okta's; one looks like ${example}`);
    return undefined;
  }
  return typed;
}
