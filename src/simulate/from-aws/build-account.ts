import { derivedId, derivedSecretKey } from '../../iam/identifiers.ts';
import type { PolicyDocument } from '../../iam/policy/document.ts';
import type { Account, Holder, Role, User } from '../../iam/world/world.ts';
import { DURATION_LIMITS } from '../../aws/limits.ts';
import { ManagedPolicies, readDocument, type Report } from './documents.ts';
import type { Details, GroupDetail, InlinePolicy, RoleDetail, UserDetail } from './shapes.ts';

/** What users and roles of an account are built with. */
interface Surroundings {
  readonly account: string;
  readonly managed: ManagedPolicies;
  readonly groups: ReadonlyMap<string, GroupDetail>;
  /** Maximum session durations in seconds, by the ARN of the role. */
  readonly durations: ReadonlyMap<string, number>;
  readonly report: Report;
}

/** The policies of a user, a group or a role, as listed. */
interface PolicyLists {
  readonly inline: readonly InlinePolicy[];
  readonly attached: readonly { readonly PolicyArn: string }[];
}

/**
 * The account of a snapshot, without its identity providers.
 *
 * @param warnings gets what cannot be read
 */
export function buildAccount(
  id: string,
  details: Details,
  durations: ReadonlyMap<string, number>,
  warnings: string[],
): Account {
  const report: Report = (message) => {
    warnings.push(`account ${id}: ${message}`);
  };
  const managed = new ManagedPolicies(details.Policies, report);
  const groups = new Map(details.GroupDetailList.map((group) => [group.GroupName, group]));
  const surroundings = { account: id, managed, groups, durations, report };
  const anyArn = [...details.RoleDetailList, ...details.UserDetailList, ...details.Policies][0]?.Arn;
  return {
    id,
    partition: anyArn?.split(':')[1] ?? 'aws',
    oidcProviders: [],
    samlProviders: [],
    users: details.UserDetailList.map((user) => buildUser(user, surroundings)),
    roles: details.RoleDetailList.map((role) => buildRole(role, surroundings)),
    managedPolicies: managed.own(id),
    serviceControlPolicies: undefined,
    disabledRegions: [],
    issuesWebIdentityTokens: false,
  };
}

function buildUser(detail: UserDetail, surroundings: Surroundings): User {
  const { Arn: arn, UserName: name, UserId: id } = detail;
  const { groups, report } = surroundings;
  const own = policiesOf(
    { inline: detail.UserPolicyList, attached: detail.AttachedManagedPolicies },
    name,
    surroundings,
  );
  const throughGroups = detail.GroupList.flatMap((groupName) => {
    const group = groups.get(groupName);
    if (group === undefined) {
      report(`user ${name}: its group ${groupName} is not in the file: what that allows is not seen`);
      return [];
    }
    const lists = { inline: group.GroupPolicyList, attached: group.AttachedManagedPolicies };
    return policiesOf(lists, name, surroundings, ` (of group ${groupName})`);
  });
  return {
    ...holderOf(detail, { name, id, policies: [...own, ...throughGroups] }, surroundings),
    accessKeyId: derivedId('AKIA', arn),
    secretAccessKey: derivedSecretKey(arn),
    mfa: undefined,
  };
}

function buildRole(detail: RoleDetail, surroundings: Surroundings): Role {
  const { Arn: arn, RoleName: name, RoleId: id } = detail;
  const { durations, report } = surroundings;
  const lists = { inline: detail.RolePolicyList, attached: detail.AttachedManagedPolicies };
  return {
    ...holderOf(detail, { name, id, policies: policiesOf(lists, name, surroundings) }, surroundings),
    trust: readDocument(detail.AssumeRolePolicyDocument, 'trust', undefined, (message) => {
      report(`role ${name}: its trust policy, ${message}`);
    }),
    maxSessionSeconds: durations.get(arn) ?? DURATION_LIMITS.role.max,
    sessionSeconds: undefined,
  };
}

function holderOf(
  { Arn: arn, PermissionsBoundary: boundary, Tags: tags }: UserDetail | RoleDetail,
  facts: Pick<Holder, 'name' | 'id' | 'policies'>,
  surroundings: Surroundings,
): Holder {
  const boundaryArn = boundary?.PermissionsBoundaryArn ?? undefined;
  return {
    ...facts,
    arn,
    account: surroundings.account,
    boundary: boundaryArn === undefined ? undefined : boundaryOf(boundaryArn, facts.name, surroundings),
    tags: new Map(tags.map(({ Key: key, Value: value }) => [key, value])),
  };
}

function boundaryOf(arn: string, owner: string, { managed, report }: Surroundings): PolicyDocument {
  const found = managed.find(arn);
  if (found === undefined) {
    report(`${owner}: its permissions boundary ${arn} is not in the file: it is assumed to allow nothing`);
  }
  return found ?? { hasVariables: false, statements: [], name: arn };
}

function policiesOf(
  { inline, attached }: PolicyLists,
  owner: string,
  { managed, report }: Surroundings,
  suffix = '',
): readonly PolicyDocument[] {
  const own = inline.map(({ PolicyName: name, PolicyDocument: document }) =>
    readDocument(document, 'identity', `${name}${suffix}`, (message) => {
      report(`${owner}: its policy ${name}${suffix}, ${message}`);
    }),
  );
  const others = attached.flatMap(({ PolicyArn: arn }) => {
    const found = managed.find(arn);
    if (found === undefined) {
      report(`${owner}: its policy ${arn}${suffix} is not in the file: it is assumed to allow nothing`);
      return [];
    }
    return [suffix === '' ? found : { ...found, name: `${arn}${suffix}` }];
  });
  return [...own, ...others];
}
