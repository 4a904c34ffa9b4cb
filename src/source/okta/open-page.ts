import { quote } from '../../text/quote.ts';
import { sendToOkta, type OktaCall, type OktaPage, type OktaWorld } from './call-okta.ts';
import { pathWithin } from './org.ts';
import { oktaError } from './refusals.ts';

/** Far more than Okta needs. */
const MAX_REDIRECTS = 10;

/** A page that is no redirect. */
export interface OpenedPage {
  readonly status: number;
  readonly html: string;
  /** Its path in the organization, without the query. */
  readonly path: string;
}

/**
 * Opens a page as a browser would: follows redirects, but only within the organization, and keeps the cookies that it
 * sets, which so go to no other host. Cookies are secrets.
 *
 * @throws RoleChainError `source` for a redirect out of the organization or too many, `network`, `deadline`
 */
export async function openPage(first: OktaCall, world: OktaWorld): Promise<OpenedPage> {
  const cookies = new Map<string, string>();
  let call = first;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const answer = await sendToOkta(withCookies(call, cookies), world);
    keepCookies(answer, cookies, world);
    if (answer.status < 300 || answer.status >= 400 || answer.location === undefined) {
      return { status: answer.status, html: answer.text, path: withoutQuery(call.path) };
    }
    call = { doing: first.doing, path: nextPath(answer.location, call.path, world), sent: first.sent ?? [] };
  }
  throw oktaError(
    world.org,
    `redirects more than ${MAX_REDIRECTS} times while ${first.doing}.`,
    'Does the app open in a browser? A policy of Okta may want more than a program can do.',
  );
}

function withCookies(call: OktaCall, cookies: ReadonlyMap<string, string>): OktaCall {
  const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ');
  const headers = { accept: 'text/html', ...(cookie === '' ? {} : { cookie }) };
  return { ...call, headers };
}

const COOKIE = /^([^\s=;,]{1,200})=([^\s;,"]{0,4000})/;

/** Shorter values are settings, and as masks they would hide words. */
const MIN_SECRET_LENGTH = 12;

function keepCookies({ cookies: set }: OktaPage, cookies: Map<string, string>, { conceal }: OktaWorld): void {
  for (const [, name = '', value = ''] of set.map((text) => COOKIE.exec(text) ?? [])) {
    if (value === '') {
      cookies.delete(name);
    } else {
      cookies.set(name, value.length < MIN_SECRET_LENGTH ? value : conceal(value).reveal());
    }
  }
}

function nextPath(location: string, from: string, { org }: OktaWorld): string {
  const path = pathWithin(location, org, from);
  if (path !== undefined) {
    return path;
  }
  const where = URL.canParse(location) ? quote(new URL(location).host) : 'an address that is none';
  throw oktaError(
    org,
    `redirects to ${where}, where nothing is sent to.`,
    'Only okta-domain itself is followed. If the organization has a domain of its own, give that as okta-domain, and in okta-app; an app that is signed in to elsewhere cannot be used.',
  );
}

function withoutQuery(path: string): string {
  return path.split('?')[0] ?? path;
}
