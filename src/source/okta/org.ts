import { isLoopback } from '../../aws/endpoint.ts';
import type { Problems } from '../../core/problems.ts';
import type { InputValues } from '../../request/read-inputs.ts';
import { quote } from '../../text/quote.ts';

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
  const endpoint = readEndpoint(inputs['saml-endpoint'], problems);
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

function readEndpoint(typed: string | undefined, problems: Problems): string | undefined {
  if (typed === undefined) {
    return undefined;
  }
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const isSafe =
    url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)));
  if (!isSafe || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    problems.add(
      'saml-endpoint',
      'must be a URL with https, or with http on this machine, and without user, query or fragment',
    );
    return undefined;
  }
  return url.href.replace(/\/$/, '');
}

/** The URL by which people and Okta itself know a path of the organization. */
export function officialUrl({ domain }: OktaOrg, path: string): string {
  return `https://${domain}${path}`;
}

/** The URL that is called for a path of the organization, which begins with a slash. */
export function urlOf({ domain, endpoint = `https://${domain}` }: OktaOrg, path: string): URL {
  return new URL(`${endpoint}${path}`);
}

/** The organization in messages. */
export function nameOf({ domain, endpoint }: OktaOrg): string {
  return endpoint === undefined ? domain : `${domain} (${new URL(endpoint).host})`;
}
