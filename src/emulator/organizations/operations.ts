/**
 * The read-only operations of AWS Organizations, one entry each.
 * Source: AWS Organizations API Reference; for permissions the Service Authorization Reference.
 */

import type { OrganizationsCall, OrganizationsOperation, OrganizationsResult } from './call.ts';
import { notFound } from './errors.ts';
import type { TextForm } from './json-input.ts';
import type { Organization, OrganizationMember, OrganizationUnit } from '../../iam/organization/organization.ts';
import { pageOf } from './pages.ts';
import { requireAdministrator, requireMember } from './who-may-call.ts';

const ID = { reason: 'INVALID_PATTERN' } as const;
const PARENT: TextForm = { ...ID, pattern: /^(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/ };
const CHILD: TextForm = { ...ID, pattern: /^(?:\d{12}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/ };
const ACCOUNT: TextForm = { ...ID, pattern: /^\d{12}$/ };
const TARGET: TextForm = { ...ID, pattern: /^(?:r-[0-9a-z]{4,32}|\d{12}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/ };
const CHILD_TYPE: TextForm = { reason: 'INVALID_ENUM', pattern: /^(?:ACCOUNT|ORGANIZATIONAL_UNIT)$/ };

/** All operations. */
export const OPERATIONS: ReadonlyMap<string, OrganizationsOperation> = new Map<string, OrganizationsOperation>([
  ['DescribeAccount', describeAccount],
  ['DescribeOrganization', describeOrganization],
  ['ListAccounts', listAccounts],
  ['ListAccountsForParent', listAccountsForParent],
  ['ListChildren', listChildren],
  ['ListOrganizationalUnitsForParent', listUnitsForParent],
  ['ListParents', listParents],
  ['ListRoots', listRoots],
  ['ListTagsForResource', listTags],
]);

function describeOrganization(call: OrganizationsCall): OrganizationsResult {
  const { id, arn, managementAccount } = requireMember(call, '*');
  return {
    Organization: {
      Id: id,
      Arn: arn,
      FeatureSet: 'ALL',
      MasterAccountArn: managementAccount.arn,
      MasterAccountId: managementAccount.id,
      MasterAccountEmail: managementAccount.email,
    },
  };
}

function describeAccount(call: OrganizationsCall): OrganizationsResult {
  const organization = requireAdministrator(call, arnNamed(call, 'AccountId'));
  const member = organization.members.get(call.input.text('AccountId', ACCOUNT));
  if (member === undefined) {
    throw notFound('Account', "You specified an account that doesn't exist.");
  }
  return { Account: accountFields(member) };
}

function listAccounts(call: OrganizationsCall): OrganizationsResult {
  const organization = requireAdministrator(call, '*');
  const { items, NextToken } = pageOf(Array.from(organization.members.values()), call, organization);
  return { Accounts: items.map(accountFields), NextToken };
}

function listAccountsForParent(call: OrganizationsCall): OrganizationsResult {
  const organization = requireAdministrator(call, arnNamed(call, 'ParentId'));
  const { id, members } = parentOf(call, organization);
  const { items, NextToken } = pageOf(members, call, organization, id);
  return { Accounts: items.map(accountFields), NextToken };
}

function listUnitsForParent(call: OrganizationsCall): OrganizationsResult {
  const organization = requireAdministrator(call, arnNamed(call, 'ParentId'));
  const { id, units } = parentOf(call, organization);
  const { items, NextToken } = pageOf(units, call, organization, id);
  return { OrganizationalUnits: items.map(unitFields), NextToken };
}

function listRoots(call: OrganizationsCall): OrganizationsResult {
  const organization = requireAdministrator(call, '*');
  const { items, NextToken } = pageOf([organization.root], call, organization);
  return { Roots: items.map((root) => ({ ...unitFields(root), PolicyTypes: [] })), NextToken };
}

function listChildren(call: OrganizationsCall): OrganizationsResult {
  const organization = requireAdministrator(call, arnNamed(call, 'ParentId'));
  const { id, members, units } = parentOf(call, organization);
  const type = call.input.text('ChildType', CHILD_TYPE);
  const children: readonly { readonly id: string }[] = type === 'ACCOUNT' ? members : units;
  const { items, NextToken } = pageOf(children, call, organization, `${id} ${type}`);
  return { Children: items.map((child) => ({ Id: child.id, Type: type })), NextToken };
}

function listParents(call: OrganizationsCall): OrganizationsResult {
  const organization = requireAdministrator(call, arnNamed(call, 'ChildId'));
  const id = call.input.text('ChildId', CHILD);
  const { parentId } = organization.members.get(id) ?? organization.units.get(id) ?? {};
  const parent = parentId === undefined ? undefined : organization.units.get(parentId);
  if (parent === undefined) {
    throw notFound('Child', "You specified a child that doesn't exist.");
  }
  const { items, NextToken } = pageOf([parent], call, organization, id);
  return { Parents: items.map(({ id: Id, kind: Type }) => ({ Id, Type })), NextToken };
}

function listTags(call: OrganizationsCall): OrganizationsResult {
  const organization = requireAdministrator(call, arnNamed(call, 'ResourceId'));
  const id = call.input.text('ResourceId', TARGET);
  const target = organization.members.get(id) ?? organization.units.get(id);
  if (target === undefined) {
    throw notFound('Target', "You specified a target that doesn't exist.");
  }
  const { items, NextToken } = pageOf(Array.from(target.tags), call, organization, id);
  return { Tags: items.map(([Key, Value]) => ({ Key, Value })), NextToken };
}

function parentOf({ input }: OrganizationsCall, { units }: Organization): OrganizationUnit {
  const unit = units.get(input.text('ParentId', PARENT));
  if (unit === undefined) {
    throw notFound('Parent', "You specified a parent that doesn't exist.");
  }
  return unit;
}

/** The resource that policies are checked against: what a parameter names, or `*` if nothing. */
function arnNamed({ input, organization }: OrganizationsCall, parameter: string): string {
  const id = input.optionalText(parameter) ?? '';
  return (organization?.units.get(id) ?? organization?.members.get(id))?.arn ?? '*';
}

function unitFields({ id, arn, name }: OrganizationUnit): OrganizationsResult {
  return { Id: id, Arn: arn, Name: name };
}

/** Without `Status`, which AWS will retire on 2026-09-09: API Reference, Account. */
function accountFields({ id, arn, name, email, state }: OrganizationMember): OrganizationsResult {
  return { Id: id, Arn: arn, Name: name, Email: email, State: state, JoinedMethod: 'CREATED', JoinedTimestamp: JOINED };
}

/** Seconds since 1970: the beginning of 2024. */
const JOINED = 1_704_067_200;
