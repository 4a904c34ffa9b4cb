import { trustForCertificate } from '../../../policies/statements.ts';
import type { PolicyStatement } from '../../../aws/policy-statement.ts';
import { roleOf, type FailureContext } from '../../failure-context.ts';
import { allowInTrust } from '../edits.ts';
import { always, type Answer, type CauseEntry, type Hint } from '../entry.ts';
import { missingRole } from '../role-missing.ts';
import { DENIED_UNSEEN } from '../said-by-aws.ts';
import { anchorOf, command, commonNameOf, describeCertificate, profileOf, tagsOf } from './parts.ts';

function trustStatements(known: FailureContext): readonly PolicyStatement[] {
  return trustForCertificate(anchorOf(known), commonNameOf(known));
}

/** What the trust policy of a role has to say about certificates. */
const TRUST_HINTS: readonly Hint<FailureContext>[] = [
  {
    about:
      'The principal is `{"Service": "rolesanywhere.amazonaws.com"}`, and the actions are three: `sts:AssumeRole`, `sts:TagSession` and `sts:SetSourceIdentity`, since IAM Roles Anywhere tags every session and sets its source identity.',
    weight: always(90),
    say: () =>
      'It has to allow three actions to the principal {"Service": "rolesanywhere.amazonaws.com"}: sts:AssumeRole, sts:TagSession and sts:SetSourceIdentity. If one is missing, AWS gives the same answer.',
  },
  {
    about:
      'Conditions on `aws:SourceArn` and `aws:SourceAccount` have to match the trust anchor (not the profile) and its account.',
    weight: always(80),
    say: (known) =>
      `A condition on aws:SourceArn has to match the trust anchor, ${anchorOf(known)}, and not the profile.`,
  },
  {
    about:
      'Conditions on `aws:PrincipalTag/x509Subject/...`, `x509Issuer/...`, `x509SAN/...` and `sts:SourceIdentity` have to match the certificate, whose tags the message shows.',
    weight: always(70),
    say: (known) =>
      `Conditions on the certificate have to match what it says, case-sensitively: ${tagsOf(known)}${known.attempt.sourceIdentity === undefined ? '' : `; sts:SourceIdentity is ${known.attempt.sourceIdentity}`}.`,
  },
];

/** The profile lets nobody into a role that it does not list. */
const PROFILE_LISTS_OTHERS: CauseEntry<FailureContext> = {
  id: 'profile-lacks-role',
  about:
    'The profile of IAM Roles Anywhere does not list the role. Fix: add it to the profile, or name another profile in `roles-anywhere-profile-arn`.',
  likelihood: always(75),
  title: (known) => `The profile may not list ${roleOf(known).arn}; AWS gives the same answer then.`,
  edits: (known) => [
    { text: `Look which roles it lists, each with its path: ${command('get-profile', profileOf(known))}` },
    {
      text: `Add it, with those that are there: ${command('update-profile', profileOf(known), ` --role-arns ... ${roleOf(known).arn}`)}; or correct roles-anywhere-profile-arn.`,
    },
  ],
};

const facts = ({ attempt }: FailureContext): readonly string[] => describeCertificate(attempt.certificate);

/** Certificates that are trusted, but not let into the role; only for hops by certificate. */
export const ANYWHERE_DENIED: readonly Answer<FailureContext>[] = [
  {
    heading: 'Unable to assume role for',
    about:
      'The trust anchor trusts the certificate, but IAM Roles Anywhere cannot assume the role for it. The message shows what the certificate says where trust policies test it.',
    section: 'denials',
    code: 'denied',
    is: ({ failure }) => failure.kind === 'denied' && /assume/i.test(failure.message),
    facts,
    causes: [
      {
        id: 'trust-certificate',
        about:
          "The role's trust policy does not let IAM Roles Anywhere in, or has a condition that the trust anchor or the certificate does not meet. The message includes statements that let it in.",
        likelihood: always(80),
        title: (known) =>
          `The trust policy of ${roleOf(known).arn} may not let IAM Roles Anywhere in, or not for this certificate.`,
        hints: TRUST_HINTS,
        edits: (known) => [allowInTrust(known, trustStatements(known))],
      },
      PROFILE_LISTS_OTHERS,
      missingRole(
        (known) => [
          {
            text: `Or create role ${roleOf(known).name} in account ${roleOf(known).account}, with a trust policy that has:`,
            statements: trustStatements(known),
          },
        ],
        always(60),
      ),
      DENIED_UNSEEN,
    ],
  },
  {
    heading: 'rolesanywhere:CreateSession …: AccessDeniedException',
    about: 'A refusal by IAM Roles Anywhere in other words.',
    section: 'denials',
    code: 'denied',
    is: ({ failure }) => failure.kind === 'denied' || failure.kind === 'credentials',
    facts,
    causes: [
      {
        id: 'anywhere-denied',
        about:
          'What AWS says names what it is about: certificate, trust anchor, profile or role. `aws rolesanywhere get-trust-anchor`, `get-profile` and `list-subjects` show what there is.',
        likelihood: always(80),
        title: () => 'IAM Roles Anywhere refused the certificate, the trust anchor, the profile or the role.',
        edits: (known) => [
          {
            text: `Compare them: ${command('get-trust-anchor', anchorOf(known))}; ${command('get-profile', profileOf(known))}`,
          },
        ],
      },
    ],
  },
];
