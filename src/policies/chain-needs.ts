import { byKind } from '../chain/hop-kinds.ts';
import {
  showRole,
  type Plan,
  type PlannedHop,
  type PlannedRole,
  type SamlHop,
  type SignedHop,
  type WebIdentityHop,
} from '../chain/plan/plan.ts';
import { treesOfPlan, type HopNode } from '../chain/plan/tree.ts';
import { withoutUndefined } from '../core/objects.ts';
import { accountOfArn } from '../aws/arn.ts';
import type { Text } from '../request/templates.ts';
import { Ledger } from './ledger.ts';
import type { ChainNeeds } from './needs.ts';
import { roleArnPatterns, type PermissionSet } from './permission-set.ts';
import {
  permissionForCaller,
  permissionForRoot,
  trustForCaller,
  trustForCertificate,
  trustForSaml,
  trustForToken,
  type SignedNeeds,
  type Wanted,
} from './statements.ts';
import { wantedText, wantedUnlessAny } from './texts.ts';

/** Who begins the chains: whoever holds such a token, a user or role, or whoever has a permission set. */
export type Beginning =
  | {
      readonly kind: 'token';
      /** `https://HOST/PATH`, without a slash at the end. */
      readonly issuer: string;
      readonly audience: string;
      /** Any of these; one at least. */
      readonly subjects: readonly Wanted[];
    }
  | { readonly kind: 'saml'; readonly providerName: string; readonly audience: string }
  | { readonly kind: 'certificate' }
  | { readonly kind: 'principal'; readonly arn: string }
  | { readonly kind: 'permission-set'; readonly set: PermissionSet };

/** State carried from hop to hop while walking a chain. */
interface Walk {
  readonly plan: Plan;
  readonly beginning: Beginning;
  readonly ledger: Ledger;
  readonly withinAccount: Map<string, { readonly caller: string; readonly role: string }>;
  readonly rootAccounts: Set<string>;
}

/**
 * What the chains of a plan need, and nothing else: with less, a hop fails. Roles of several chains get one policy each.
 * The plan must keep templates open, so that the policies fit every job and not just one.
 *
 * @throws RoleChainError `invalid-request` for two roles that cannot both exist in IAM
 */
export function chainNeeds(plan: Plan, beginning: Beginning): ChainNeeds {
  const trees = treesOfPlan(plan);
  const walk: Walk = { plan, beginning, ledger: new Ledger(), withinAccount: new Map(), rootAccounts: new Set() };
  trees.forEach((tree) => {
    visit(tree, { caller: callerOf(beginning), sourceIdentity: undefined, ...setOf(beginning) }, walk);
  });
  return {
    partition: plan.partition,
    region: plan.region,
    ...(beginning.kind === 'token' ? { issuer: beginning.issuer } : {}),
    ...walk.ledger.needs(),
    withinAccount: [...walk.withinAccount.values()],
    rootAccounts: [...walk.rootAccounts],
  };
}

/** The principal that the first role has to trust; undefined for the holder of a token, an assertion or a certificate. For a permission set it is its account. */
function callerOf(beginning: Beginning): string | undefined {
  switch (beginning.kind) {
    case 'token':
    case 'saml':
    case 'certificate':
      return undefined;
    case 'principal':
      return beginning.arn;
    case 'permission-set':
      return `arn:${beginning.set.partition}:iam::${beginning.set.account}:root`;
  }
}

function setOf(beginning: Beginning): { readonly set?: PermissionSet } {
  return beginning.kind === 'permission-set' ? { set: beginning.set } : {};
}

/** The state before a hop: its caller, and the source identity in force. */
interface Before {
  readonly caller: string | undefined;
  readonly sourceIdentity: Text | undefined;
  /** Whether the chain starts from a certificate, whose subject is in force as tags and source identity. */
  readonly byCertificate?: boolean;
  /** Only set if a permission set takes the first hop. */
  readonly set?: PermissionSet;
}

function visit(node: HopNode, before: Before, walk: Walk): void {
  const { hop } = node;
  const role = arnOf(hop.role, walk.beginning);
  const sourceIdentity = byKind<Text | undefined>(hop, {
    'web-identity': (byItsToken) => {
      byToken(byItsToken, role, walk);
      return undefined;
    },
    saml: (bySaml) => {
      byAssertion(bySaml, role, walk);
      return undefined;
    },
    certificate: (byItsCertificate) => {
      const statements = trustForCertificate(byItsCertificate.trustAnchorArn);
      walk.ledger.addTrust(role, { statements, seconds: secondsOf(byItsCertificate) });
      return undefined;
    },
    root: ({ taskPolicyArn }) => {
      walk.rootAccounts.add(accountOfArn(role) ?? '');
      if (before.caller !== undefined) {
        walk.ledger.addPermission(before.caller, permissionForRoot(role, taskPolicyArn));
      }
      return undefined;
    },
    signed: (signed) => {
      if (before.caller !== undefined) {
        byCaller(signed, role, { ...before, caller: before.caller }, walk);
      }
      return signed.sourceIdentity ?? before.sourceIdentity;
    },
  });
  node.children.forEach((child) => {
    const byCertificate = before.byCertificate === true || hop.kind === 'certificate';
    visit(child, { caller: role, sourceIdentity, byCertificate }, walk);
  });
}

/** A bare role name means a role in the account of the first caller. */
function arnOf(role: PlannedRole, beginning: Beginning): string {
  if (role.kind === 'arn') {
    return role.arn;
  }
  const account = accountOfArn(callerOf(beginning) ?? '');
  return `arn:${role.partition}:iam::${account ?? ''}:role/${showRole(role)}`;
}

function byToken(hop: WebIdentityHop, role: string, { plan, beginning, ledger }: Walk): void {
  if (beginning.kind !== 'token') {
    return;
  }
  const { issuer: url, audience, subjects } = beginning;
  const account = accountOfArn(role) ?? '';
  const arn = `arn:${plan.partition}:iam::${account}:oidc-provider/${url.replace(/^https:\/\//, '')}`;
  ledger.addProvider(account, { kind: 'oidc', arn, url, audiences: [audience] });
  const statements = trustForToken({ providerArn: arn, audience, subjects });
  ledger.addTrust(role, { statements, seconds: secondsOf(hop) });
}

function byAssertion(hop: SamlHop, role: string, { plan, beginning, ledger }: Walk): void {
  if (beginning.kind !== 'saml') {
    return;
  }
  const account = accountOfArn(role) ?? '';
  const { providerName: name, audience } = beginning;
  const arn = `arn:${plan.partition}:iam::${account}:saml-provider/${name}`;
  ledger.addProvider(account, { kind: 'saml', arn, name });
  ledger.addTrust(role, { statements: trustForSaml({ providerArn: arn, audience }), seconds: secondsOf(hop) });
}

function byCaller(
  hop: SignedHop,
  role: string,
  { caller, sourceIdentity, byCertificate, set }: Before & { readonly caller: string },
  { ledger, withinAccount }: Walk,
): void {
  const plain = signedNeeds(hop, role, caller, hop.sourceIdentity ?? sourceIdentity);
  const needs = byCertificate === true ? { sourceIdentity: ANY, ...plain, tagKeyPatterns: X509_TAGS } : plain;
  if (set !== undefined) {
    const narrowed = { ...needs, principalArns: roleArnPatterns(set) };
    ledger.addToPermissionSet(set, permissionForCaller(narrowed));
    ledger.addTrust(role, { statements: trustForCaller(narrowed), seconds: secondsOf(hop) });
    return;
  }
  if (accountOfArn(role) === accountOfArn(caller)) {
    withinAccount.set(`${caller} ${role}`, { caller, role });
  } else {
    ledger.addPermission(caller, permissionForCaller(needs));
  }
  ledger.addTrust(role, { statements: trustForCaller(needs), by: caller, seconds: secondsOf(hop) });
}

function signedNeeds(
  hop: SignedHop,
  roleArn: string,
  principal: string,
  sourceIdentity: Text | undefined,
): SignedNeeds {
  return {
    roleArn,
    principal,
    tagKeys: [...hop.tags, ...hop.inheritedTags].map(({ key }) => key),
    provesMfa: hop.mfa !== undefined,
    contextProviders: [...new Set(hop.providedContexts.map(({ providerArn }) => providerArn))],
    ...withoutUndefined({
      externalId: hop.externalId,
      sessionName: wantedUnlessAny(hop.sessionName),
      sourceIdentity: sourceIdentity === undefined ? undefined : wantedText(sourceIdentity),
    }),
  };
}

/** What IAM Roles Anywhere tags sessions with. Source: IAM Roles Anywhere User Guide, "Trust model". */
const X509_TAGS = ['x509Subject/*', 'x509Issuer/*', 'x509SAN/*'];
const ANY: Wanted = { like: '*' };

/** What a role must allow; a hop that accepts any duration needs no more than the hour that every role allows. */
function secondsOf({ durationSeconds, longest }: Pick<PlannedHop, 'durationSeconds' | 'longest'>): number {
  return longest === true ? 0 : durationSeconds;
}
