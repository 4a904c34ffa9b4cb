import type { PolicyStatement } from '../../aws/policy-statement.ts';
import { trustForSaml, trustForToken } from '../../policies/statements.ts';
import { describeAssertion } from '../assertion.ts';
import { describeClaims } from '../claims.ts';
import { provesByToken, roleOf, type FailureContext } from '../failure-context.ts';
import { allowInTrust, samlNeedsOf, tokenNeedsOf } from './edits.ts';
import { always, type Answer } from './entry.ts';
import { DENIED_UNSEEN, EXPLICIT_DENY, itMayNot, likelihood } from './said-by-aws.ts';

interface ProofPermission {
  readonly action: 'sts:TagSession' | 'sts:SetSourceIdentity';
  /** What the proof gives the session. */
  readonly brought: string;
  readonly claim: string;
  /** The attribute of an assertion, without what all of AWS's begin with. */
  readonly attribute: string;
  readonly id: string;
}

/** All statements that let the proof in. */
function trustStatements(known: FailureContext): readonly PolicyStatement[] {
  return provesByToken(known.attempt) ? trustForToken(tokenNeedsOf(known)) : trustForSaml(samlNeedsOf(known));
}

function facts({ attempt }: FailureContext): readonly string[] {
  return [provesByToken(attempt) ? describeClaims(attempt.claims ?? {}) : describeAssertion(attempt.assertion)];
}

function permissionOfProof({ action, brought, claim, attribute, id }: ProofPermission): Answer<FailureContext> {
  return {
    heading: `Not authorized to perform ${action}`,
    about: `The token has the claim \`${claim}\`, or the assertion the attribute \`https://aws.amazon.com/SAML/Attributes/${attribute}\`, which gives the session ${brought}.`,
    section: 'denials',
    code: 'denied',
    is: ({ failure }) => failure.kind === 'denied' && failure.message.includes(action),
    facts,
    causes: [
      EXPLICIT_DENY,
      {
        id,
        about: `The role's trust policy has to allow \`${action}\` besides \`sts:AssumeRoleWithWebIdentity\` or \`sts:AssumeRoleWithSAML\`, to the same principal.`,
        likelihood: likelihood('trust', always(80)),
        title: (known) =>
          `The trust policy of ${roleOf(known).arn} ${itMayNot(known)} allow ${action}, which the ${provesByToken(known.attempt) ? 'token' : 'assertion'} needs to set ${brought}.`,
        edits: (known) => [
          allowInTrust(
            known,
            trustStatements(known).filter(({ Action }) => Action === action),
          ),
        ],
      },
      DENIED_UNSEEN,
    ],
  };
}

/** Tokens and assertions that set tags or a source identity; only for hops by one of them. */
export const PROOF_PERMISSIONS: readonly Answer<FailureContext>[] = [
  permissionOfProof({
    action: 'sts:TagSession',
    brought: 'session tags',
    claim: 'https://aws.amazon.com/tags',
    attribute: 'PrincipalTag:…',
    id: 'trust-tag-session',
  }),
  permissionOfProof({
    action: 'sts:SetSourceIdentity',
    brought: 'a source identity',
    claim: 'https://aws.amazon.com/source_identity',
    attribute: 'SourceIdentity',
    id: 'trust-source-identity',
  }),
];
