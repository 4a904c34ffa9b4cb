/**
 * The JSON that the AWS CLI prints of accounts.
 * Source: AWS CLI Command Reference, `iam get-account-authorization-details`, `iam list-roles`, `iam get-role`,
 * `iam list-open-id-connect-providers`, `iam get-open-id-connect-provider`, `organizations describe-organization`.
 */

import * as v from 'valibot';

const text = v.string('must be a text');

function list<const Item extends v.GenericSchema>(
  item: Item,
): v.OptionalSchema<v.ArraySchema<Item, string>, readonly []> {
  return v.optional(v.array(item, 'must be a list'), []);
}

function object<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.LooseObjectSchema<Entries, (issue: v.LooseObjectIssue) => string> {
  return v.looseObject(entries, (issue) => (issue.expected === 'Object' ? 'must be an object' : 'is missing'));
}

/** Documents are objects, or texts of JSON, or such texts encoded as in URLs: what an account holds may be anything. */
const inlinePolicy = object({ PolicyName: text, PolicyDocument: v.unknown() });

const holder = {
  Arn: text,
  AttachedManagedPolicies: list(object({ PolicyArn: text })),
  PermissionsBoundary: v.nullish(object({ PermissionsBoundaryArn: v.nullish(text) })),
  Tags: list(object({ Key: text, Value: text })),
} as const;

const user = object({
  ...holder,
  UserName: text,
  UserId: text,
  UserPolicyList: list(inlinePolicy),
  GroupList: list(text),
});

const group = object({
  Arn: text,
  GroupName: text,
  GroupPolicyList: list(inlinePolicy),
  AttachedManagedPolicies: holder.AttachedManagedPolicies,
});

const role = object({
  ...holder,
  RoleName: text,
  RoleId: text,
  AssumeRolePolicyDocument: v.unknown(),
  RolePolicyList: list(inlinePolicy),
});

const managedPolicy = object({
  Arn: text,
  PolicyVersionList: list(
    object({ IsDefaultVersion: v.optional(v.boolean('must be true or false'), false), Document: v.unknown() }),
  ),
});

/** `get-account-authorization-details` */
export const detailsSchema = object({
  UserDetailList: list(user),
  GroupDetailList: list(group),
  RoleDetailList: list(role),
  Policies: list(managedPolicy),
});

const duration = object({ Arn: text, MaxSessionDuration: v.optional(v.number('must be a number of seconds')) });

/** `list-roles` */
export const rolesSchema = object({ Roles: v.array(duration, 'must be a list') });

/** `get-role` */
export const roleSchema = object({ Role: duration });

/** `list-open-id-connect-providers` */
export const providersSchema = object({ OpenIDConnectProviderList: v.array(object({ Arn: text }), 'must be a list') });

/** `get-open-id-connect-provider`. It does not say which account it is of. */
export const providerSchema = object({ Url: text, ClientIDList: list(text) });

/** `organizations describe-organization` */
export const organizationSchema = object({ Organization: object({ Id: text, Arn: text, MasterAccountId: text }) });

export type Details = v.InferOutput<typeof detailsSchema>;
export type UserDetail = v.InferOutput<typeof user>;
export type GroupDetail = v.InferOutput<typeof group>;
export type RoleDetail = v.InferOutput<typeof role>;
export type ManagedPolicyDetail = v.InferOutput<typeof managedPolicy>;
export type InlinePolicy = v.InferOutput<typeof inlinePolicy>;
