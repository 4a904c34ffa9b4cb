import { signedPart } from '../chain/hop-kinds.ts';
import { nodesOf, treesOfPlan } from '../chain/plan/tree.ts';
import { showRole, type Plan } from '../chain/plan/plan.ts';
import { laterThan, metadataFileOf, type ChainNeeds } from './needs.ts';
import type { PolicyText } from './statements.ts';

/** What people should know about the needs. */
export interface Advice {
  /** What would not work, or not as expected. */
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/** Characters that policies may have, white space not counted. IAM User Guide, "IAM and AWS STS quotas". */
const MAX_TRUST_LENGTH = 2048;
const MAX_POLICIES_LENGTH = { role: 10_240, user: 2048 } as const;

/** Lists what the policies do not show. */
export function adviceOn(plan: Plan, needs: ChainNeeds): Advice {
  return {
    warnings: [...tooLong(needs), ...cycles(needs)],
    notes: [
      ...ofProofs(plan, needs),
      ...ofRootUsers(needs),
      ...ofPermissionSets(needs),
      ...withinAccount(needs),
      ...narrowed(plan),
      ...defaultTags(plan),
    ],
  };
}

function tooLong({ accounts }: ChainNeeds): readonly string[] {
  const length = (policy: PolicyText): number => JSON.stringify(policy).length;
  const { role, user } = MAX_POLICIES_LENGTH;
  const holders = accounts.flatMap(({ roles, users, permissionSets }) => [
    ...roles.map((each) => ({ ...each, max: role })),
    ...users.map((each) => ({ ...each, max: user, trust: undefined })),
    ...permissionSets.map((each) => ({ ...each, arn: `permission set ${each.name}`, max: role, trust: undefined })),
  ]);
  return holders.flatMap(({ arn, trust, policy, max }) => [
    ...(trust !== undefined && length(trust) > MAX_TRUST_LENGTH
      ? [
          `The trust policy of ${arn} has ${length(trust)} characters; AWS allows ${MAX_TRUST_LENGTH}, and up to 4096 if the quota of the account is raised.`,
        ]
      : []),
    ...(policy !== undefined && length(policy) > max
      ? [
          `The policy of ${arn} has ${length(policy)} characters; AWS allows ${max} for all of its inline policies together.`,
        ]
      : []),
  ]);
}

/** What only the identity provider knows, or IAM Roles Anywhere has. */
function ofProofs(plan: Plan, { accounts }: ChainNeeds): readonly string[] {
  const saml = accounts.flatMap(({ providers }) => providers.filter((provider) => provider.kind === 'saml'));
  const byCertificate = nodesOf(treesOfPlan(plan)).flatMap(({ hop }) => (hop.kind === 'certificate' ? [hop] : []));
  return [
    ...saml.map(
      (provider) =>
        `${provider.arn}: save the metadata that the identity provider publishes as ${metadataFileOf(provider)}; if assertions carry PrincipalTag or SourceIdentity attributes, the roles also have to allow sts:TagSession or sts:SetSourceIdentity.`,
    ),
    ...byCertificate.map(
      ({ role, profileArn }) =>
        `The profile ${profileArn} of IAM Roles Anywhere has to list ${showRole(role)}; trust anchor and profile are not made here.`,
    ),
  ];
}

/** What AssumeRoot needs besides a permission. Source: IAM User Guide, "Centrally manage root access for member accounts". */
function ofRootUsers({ rootAccounts }: ChainNeeds): readonly string[] {
  return rootAccounts.length === 0
    ? []
    : [
        `A session of the root user of ${rootAccounts.join(', ')} is for the management account of its organization, or the delegated administrator for IAM, and has to be enabled there: aws iam enable-organizations-root-sessions.`,
      ];
}

function ofPermissionSets({ accounts }: ChainNeeds): readonly string[] {
  return accounts
    .flatMap(({ permissionSets }) => permissionSets)
    .map(
      ({ name, roleName, account }) =>
        `Only IAM Identity Center can change ${roleName}, its role for permission set ${name} in account ${account}: add what it needs to the inline policy of the permission set.`,
    );
}

/** Formats that create everything at once have no order that works for such roles. */
function cycles({ roles }: ChainNeeds): readonly string[] {
  return roles.flatMap((role) => {
    const later = laterThan(role, roles);
    return later.length === 0
      ? []
      : [
          `${role.arn} trusts ${later.join(' and ')}, which can only be created after it. AWS does not accept a trust policy that names a role that does not exist: create it without that statement first, and add the statement afterwards. The script of --format cli does so.`,
        ];
  });
}

function withinAccount(needs: ChainNeeds): readonly string[] {
  return needs.withinAccount.map(
    ({ caller, role }) =>
      `${caller} needs no policy of its own for ${role}: they are in one account, where a trust policy that names the caller is enough, unless a permissions boundary is in the way.`,
  );
}

/** A session policy also narrows which roles the session may assume. */
function narrowed(plan: Plan): readonly string[] {
  const nodes = nodesOf(treesOfPlan(plan));
  return [
    ...new Set(
      nodes
        .filter(({ hop, children }) => children.length > 0 && (hop.policy !== undefined || hop.policyArns.length > 0))
        .map(
          ({ hop }) =>
            `The session policies of hop ${hop.number} (${showRole(hop.role)}) narrow what it may do: they have to allow its next hop, too.`,
        ),
    ),
  ];
}

function defaultTags({ hops, targets }: Plan): readonly string[] {
  const all = [hops, ...targets.map((target) => target.hops)].flat();
  const first = all.find(({ place }) => place === 'role-to-assume');
  return first !== undefined && signedPart(first)?.tags.some(({ origin }) => origin === 'default') === true
    ? [
        'role-to-assume is signed, so it carries the default tags of a job of GitHub Actions. On other CI systems there are none: then leave them out with --role-skip-session-tagging.',
      ]
    : [];
}
