/**
 * Whom a `Principal` element matches, and how strong the grant is.
 * Source: IAM User Guide, "AWS JSON policy elements: Principal".
 */

import type { PrincipalElement, PrincipalEntry } from './document.ts';

/** Who makes a request, as policies can name them. */
export type PolicyPrincipal =
  | { readonly kind: 'user'; readonly arn: string; readonly account: string }
  | { readonly kind: 'assumed-role'; readonly arn: string; readonly roleArn: string; readonly account: string }
  | { readonly kind: 'federated-user'; readonly arn: string; readonly account: string }
  | { readonly kind: 'root'; readonly arn: string; readonly account: string }
  | { readonly kind: 'federated'; readonly providerArn: string }
  /** `rolesanywhere.amazonaws.com` */
  | { readonly kind: 'service'; readonly service: string };

/**
 * How a policy of a role names the caller, weakest first:
 * - `account`: by its account, which leaves the rest to the caller's own policies
 * - `principal`: by its user or role ARN, or everyone (`*`)
 * - `session`: by the ARN of this very session, which only a deny can narrow
 */
export const GRANTS = ['account', 'principal', 'session'] as const;

/** See {@link GRANTS}. */
export type Grant = (typeof GRANTS)[number];

function isAccount(value: string, account: string): boolean {
  return value === account || (value.endsWith(':root') && value.split(':')[4] === account);
}

function grantToAws(value: string, principal: PolicyPrincipal): Grant | undefined {
  if (value === '*') {
    return 'principal';
  }
  if (principal.kind === 'federated' || principal.kind === 'service') {
    return undefined;
  }
  if (value === principal.arn) {
    return principal.kind === 'user' ? 'principal' : principal.kind === 'root' ? 'account' : 'session';
  }
  if (principal.kind === 'assumed-role' && value === principal.roleArn) {
    return 'principal';
  }
  return isAccount(value, principal.account) ? 'account' : undefined;
}

function grantTo(entry: PrincipalEntry, principal: PolicyPrincipal): Grant | undefined {
  switch (entry.kind) {
    case 'AWS':
      return grantToAws(entry.value, principal);
    case 'Federated':
      return principal.kind === 'federated' && entry.value === principal.providerArn ? 'session' : undefined;
    case 'Service':
      return principal.kind === 'service' && entry.value === principal.service ? 'session' : undefined;
    case 'CanonicalUser':
      return undefined;
  }
}

/** The strongest grant that the element gives to the principal; undefined if it does not match. */
export function grantOf(element: PrincipalElement, principal: PolicyPrincipal): Grant | undefined {
  const grants = element.entries.map((entry) => grantTo(entry, principal));
  const strongest = GRANTS.findLast((grant) => grants.includes(grant));
  if (!element.negated) {
    return strongest;
  }
  // NotPrincipal means everyone else, as `*` does.
  return strongest === undefined ? 'principal' : undefined;
}
