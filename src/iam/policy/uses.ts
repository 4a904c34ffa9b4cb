/**
 * Which elements the statements of each kind of policy have, and what AWS refuses to save in it.
 *
 * Sources: IAM User Guide, "AWS JSON policy elements: Principal"; AWS Organizations User Guide, "SCP syntax" and "RCP
 * syntax"; Amazon VPC, "Control access to VPC endpoints using endpoint policies".
 */

import type { PolicyUse, Statement } from './document.ts';
import type { ProblemList } from './problems.ts';

/** The elements of a kind of policy. */
export interface UseRules {
  /** As a sentence begins with it. */
  readonly name: string;
  /** Whom statements name: somebody, only `"*"`, or nobody; and what to say to one that does not. */
  readonly principal:
    { readonly names: 'somebody' | 'everybody'; readonly missing: string } | { readonly names: 'nobody' };
  /** Whether statements name what they are about. */
  readonly hasResource: boolean;
}

/** The rules for each kind of policy. */
export const USE_RULES: Readonly<Record<PolicyUse, UseRules>> = {
  trust: {
    name: 'A trust policy',
    principal: { names: 'somebody', missing: 'a trust policy names whom it trusts' },
    hasResource: false,
  },
  identity: { name: 'An identity policy', principal: { names: 'nobody' }, hasResource: true },
  'service-control': { name: 'A service control policy', principal: { names: 'nobody' }, hasResource: true },
  'resource-control': {
    name: 'A resource control policy',
    principal: { names: 'everybody', missing: 'AWS saves a resource control policy only with Principal: "*"' },
    hasResource: true,
  },
  endpoint: {
    name: 'An endpoint policy',
    principal: { names: 'somebody', missing: 'an endpoint policy names who may use the endpoint' },
    hasResource: true,
  },
};

/** Reports what AWS does not save in a resource control policy. Only its own RCPFullAWSAccess has an Allow. */
export function checkResourceControl({ effect, actions }: Statement, problems: ProblemList): void {
  if (effect === 'Allow') {
    problems.add(
      ['Effect'],
      'must be Deny: resource control policies must only deny, except for RCPFullAWSAccess of AWS',
    );
  }
  if (actions.negated) {
    problems.add(['NotAction'], 'is not allowed here: a resource control policy has Action');
  } else if (actions.patterns.includes('*')) {
    problems.add(['Action'], 'must name a service, as sts:* does: a resource control policy has no * alone');
  }
}

/** Reports what AWS does not save in the policy of a VPC endpoint. */
export function checkEndpoint({ effect, principals }: Statement, problems: ProblemList): void {
  if (effect === 'Allow' && principals?.negated === true) {
    problems.add(['NotPrincipal'], 'is not allowed with Allow: it works with Deny only');
  }
}
