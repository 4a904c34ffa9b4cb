import { oneLine } from '../text/quote.ts';
import { signInOf } from './found-in.ts';
import { profileChain, type Profile } from './profile-chain.ts';

/** What a person would do in a terminal, and no job can. */
const IN_CI =
  'That takes a browser, so a CI job cannot do it: let it start from its OIDC token (role-to-assume, without that profile), or from the role of its machine.';

/** What the SDK says of a service that it did not get through to. */
const UNREACHED = /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|TimeoutError|socket hang up/;

/** What it says of profiles and sessions that lack something: no sign-in helps. */
const INCOMPLETE = /could not be found|missing required property|invalid SSO credentials/;

/**
 * What to do about a profile for which a person has to sign in: by IAM Identity Center or `aws login`, and gives no
 * credentials; undefined for any other profile.
 *
 * @param message what the SDK says
 */
export async function signInAdvice(profile: string, message: string): Promise<string | undefined> {
  const last = (await profileChain(profile)).at(-1) ?? {};
  switch (signInOf(last)) {
    case 'identity-center':
      return identityCenterAdvice(profile, last, message);
    case 'aws-login':
      return UNREACHED.test(message)
        ? 'The sign-in service of AWS, which renews that session, was not reached: may this machine connect to REGION.signin.aws.amazon.com, through a proxy if there is one?'
        : `The session of \`aws login\` is over, or was never begun on this machine. Sign in again: aws login --profile ${oneLine(profile)}. ${IN_CI}`;
    case undefined:
      return undefined;
  }
}

function identityCenterAdvice(profile: string, last: Profile, message: string): string {
  const { sso_session: session, sso_role_name: role = '?', sso_account_id: account = '?' } = last;
  if (UNREACHED.test(message)) {
    return 'IAM Identity Center was not reached: may this machine connect to portal.sso.REGION.amazonaws.com and oidc.REGION.amazonaws.com, through a proxy if there is one? REGION is the sso_region of the profile or its session.';
  }
  if (INCOMPLETE.test(message)) {
    return session === undefined
      ? 'The profile needs sso_start_url, sso_region, sso_account_id and sso_role_name; `aws configure sso` writes them.'
      : `The profile needs sso_account_id and sso_role_name, and the config file a section [sso-session ${oneLine(session)}] with sso_start_url and sso_region; \`aws configure sso\` writes both.`;
  }
  if (message.includes('ForbiddenException')) {
    return `Whoever signed in may not use the permission set ${oneLine(role)} in the account ${oneLine(account)}: assign it, or correct sso_role_name or sso_account_id.`;
  }
  const how = session === undefined ? `--profile ${oneLine(profile)}` : `--sso-session ${oneLine(session)}`;
  return `The sign-in of IAM Identity Center is over, or was never done on this machine. Sign in again: aws sso login ${how}. ${IN_CI}`;
}
