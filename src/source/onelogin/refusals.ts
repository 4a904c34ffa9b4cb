import { RoleChainError } from '../../core/errors.ts';
import { quote } from '../../text/quote.ts';
import { hostInput, nameOf, type OneLoginAccount } from './account.ts';
import { quoted } from './answers.ts';

/** What a refusal is about, by OneLogin's own words. */
interface Refusal {
  readonly words: RegExp;
  readonly message: (account: OneLoginAccount) => string;
  readonly hint: string;
}

const NOT_AGAIN = 'It was tried once, so as not to lock the account.';

/** In this order: the words of an earlier one may be part of a later one's. */
const REFUSALS: readonly Refusal[] = [
  {
    words: /lock/i,
    message: ({ username }) => `OneLogin has locked the account of saml-username ${quote(username)}`,
    hint: 'An administrator of OneLogin unlocks it, or time does, as its policy says. Correct saml-password before you try again.',
  },
  {
    words: /password.*(?:expired|change|reset)|(?:expired|change|reset).*password/i,
    message: ({ username }) => `OneLogin wants a new password of saml-username ${quote(username)}`,
    hint: 'Log in to OneLogin in a browser to set one, and put it into saml-password.',
  },
  {
    words: /suspend|inactive|disabled|deactivat|unactivated|not active|unlicensed/i,
    message: ({ username }) => `OneLogin lets saml-username ${quote(username)} not log in: the user is not active`,
    hint: 'An administrator of OneLogin has suspended the user, or not activated it yet.',
  },
  {
    words: /subdomain/i,
    message: ({ subdomain }) => `OneLogin does not know onelogin-subdomain ${quote(subdomain)}`,
    hint: 'It is the first part of the address where you log in: acme of acme.onelogin.com. The API credential has to be of the same account.',
  },
  {
    words: /multiple users/i,
    message: ({ username }) => `OneLogin has several users that saml-username ${quote(username)} fits`,
    hint: 'Give the one that is unique: the user name instead of the email address, or the other way round.',
  },
  {
    words: /ip.?address/i,
    message: ({ ipAddress = '' }) => `OneLogin does not accept onelogin-ip-address ${quote(ipAddress)}`,
    hint: 'It is the public IP address of this machine, of which the policy of the user may waive MFA.',
  },
  {
    words: /credential|password|username|user ?name|user not found|invalid user/i,
    message: ({ username }) => `OneLogin does not accept saml-password for saml-username ${quote(username)}`,
    hint: `Is one of them misspelled, or the secret that saml-password comes from out of date? ${NOT_AGAIN}`,
  },
  {
    words: /\bapp(?:s|lication|_id)?\b|no access|not assigned/i,
    message: ({ appId, username }) =>
      `OneLogin has no app ${appId} (onelogin-app-id) for saml-username ${quote(username)}`,
    hint: "It is the number in the address of the app's page in the administration of OneLogin, of an app with SAML that the user is assigned to.",
  },
  {
    words: /scope|permission|not authorized|forbidden|authentication failure|insufficient/i,
    message: () => 'The API credential of onelogin-client-id may not log users in',
    hint: 'Its scope has to be Authentication Only, Manage Users or Manage All. OneLogin: Developers, API Credentials.',
  },
];

/** What an error says and where it came from. */
export interface RefusalFacts {
  readonly status: number;
  readonly said: string;
  readonly secrets: readonly string[];
}

/** The error for a refused login: about the input that OneLogin's words are about. */
export function refusedLogin({ status, said, secrets }: RefusalFacts, account: OneLoginAccount): RoleChainError {
  const known = REFUSALS.find(({ words }) => words.test(said));
  const heard = quoted(said, secrets);
  return new RoleChainError({
    code: 'source',
    message: `${known?.message(account) ?? `${nameOf(account)} refused the login`} (HTTP ${status}${heard}).`,
    hint:
      known?.hint ??
      `Check onelogin-app-id, onelogin-subdomain and saml-username. ${NOT_AGAIN} The events in the administration of OneLogin may say more.`,
  });
}

/** The error for an API credential that OneLogin refuses. */
export function refusedClient({ status, said, secrets }: RefusalFacts, account: OneLoginAccount): RoleChainError {
  const heard = quoted(said, secrets);
  return new RoleChainError({
    code: 'source',
    message: `${nameOf(account)} does not accept onelogin-client-id with onelogin-client-secret (HTTP ${status}${heard}).`,
    hint: 'They are an API credential of the OneLogin account (Developers, API Credentials), not the user. Is it of another account or region, or has it been revoked? saml-password was not sent.',
  });
}

/** The error for an answer that is none of OneLogin's. */
export function notOneLogin(
  doing: string,
  { status, isJson }: { readonly status: number; readonly isJson: boolean },
  account: OneLoginAccount,
): RoleChainError {
  const what = isJson ? 'JSON that says nothing known' : 'something that is not JSON, such as a web page';
  return new RoleChainError({
    code: 'source',
    message: `${nameOf(account)} answered with ${what} (HTTP ${status}) while ${doing}.`,
    hint: `Is ${hostInput(account)} right, and the host that it names OneLogin's? A proxy in between may also answer for it; no-proxy calls it directly.`,
  });
}
