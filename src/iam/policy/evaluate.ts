/**
 * What policy documents of one kind say about a request; `authorize.ts` combines the kinds.
 * Source: IAM User Guide, "Policy evaluation logic".
 */

import { placeOf, type PolicySet, type StatementPlace } from './attribution.ts';
import { conditionsHold, describeCondition, failingConditions } from './conditions.ts';
import type { PolicyDocument, Statement } from './document.ts';
import { GRANTS, grantOf, type Grant } from './principals.ts';
import { concerns, type PolicyRequest } from './statement.ts';

/** The statements that apply. A deny overrides every allow; no statement at all is an implicit deny. */
export interface Verdict {
  readonly denying: readonly StatementPlace[];
  readonly allowing: readonly StatementPlace[];
}

function applies(statement: Statement, document: PolicyDocument, request: PolicyRequest): boolean {
  return concerns(statement, document, request) && conditionsHold(statement.conditions, document, request.context);
}

/** The verdict of policies that apply to their holder: identity, boundary, session and service control policies. */
export function evaluateOwnPolicies({ kind, documents }: PolicySet, request: PolicyRequest): Verdict {
  const meant = documents.flatMap((document) =>
    document.statements
      .filter((statement) => applies(statement, document, request))
      .map((statement) => ({ effect: statement.effect, place: placeOf(kind, document, statement) })),
  );
  const placesOf = (wanted: Statement['effect']): readonly StatementPlace[] =>
    meant.filter(({ effect }) => effect === wanted).map(({ place }) => place);
  return { denying: placesOf('Deny'), allowing: placesOf('Allow') };
}

/** The verdict of a policy that names principals: the strongest grant to the caller, if any, and the statements behind it. */
export interface NamingVerdict extends Verdict {
  readonly grant: Grant | undefined;
}

/** Evaluates a policy that names principals: the trust policy of the requested role, or that of a VPC endpoint. */
export function evaluateNamingPolicy(
  kind: 'trust' | 'endpoint',
  document: PolicyDocument,
  request: PolicyRequest,
): NamingVerdict {
  const meant = document.statements.flatMap((statement) => {
    const grant = statement.principals === undefined ? undefined : grantOf(statement.principals, request.principal);
    return grant !== undefined && applies(statement, document, request)
      ? [{ effect: statement.effect, grant, place: placeOf(kind, document, statement) }]
      : [];
  });
  const allowing = meant.filter(({ effect }) => effect === 'Allow');
  const strongest = GRANTS.findLast((grant) => allowing.some((each) => each.grant === grant));
  return {
    denying: meant.filter(({ effect }) => effect === 'Deny').map(({ place }) => place),
    allowing: allowing.filter(({ grant }) => grant === strongest).map(({ place }) => place),
    grant: strongest,
  };
}

/** Why no statement of a trust policy allows the request, as a sentence for the emulator's log. */
export function explainNoTrust(document: PolicyDocument, request: PolicyRequest): string {
  const allowing = document.statements.filter(
    (statement) => statement.effect === 'Allow' && concerns(statement, document, request),
  );
  if (allowing.length === 0) {
    return `no statement of the trust policy allows ${request.action}`;
  }
  const reasons = allowing.map((statement) => {
    const [failing] = failingConditions(statement.conditions, document, request.context);
    const isOther =
      statement.principals !== undefined && grantOf(statement.principals, request.principal) === undefined;
    return isOther || failing === undefined ? 'it names another principal' : describeCondition(failing);
  });
  return `the trust policy allows ${request.action}, but not here: ${reasons.join('; ')}`;
}
