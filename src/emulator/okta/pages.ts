/** The pages that a browser sees on its way from a session token to the assertion. */

import type { OktaApp, OktaSettings } from '../../iam/world/okta.ts';
import type { HttpRequest } from '../http/message.ts';
import type { Answered } from '../service.ts';
import { page, redirect } from './answers.ts';
import { assertionOf } from './app-assertion.ts';
import type { OktaServices } from './state.ts';

const LOGIN_PAGE = `<!DOCTYPE html><html><head><title>acme - Sign In</title></head>
<body><div id="okta-sign-in"></div><form action="/login/login.htm"><input name="username" type="text"/></form></body></html>`;

/** Answers `GET /login/sessionCookieRedirect`: a session token becomes a session cookie. */
export function sessionRedirect(request: HttpRequest, okta: OktaSettings, { okta: state }: OktaServices): Answered {
  const query = new URLSearchParams(request.query);
  const token = query.get('token') ?? '';
  const to = query.get('redirectUrl') ?? '/';
  const user = state.sessionTokens.get(token);
  const isOwn = to.startsWith('/') || to.startsWith(`https://${okta.domain}/`);
  if (user === undefined || !isOwn) {
    return redirect('/login/login.htm?fromURI=');
  }
  state.sessionTokens.delete(token);
  const sid = state.newSecret('102');
  state.sessions.set(sid, user);
  return redirect(to, { 'set-cookie': `sid=${sid};Version=1;Path=/;Secure;HttpOnly` });
}

/** The page of the sign-in widget. */
export function loginPage(): Answered {
  return page(LOGIN_PAGE);
}

/** The app that a path belongs to: its embed link, or the page that makes its assertion. */
export function appOfPath(
  path: string,
  { apps }: OktaSettings,
): { readonly id: string; readonly isLink: boolean } | undefined {
  const found = Object.entries(apps).find(([id, { link }]) => path === link || path === ssoPath(id));
  return found === undefined ? undefined : { id: found[0], isLink: path === found[1].link };
}

function ssoPath(id: string): string {
  return `/app/amazon_aws/${id}/sso/saml`;
}

/** Answers for an app: the link leads to a page that posts the assertion to AWS. */
export async function appPage(
  request: HttpRequest,
  { id, isLink }: { readonly id: string; readonly isLink: boolean },
  okta: OktaSettings,
  services: OktaServices,
): Promise<Answered> {
  const sid = /(?:^|;\s*)sid=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? '';
  const user = services.okta.sessions.get(sid);
  if (user === undefined) {
    return redirect(`https://${okta.domain}/login/login.htm?fromURI=${encodeURIComponent(request.path)}`);
  }
  return isLink ? redirect(`https://${okta.domain}${ssoPath(id)}`) : assertionPage(id, user, okta, services);
}

/** The page with the assertion of an app for a user, or why there is none. */
export async function assertionPage(
  id: string,
  user: string,
  okta: OktaSettings,
  services: OktaServices,
): Promise<Answered> {
  const app = okta.apps[id];
  if (app === undefined || app.users?.includes(user) === false) {
    return page(
      '<html><head><title>acme - User is not assigned to this application</title></head><body></body></html>',
      403,
    );
  }
  switch (app.answers) {
    case 'step-up':
      return page(stepUpPage(services.okta.newSecret()));
    case 'nothing':
      return page('<html><head><title>acme - Error</title></head><body>Something went wrong</body></html>');
    case 'assertion':
      return page(formPage(app, await assertionOf(app, user, services)));
  }
}

function stepUpPage(stateToken: string): string {
  return `<!DOCTYPE html><html><head><title>acme - Verify</title></head><body><script>var stateToken = '${stateToken.replaceAll('-', '\\x2D')}';</script></body></html>`;
}

function formPage(_app: OktaApp, response: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><title>acme - Signing in...</title></head><body>
<!-- <input name="SAMLResponse" value="of a comment"> -->
<form id="appForm" action="https&#x3a;&#x2f;&#x2f;signin.aws.amazon.com&#x2f;saml" method="POST">
<input name="SAMLResponse" type="hidden" value="${entities(response)}"/><input name="RelayState" type="hidden" value=""/>
</form><script type="text/javascript">document.getElementById("appForm").submit();</script></body></html>`;
}

/** As Okta writes attribute values: everything but letters and digits as a hexadecimal reference. */
function entities(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`);
}
