import { shellWord } from '../../../policies/formats/escape.ts';
import { oneLine } from '../../../text/quote.ts';
import { describeAssertion } from '../../assertion.ts';
import { roleOf, type FailureContext } from '../../failure-context.ts';
import { samlProviderOf, signInOf } from '../edits.ts';
import { always, type Answer } from '../entry.ts';
import { ASSERTION_ATTRIBUTES } from './attributes.ts';
import { ASSERTION_EXPIRED } from './expired.ts';

const facts = ({ attempt }: FailureContext): readonly string[] => [describeAssertion(attempt.assertion)];

function isInvalid({ failure }: FailureContext): boolean {
  return failure.code === 'InvalidIdentityToken';
}

/** The name of the provider, as its ARN has it. */
function providerName(known: FailureContext): string {
  return samlProviderOf(known).split('/').at(-1) ?? 'NAME';
}

function issuerOf({ attempt: { assertion } }: FailureContext): string {
  const issuer = assertion?.issuer ?? '';
  return issuer === '' ? 'the identity provider' : oneLine(issuer);
}

/** Gives the SAML provider of the account the metadata of its issuer. */
function updateProvider(known: FailureContext): string {
  return `aws iam update-saml-provider --saml-provider-arn ${shellWord(samlProviderOf(known))} --saml-metadata-document file://metadata.xml`;
}

/** Where the provider of the role is named. */
function whereNamed({ attempt: { hop } }: FailureContext): string {
  return hop.kind === 'saml' && hop.providerArn !== undefined
    ? 'saml-provider-arn'
    : 'the attribute https://aws.amazon.com/SAML/Attributes/Role at the identity provider';
}

/** What AWS says about an assertion before it looks at any role; only for hops by assertion. */
export const ASSERTION_INVALID: readonly Answer<FailureContext>[] = [
  {
    heading: "Specified provider doesn't exist",
    about: 'The account of the role has no SAML provider with that ARN.',
    section: 'answers',
    code: 'rejected',
    is: (known) =>
      isInvalid(known) && /provider (?:doesn't|does not) exist|no saml provider/i.test(known.failure.message),
    facts,
    causes: [
      {
        id: 'saml-provider-missing',
        about:
          'Nobody has created it there: every account that a first hop enters needs its own. Fix: IAM, Identity providers, SAML, with the metadata of the identity provider.',
        likelihood: always(80),
        title: (known) => `Account ${roleOf(known).account} has no SAML provider ${samlProviderOf(known)}.`,
        edits: (known) => [
          {
            text: `Create it in account ${roleOf(known).account}, with the metadata of ${issuerOf(known)}: aws iam create-saml-provider --name ${shellWord(providerName(known))} --saml-metadata-document file://metadata.xml`,
          },
        ],
      },
      {
        id: 'saml-provider-misspelled',
        about: 'Its ARN is misspelled. `aws iam list-saml-providers` shows those that the account has.',
        likelihood: always(60),
        title: (known) => `Its ARN may be misspelled: ${samlProviderOf(known)}.`,
        edits: (known) => [
          { text: `aws iam list-saml-providers shows those that the account has. Correct ${whereNamed(known)}.` },
        ],
      },
    ],
  },
  {
    heading: 'Issuer not present in specified provider',
    about: 'The SAML provider in IAM was made from the metadata of another issuer.',
    section: 'answers',
    code: 'rejected',
    is: (known) => isInvalid(known) && /issuer/i.test(known.failure.message),
    facts,
    causes: [
      {
        id: 'saml-issuer-differs',
        about:
          'The `entityID` in the metadata has to be the issuer of the assertion, character by character; many identity providers have one per application. Fix: `aws iam update-saml-provider` with the metadata of the very application that the assertion comes from.',
        likelihood: always(80),
        title: (known) => `The metadata of ${samlProviderOf(known)} is not that of ${issuerOf(known)}.`,
        edits: (known) => [
          {
            text: `Download the metadata of the application that the assertion comes from; its entityID has to be ${issuerOf(known)}. Then: ${updateProvider(known)}`,
          },
          { text: `Or name the provider that has that metadata, in ${whereNamed(known)}.` },
        ],
      },
    ],
  },
  {
    heading: 'Response signature invalid',
    about: 'The assertion is not signed with a certificate in the metadata that the SAML provider in IAM has.',
    section: 'answers',
    code: 'rejected',
    is: (known) => isInvalid(known) && /signature/i.test(known.failure.message),
    facts,
    causes: [
      {
        id: 'saml-certificate-old',
        about:
          'The identity provider signs with a new certificate. Fix: download its metadata again, and `aws iam update-saml-provider`.',
        likelihood: always(80),
        title: (known) =>
          `${issuerOf(known)} signs with a certificate that the metadata of ${samlProviderOf(known)} does not have: a new one, most likely.`,
        edits: (known) => [{ text: `Download the metadata again, then: ${updateProvider(known)}` }],
      },
      {
        id: 'saml-response-changed',
        about:
          'Something has changed the response since it was signed: it has to be passed on as it was posted, in base64, not decoded and written anew.',
        likelihood: ({ plan: { source } }) => (source.typedInto !== undefined || source.isInFile === true ? 60 : 0),
        title: () => 'Something may have changed the response since it was signed.',
        edits: () => [{ text: 'Pass it on as it was posted (SAMLResponse), in base64, not decoded and written anew.' }],
      },
    ],
  },
  {
    heading: 'Recipient in SAML response is invalid',
    about: 'The assertion was made for another service than AWS, or for another partition.',
    section: 'answers',
    code: 'rejected',
    is: (known) => isInvalid(known) && /recipient|audience/i.test(known.failure.message),
    facts,
    causes: [
      {
        id: 'saml-recipient',
        about:
          'Its `Recipient` has to be the sign-in address of AWS, `https://signin.aws.amazon.com/saml`. Fix: the ACS URL (single sign-on URL) of the application at the identity provider, or another application.',
        likelihood: always(80),
        title: (known) => `The Recipient of the assertion is not an address of AWS such as ${signInOf(known)}.`,
        edits: (known) => [
          {
            text: `At the identity provider, set the ACS URL (single sign-on URL) of the application to ${signInOf(known)}; or use the application that is meant for AWS.`,
          },
        ],
      },
    ],
  },
  ...ASSERTION_ATTRIBUTES,
  ASSERTION_EXPIRED,
  {
    heading: 'sts:AssumeRoleWithSAML …: IDPRejectedClaim',
    about: 'AWS does not accept something that the assertion says.',
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => failure.code === 'IDPRejectedClaim',
    facts,
    causes: [
      {
        id: 'assertion-rejected',
        about:
          'The message from AWS names it. The identity provider may have refused the sign-in: then the response has a status other than success.',
        likelihood: always(80),
        title: (known) => `AWS did not accept what the assertion says, or ${issuerOf(known)} did not let the user in.`,
        edits: (known) => [
          { text: `Sign in again, and compare what is shown above with what ${issuerOf(known)} should say.` },
        ],
      },
    ],
  },
  {
    heading: 'sts:AssumeRoleWithSAML …: Request ARN is invalid',
    about: 'The ARN of the role or of the SAML provider is not one.',
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => /Request ARN is invalid/i.test(failure.message),
    facts,
    causes: [
      {
        id: 'saml-arn-invalid',
        about:
          'Fix: `saml-provider-arn`, or the attribute `https://aws.amazon.com/SAML/Attributes/Role` at the identity provider.',
        likelihood: always(80),
        title: (known) => `${roleOf(known).arn} or ${samlProviderOf(known)} is not an ARN that AWS takes.`,
        edits: (known) => [{ text: `Correct the role, or the provider in ${whereNamed(known)}.` }],
      },
    ],
  },
  {
    heading: 'sts:AssumeRoleWithSAML …: InvalidIdentityToken',
    about: 'AWS does not take the assertion as it is.',
    section: 'answers',
    code: 'rejected',
    is: isInvalid,
    facts,
    causes: [
      {
        id: 'assertion-unread',
        about:
          'It is not a whole SAML response in base64, or not one of the kind that AWS takes: SAML 2.0, signed, with one assertion in it.',
        likelihood: always(80),
        title: () => 'AWS does not take the assertion as it is; what it says above names what is wrong with it.',
        edits: (known) => [
          {
            text: `It has to be the whole SAML response (SAMLResponse), in base64, as ${issuerOf(known)} posts it to ${signInOf(known)}.`,
          },
        ],
      },
    ],
  },
];
