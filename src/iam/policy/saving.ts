/** What AWS refuses when a policy is saved, although it can be read: policies saved before the rule stay in force. */

import { tokenIssuerOf } from '../../aws/token-issuers.ts';
import type { PolicyUse, PrincipalElement, Statement } from './document.ts';
import type { ProblemList } from './problems.ts';
import { matchesAction } from './statement.ts';
import { checkEndpoint, checkResourceControl } from './uses.ts';

const BY_TOKEN = 'sts:AssumeRoleWithWebIdentity';

/** Reports what AWS would not save in a policy of this kind. */
export function checkSaving(statement: Statement, use: PolicyUse, problems: ProblemList): void {
  switch (use) {
    case 'trust':
      checkTrust(statement, problems);
      break;
    case 'resource-control':
      checkResourceControl(statement, problems);
      break;
    case 'endpoint':
      checkEndpoint(statement, problems);
      break;
    case 'identity':
    case 'service-control':
  }
}

/**
 * For trust policies: `NotPrincipal`, and a statement that lets in the tokens of an issuer that many share
 * without testing the claim that tells its customers apart.
 * Source: IAM User Guide, "NotPrincipal" and "Identity-provider controls for shared OIDC providers".
 */
function checkTrust(statement: Statement, problems: ProblemList): void {
  const { principals } = statement;
  if (principals?.negated === true) {
    problems.add(['NotPrincipal'], 'is not allowed here: a trust policy cannot have it, so name whom it trusts');
  }
  if (principals === undefined || statement.effect === 'Deny' || !matchesAction(statement.actions, BY_TOKEN)) {
    return;
  }
  for (const key of missingKeys(principals, statement)) {
    problems.add(['Condition'], `lacks ${key}: without it, AWS saves no trust policy for this issuer`);
  }
}

/** The keys that a statement has to test, and does not. */
export function missingKeys(
  { entries }: PrincipalElement,
  { conditions }: Pick<Statement, 'conditions'>,
): readonly string[] {
  const tested = new Set(conditions.map(({ key }) => key.toLowerCase()));
  return entries.flatMap(({ kind, value }) => {
    const host = kind === 'Federated' ? /:oidc-provider\/(?<host>[^]+)$/.exec(value)?.groups?.['host'] : undefined;
    const claim = host === undefined ? undefined : tokenIssuerOf(host)?.requiredClaim;
    const key = `${host ?? ''}:${claim ?? ''}`;
    return claim === undefined || tested.has(key.toLowerCase()) ? [] : [key];
  });
}
