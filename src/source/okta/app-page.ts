import { headOf, oneLine } from '../../text/quote.ts';
import { withoutTokens } from '../words-of-answer.ts';
import type { OktaWorld } from './call-okta.ts';
import { openPage, type OpenedPage } from './open-page.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { oktaError } from './refusals.ts';

/** What a browser would be shown of it. */
const MAX_TITLE_LENGTH = 100;

/**
 * The SAML response that the app makes for a session token, in base64.
 *
 * The token goes into a URL here, and nowhere else: Okta takes it only there. It is good for one session, and used up by
 * this request. Source: Okta, "Session cookie guide".
 *
 * @param appPath the path of the app's embed link
 */
export async function responseForSession(sessionToken: string, appPath: string, world: OktaWorld): Promise<string> {
  const query = new URLSearchParams({
    checkAccountSetupComplete: 'true',
    token: sessionToken,
    redirectUrl: `https://${world.org.domain}${appPath}`,
  });
  const path = `/login/sessionCookieRedirect?${query.toString()}`;
  // A token that has arrived is used up.
  return responseIn(
    await openPage({ doing: 'opening the app of okta-app', path, isCounted: true, sent: [sessionToken] }, world),
    world,
  );
}

/** The SAML response that the app makes for a web SSO token, in base64. */
export async function responseForToken(token: string, world: OktaWorld): Promise<string> {
  const body = { kind: 'form', fields: { token } } as const;
  return responseIn(
    await openPage(
      { doing: 'opening the app of okta-app', path: '/login/token/sso', body, isCounted: true, sent: [token] },
      world,
    ),
    world,
  );
}

function responseIn(page: OpenedPage, world: OktaWorld): string {
  const read = readPage(page.html);
  const [response, ...others] = read.responses;
  if (response !== undefined && others.length === 0) {
    return response;
  }
  const [what, hint] =
    response === undefined
      ? withoutResponse(page, read)
      : ['shows a page with several SAML responses.', 'Which one is meant cannot be known. Is okta-app the AWS app?'];
  throw oktaError(world.org, `${what}${titleOf(read)}`, hint);
}

/** Why a page has no response, as far as it shows. */
function withoutResponse({ status, path }: OpenedPage, read: ReadPage): readonly [what: string, hint: string] {
  if (read.asksForLogin || path.startsWith('/login/login')) {
    return [
      'asks for a login again instead of opening the app.',
      'Is okta-app the embed link of the AWS app, and may the user open it? Its sign-on policy may also want a login of its own.',
    ];
  }
  if (read.asksForMore) {
    return [
      'wants another step of the login before it opens the app.',
      "The app's sign-on policy asks for MFA of its own, which only a browser can give. Let the policy accept the MFA of the login, or use an Okta service (okta-private-key).",
    ];
  }
  if (status === 403) {
    return [
      'does not let the user open the app.',
      'Is the AWS app assigned to the user, and allowed from this network?',
    ];
  }
  if (status === 404) {
    return ['has no such app.', "Is okta-app right? An administrator finds the app's embed link on its General tab."];
  }
  return [
    `shows a page without a SAML response (status ${status}).`,
    'Is okta-app an app with SAML 2.0, such as AWS Account Federation? Open it in a browser to see what it says.',
  ];
}

function titleOf({ title }: ReadPage): string {
  const words = headOf(oneLine(withoutTokens(title)), MAX_TITLE_LENGTH);
  return words === '' ? '' : ` Its title: '${words}'`;
}
