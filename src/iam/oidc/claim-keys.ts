/** What the claims of a verified web identity token mean for policies. */

import type { JWTPayload } from 'jose';
import { hostOfIssuer, testableClaims } from '../../aws/token-issuers.ts';
import type { ContextValues } from '../policy/context.ts';
import { isMapping } from '../policy/problems.ts';

/** The claim with which an issuer lists the roles that a token may assume: one ARN, or a list of them. */
const ROLES_CLAIM = 'https://aws.amazon.com/roles';

/**
 * The condition keys of a token, named after its issuer: `token.actions.githubusercontent.com:sub`. Claims that AWS has
 * no key for cannot be tested.
 *
 * @param audience the one that the provider lists
 */
export function claimKeys(claims: JWTPayload, issuer: string, audience: string): ContextValues {
  const host = hostOfIssuer(issuer);
  const keys = testableClaims(host).map((name): readonly [string, readonly string[]] => [
    `${host}:${name}`,
    textsOf(claimAt(claims, name)),
  ]);
  const authorizedParty = typeof claims['azp'] === 'string' ? claims['azp'] : undefined;
  return {
    ...Object.fromEntries(keys.filter(([, values]) => values.length > 0)),
    [`${host}:aud`]: authorizedParty ?? audience,
    ...(authorizedParty === undefined ? {} : { [`${host}:oaud`]: audience }),
  };
}

/** The claim of that name or, for a name such as `google/organization_number`, the member of a claim. */
function claimAt(claims: JWTPayload, name: string): unknown {
  if (Object.hasOwn(claims, name)) {
    return claims[name];
  }
  const [first = '', ...path] = name.split('/');
  const outer = path.length > 0 && Object.hasOwn(claims, first) ? claims[first] : undefined;
  return isMapping(outer) ? outer[path.join('/')] : undefined;
}

/** The texts in a claim that holds one or several; numbers and booleans count as they are written. */
export function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => ['string', 'number', 'boolean'].includes(typeof item)).map(String);
}

/**
 * Whether the issuer lists this role among those that the token may assume (`sts:RoleAuthorizedByIdp`); undefined if the
 * token lists none, so that only the trust policy decides.
 */
export function listsRole(claims: JWTPayload, roleArn: string): boolean | undefined {
  return Object.hasOwn(claims, ROLES_CLAIM) ? textsOf(claims[ROLES_CLAIM]).includes(roleArn) : undefined;
}
