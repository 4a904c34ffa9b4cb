import { isoSeconds } from '../../text/iso-seconds.ts';
import { shellWord } from '../../policies/formats/escape.ts';
import { describeClaims } from '../claims.ts';
import { audienceOf, issuerHostOf, providerArnOf, roleOf, type FailureContext } from '../failure-context.ts';
import { correctRole } from './edits.ts';
import { always, type Answer } from './entry.ts';
import { likelyMeant } from './role-missing.ts';
import { ROLE_NOT_LISTED } from './role-not-listed.ts';
import { oneLine } from '../../text/quote.ts';

const claims = ({ attempt }: FailureContext): readonly string[] => [describeClaims(attempt.claims ?? {})];

function isInvalid({ failure }: FailureContext): boolean {
  return failure.code === 'InvalidIdentityToken' && failure.kind !== 'transient';
}

/** What AWS says about a token before it looks at any role; only for hops by token. */
export const TOKEN_INVALID: readonly Answer<FailureContext>[] = [
  {
    heading: 'No OpenIDConnect provider found in your account for',
    about: "The account of the role has no identity provider for the token's `iss`.",
    section: 'answers',
    code: 'rejected',
    is: (known) => isInvalid(known) && /No OpenIDConnect provider/i.test(known.failure.message),
    facts: claims,
    causes: [
      {
        id: 'provider-missing',
        about:
          'Nobody has created it there: every account that a first hop enters needs its own. Fix: IAM, Identity providers, OpenID Connect, with exactly that URL and the audience of the token.',
        likelihood: always(80),
        title: (known) => `Account ${roleOf(known).account} has no identity provider for ${issuerHostOf(known)}.`,
        edits: (known) => [
          {
            text: `Create it in account ${roleOf(known).account}: aws iam create-open-id-connect-provider --url ${shellWord(`https://${issuerHostOf(known)}`)} --client-id-list ${shellWord(audienceOf(known))}`,
          },
        ],
      },
      {
        id: 'account-wrong',
        about: 'The account in the ARN of the role is not the one that was meant.',
        likelihood: (known) => (likelyMeant(known) === undefined ? 60 : 85),
        title: (known) => `Account ${roleOf(known).account} may not be the one that was meant.`,
        hints: [
          {
            about: 'Where another role of the chain has nearly the same account, that one is named.',
            weight: (known) => (likelyMeant(known) === undefined ? 0 : 1),
            say: (known) => `The chain has ${likelyMeant(known) ?? ''} too: is one of them misspelled?`,
          },
        ],
        edits: (known) => [correctRole(known)],
      },
    ],
  },
  {
    heading: 'Incorrect token audience',
    about: "The identity provider does not list the token's `aud`.",
    section: 'answers',
    code: 'rejected',
    is: (known) => isInvalid(known) && /audience/i.test(known.failure.message),
    facts: claims,
    causes: [
      {
        id: 'audience-not-registered',
        about:
          'Fix: add the audience to the identity provider of the account (`sts.amazonaws.com` is the default here), or set `audience` to one that it lists: in China Regions that is usually `sts.amazonaws.com.cn`.',
        likelihood: always(80),
        title: (known) =>
          `The identity provider ${issuerHostOf(known)} in account ${roleOf(known).account} does not list the audience ${oneLine(audienceOf(known))}.`,
        edits: (known) => [
          {
            text: `Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${shellWord(providerArnOf(known))} --client-id ${shellWord(audienceOf(known))}`,
          },
          {
            text: `Or set the input audience to one that it lists; ${roleOf(known).partition === 'aws-cn' ? 'sts.amazonaws.com.cn is the usual one in China Regions' : 'sts.amazonaws.com is the usual one'}.`,
          },
        ],
      },
    ],
  },
  ROLE_NOT_LISTED,
  {
    heading: "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
    about:
      'The identity provider in IAM lists certificate thumbprints, and none matches the certificate that the issuer presents.',
    section: 'answers',
    code: 'rejected',
    is: (known) => isInvalid(known) && /thumbprint/i.test(known.failure.message),
    facts: claims,
    causes: [
      {
        id: 'thumbprint-old',
        about:
          'The issuer has a new certificate. Fix: run `aws iam update-open-id-connect-provider-thumbprint` with the thumbprint of its authority.',
        likelihood: always(80),
        title: (known) =>
          `The thumbprint of ${issuerHostOf(known)} that account ${roleOf(known).account} knows is not that of its certificate.`,
        edits: (known) => [
          {
            text: `Give it the new one: aws iam update-open-id-connect-provider-thumbprint --open-id-connect-provider-arn ${shellWord(providerArnOf(known))} --thumbprint-list THUMBPRINT`,
          },
        ],
      },
    ],
  },
  {
    heading: 'InvalidIdentityToken',
    about: 'AWS does not recognize the token as one of that issuer.',
    section: 'answers',
    code: 'rejected',
    is: isInvalid,
    facts: claims,
    causes: [
      {
        id: 'token-unverified',
        about:
          "The token is not signed by the keys that the issuer publishes, or has no `exp`. Fix: is it an ID token (not an access token), and is the issuer's `/.well-known/openid-configuration` the right one?",
        likelihood: always(80),
        title: (known) => `The identity provider in account ${roleOf(known).account} did not accept the token.`,
        edits: (known) => [
          {
            text: `Is it an ID token, and does https://${issuerHostOf(known)}/.well-known/openid-configuration lead to the keys that sign it?`,
          },
        ],
      },
    ],
  },
  {
    heading: 'The web identity token had expired when AWS looked at it',
    about: 'A token is valid until its `exp`. The OIDC token of GitHub is requested again automatically.',
    section: 'answers',
    code: 'source',
    is: ({ failure }) => failure.kind === 'token-expired' || failure.kind === 'credentials',
    causes: [
      {
        id: 'token-old',
        about:
          "A token file that nothing renews: GitLab's tokens live as long as the job's timeout says, Kubernetes renews its files. Fix: the step that writes the file has to write a new one.",
        likelihood: ({ plan }) => (plan.source.isInFile === true ? 80 : 0),
        title: () => 'The web identity token had expired when AWS looked at it.',
        edits: () => [{ text: 'The step that writes the file has to write a new one.' }],
      },
      {
        id: 'clock',
        about: 'The clock of the issuer is wrong, or that of this machine. Fix: NTP.',
        likelihood: always(60),
        title: (known) => `The clock of the issuer (${issuerHostOf(known)}), or of this machine, may not be right.`,
        hints: [
          {
            about: 'The message gives the time at which the token ends.',
            weight: (known) => (typeof known.attempt.claims?.['exp'] === 'number' ? 1 : 0),
            say: (known) => `The token ends at ${endOf(known)}, and AWS's clock is later than that.`,
          },
        ],
        edits: () => [{ text: 'Correct it (NTP), and run the job again.' }],
      },
    ],
  },
  {
    heading: 'IDPRejectedClaim',
    about: 'AWS does not accept a claim of the token.',
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => failure.code === 'IDPRejectedClaim',
    facts: claims,
    causes: [
      {
        id: 'claim-rejected',
        about: 'For example its lifetime or its subject; the message from AWS names it.',
        likelihood: always(80),
        title: () => 'AWS did not accept what the token says, for example its lifetime or its subject.',
        edits: (known) => [{ text: `Compare the claims above with what ${issuerHostOf(known)} should say.` }],
      },
    ],
  },
];

function endOf({ attempt: { claims: token } }: FailureContext): string {
  const exp = token?.['exp'];
  return typeof exp === 'number' && Math.abs(exp) < 8e12 ? isoSeconds(exp * 1000) : 'an unreadable time';
}
