import { trustForSaml } from '../../../policies/statements.ts';
import { oneLine } from '../../../text/quote.ts';
import { listed } from '../../../text/list.ts';
import { describeAssertion, isUnreadable } from '../../assertion.ts';
import { roleOf, type FailureContext } from '../../failure-context.ts';
import { allowInTrust, samlNeedsOf, samlProviderOf, signInOf } from '../edits.ts';
import { always, type Answer, type Hint } from '../entry.ts';
import { missingRole } from '../role-missing.ts';
import { DENIED_UNSEEN, EXPLICIT_DENY, itMayNot, likelihood, saidOf } from '../said-by-aws.ts';

const ROLE_ATTRIBUTE = 'https://aws.amazon.com/SAML/Attributes/Role';

/** Whether only AWS can read the pairs of roles and providers; those of other assertions are looked at beforehand. */
function isEncrypted({ attempt: { assertion } }: FailureContext): boolean {
  return assertion === undefined || isUnreadable(assertion);
}

/** What conditions find in the assertion, and what they never find. */
function sayKeys(known: FailureContext): string {
  const { assertion } = known.attempt;
  const lacks =
    'With an assertion there is no aws:PrincipalOrgID, aws:PrincipalArn, aws:MultiFactorAuthPresent or sts:ExternalId: a condition on any of these never holds.';
  if (assertion === undefined || isUnreadable(assertion)) {
    return `Conditions on SAML:iss, SAML:sub and SAML:sub_type have to match what the assertion says. ${lacks}`;
  }
  const { issuer, subject, brings } = assertion;
  const { tags, sourceIdentity, sessionName } = brings;
  const sent = [
    `SAML:iss (here ${issuer})`,
    `SAML:sub (here ${subject}; with SAML:sub_type transient it differs each time)`,
    ...(sessionName === undefined ? [] : [`sts:RoleSessionName (here ${sessionName})`]),
    ...(tags.length === 0
      ? []
      : [`aws:RequestTag/... and aws:PrincipalTag/... (the tags here are ${listed(tags.map(({ key }) => key))})`]),
    ...(sourceIdentity === undefined ? [] : [`sts:SourceIdentity (here ${sourceIdentity})`]),
  ];
  return oneLine(
    `Its conditions have to match what the assertion says, case-sensitively: ${sent.join(', ')}. ${lacks}`,
  );
}

/** What a trust policy has to say about an assertion: first what is most often wrong. */
const TRUST_HINTS: readonly Hint<FailureContext>[] = [
  {
    about:
      "The principal is `Federated`, with the ARN of the SAML provider in the role's own account, and the action `sts:AssumeRoleWithSAML`.",
    weight: always(90),
    say: (known) =>
      `It has to name the principal {"Federated": "${samlProviderOf(known)}"}, of the account of the role, and the action sts:AssumeRoleWithSAML (not sts:AssumeRole).`,
  },
  {
    about:
      '`SAML:aud` is the address that the assertion was made for (its `Recipient`): `https://signin.aws.amazon.com/saml`, or that of a Region, `https://REGION.signin.aws.amazon.com/saml`. It is not the audience restriction of the assertion.',
    weight: (known) => (samlNeedsOf(known).audience === signInOf(known) ? 70 : 95),
    say: (known) =>
      oneLine(
        `A condition on SAML:aud has to say ${samlNeedsOf(known).audience}, which is the Recipient of the assertion.`,
      ),
  },
  {
    about:
      'Conditions on `SAML:iss`, `SAML:sub`, `SAML:sub_type`, `sts:RoleSessionName`, `aws:RequestTag/...` and the like have to match what the assertion says, which the message shows. An assertion has no `aws:PrincipalOrgID`, `aws:PrincipalArn`, `aws:MultiFactorAuthPresent` or `sts:ExternalId`.',
    weight: always(60),
    say: sayKeys,
  },
  {
    about: '`aws:SourceIp`: where the call comes from, which cannot be seen from a job.',
    weight: always(8),
    say: () =>
      'A condition on aws:SourceIp sees the address from which this machine reaches AWS, another for each hosted runner.',
  },
];

/** An assertion that no trust policy lets in. */
export const ASSERTION_DENIED: Answer<FailureContext> = {
  heading: 'Not authorized to perform sts:AssumeRoleWithSAML',
  about:
    'The account has the SAML provider, and the assertion is one of its issuer; the role does not let it in. The message shows what the assertion says where trust policies test it, never the assertion.',
  section: 'denials',
  code: 'denied',
  is: ({ failure }) => failure.kind === 'denied',
  facts: ({ attempt }) => [describeAssertion(attempt.assertion)],
  causes: [
    EXPLICIT_DENY,
    {
      id: 'trust-assertion',
      about:
        "The role's trust policy does not let this assertion in: it does not name the provider, or has a condition that the assertion does not meet. The message includes a statement that lets it in.",
      likelihood: likelihood('trust', always(80)),
      title: (known) => `The trust policy of ${roleOf(known).arn} ${itMayNot(known)} let this assertion in.`,
      hints: TRUST_HINTS,
      edits: (known) => [allowInTrust(known, trustForSaml(samlNeedsOf(known)))],
    },
    {
      id: 'role-not-offered',
      about: `The assertion does not list the role together with the provider in its attribute \`${ROLE_ATTRIBUTE}\`. That is checked before AWS is asked, unless the assertion is encrypted.`,
      likelihood: likelihood('trust', (known) => (isEncrypted(known) ? 78 : 0)),
      title: (known) =>
        `The assertion may not offer ${roleOf(known).arn} by ${samlProviderOf(known)}; it is encrypted, so that cannot be seen here.`,
      edits: (known) => [
        {
          text: `At the identity provider, give the user the pair ${samlProviderOf(known)},${roleOf(known).arn} (attribute ${ROLE_ATTRIBUTE}), or correct saml-provider-arn.`,
        },
      ],
    },
    missingRole(
      (known) => [
        { text: `If the identity provider misspells it: correct it there too, in the attribute ${ROLE_ATTRIBUTE}.` },
        {
          text: `Or create role ${roleOf(known).name} in account ${roleOf(known).account}, with a trust policy that has:`,
          statements: trustForSaml(samlNeedsOf(known)),
        },
      ],
      (known) => (saidOf(known) === undefined ? 60 : 0),
    ),
    DENIED_UNSEEN,
  ],
};
