import { RoleChainError } from '../../core/errors.ts';
import { errorCodeOf, saidBy, type OktaAnswer } from './answers.ts';
import { nameOf, type OktaOrg } from './org.ts';

/** An error of a source, about an organization. */
export function oktaError(org: OktaOrg, what: string, hint: string): RoleChainError {
  return new RoleChainError({ code: 'source', message: `Okta (${nameOf(org)}) ${what}`, hint });
}

/** What to do where an Identity Engine does not take passwords. */
const ON_IDENTITY_ENGINE =
  'This organization is on Okta Identity Engine, whose policies may refuse passwords from programs. Use an Okta service (okta-private-key) for CI, or log in with a browser: leave out saml-username, and give okta-client-id.';

/** The error for an answer that refuses a password. */
export function passwordRefused(
  answer: OktaAnswer,
  {
    org,
    pipeline,
    sent,
  }: { readonly org: OktaOrg; readonly pipeline: string | undefined; readonly sent: readonly string[] },
): RoleChainError {
  const code = errorCodeOf(answer) ?? `status ${answer.status}`;
  const said = saidBy(answer, sent);
  switch (code) {
    case 'E0000004':
      return oktaError(
        org,
        `does not accept the user name or the password: ${code}${said}`,
        'Are saml-username and saml-password right? They were tried once and are not tried again, so that the account is not locked. Okta may say the same of a locked account.',
      );
    case 'E0000047':
      return oktaError(
        org,
        `asks for slower logins: ${code}${said}`,
        'The password is not sent again by itself. Wait a minute, then run the step again.',
      );
    default: {
      const hint =
        pipeline === 'idx'
          ? ON_IDENTITY_ENGINE
          : 'Look at the System Log of Okta for the reason: a sign-on policy or a network zone may forbid it.';
      return oktaError(org, `refused the login: ${code}${said}`, hint);
    }
  }
}

/** Why a login does not go on, by the state that Okta says it is in. */
const STATES: ReadonlyMap<string, readonly [what: string, hint: string]> = new Map([
  [
    'LOCKED_OUT',
    [
      'says that the account is locked',
      'An administrator, or the user on the page of Okta, has to unlock it. It was not locked by this step, which tries a password once.',
    ],
  ],
  [
    'PASSWORD_EXPIRED',
    [
      'says that the password has expired',
      'Log in to Okta in a browser, set a new one, and store it where saml-password comes from.',
    ],
  ],
  ['PASSWORD_RESET', ['wants the password to be reset', 'Log in to Okta in a browser and do so.']],
  [
    'MFA_ENROLL',
    [
      'requires MFA, and the user has not enrolled any factor',
      'Log in to Okta in a browser, enroll an authenticator, and give its seed in saml-mfa-secret.',
    ],
  ],
  [
    'MFA_ENROLL_ACTIVATE',
    ['says that the enrollment of a factor is not finished', 'Log in to Okta in a browser and finish it.'],
  ],
]);

/** The error for a state in which there is no session. */
export function stuckIn(status: string | undefined, org: OktaOrg): RoleChainError {
  const [what, hint] = STATES.get(status ?? '') ?? [
    `answered with ${status === undefined || !/^[A-Z_]{1,40}$/.test(status) ? 'something that is no answer to a login' : `the state ${status}, which needs a person`}`,
    'Log in to Okta in a browser to see what it wants; or does something else answer in its place?',
  ];
  return oktaError(org, `${what}.`, hint);
}
