import {
  accountsToChange,
  laterThan,
  metadataFileOf,
  nameOfProvider,
  POLICY_NAME,
  type AccountNeeds,
  type ChainNeeds,
  type ProviderNeeds,
  type RoleNeeds,
} from '../needs.ts';
import type { PolicyText } from '../statements.ts';
import { Call, hclBlock, Raw, type HclObject, type HclValue } from './hcl.ts';
import { uniqueNames } from './names.ts';
import { permissionSetComments } from './permission-sets.ts';

/** The first version of the AWS provider that accepts an identity provider without thumbprints. */
const PROVIDER_VERSION = '>= 5.81';

const HEAD = `# What a chain of roles needs, written by role-chain policies.
#
# Set in each provider how its account is reached (profile, assume_role). Import what already exists first,
# so that the plan shows what would change:
#   terraform import aws_iam_role.LABEL ROLE_NAME
#   terraform import aws_iam_openid_connect_provider.LABEL PROVIDER_ARN
#   terraform import aws_iam_saml_provider.LABEL PROVIDER_ARN
# The trust policy of an imported role is replaced: add what else it trusts.
`;

/** What the blocks of a configuration are built from. */
interface Writing {
  readonly needs: ChainNeeds;
  /** Names of resources, by ARN. */
  readonly labels: ReadonlyMap<string, string>;
  /** The ARNs of what the configuration creates. */
  readonly made: ReadonlySet<string>;
}

/** The needs as one configuration of Terraform or OpenTofu, with a provider for each account. */
export function renderTerraform(needs: ChainNeeds): string {
  const accounts = accountsToChange(needs);
  const things = accounts.flatMap(({ id, providers, roles, users }) => [
    ...providers.map((provider) => [provider.arn, labelOf(nameOfProvider(provider), id)] as const),
    ...[...roles, ...users].map(({ arn, name }) => [arn, labelOf(name, id)] as const),
  ]);
  const made = [
    ...accounts.flatMap(({ providers }) => providers),
    ...accounts.flatMap(({ roles }) => roles).filter(({ trust }) => trust !== undefined),
  ];
  const writing = { needs, labels: uniqueNames(things), made: new Set(made.map(({ arn }) => arn)) };
  return [
    HEAD,
    ...[permissionSetComments(needs)].filter((text) => text !== ''),
    settings(),
    ...accounts.flatMap((account) => accountBlocks(account, writing)),
  ].join('\n');
}

function settings(): string {
  return `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "${PROVIDER_VERSION}"
    }
  }
}
`;
}

function labelOf(name: string, account: string): string {
  return `account_${account}_${name.replace(/\W/g, '_')}`;
}

function accountBlocks(account: AccountNeeds, writing: Writing): readonly string[] {
  const alias = `account_${account.id}`;
  const provider = new Raw(`aws.${alias}`);
  const block = (type: string, arn: string, attributes: HclObject): string =>
    hclBlock(`resource "${type}" "${writing.labels.get(arn) ?? ''}"`, { provider, ...attributes });
  return [
    hclBlock('provider "aws"', { alias, region: writing.needs.region, allowed_account_ids: [account.id] }),
    ...account.providers.map((provider) => block(RESOURCES[provider.kind], provider.arn, attributesOf(provider))),
    ...account.roles.flatMap((role) => [
      ...(role.trust === undefined ? [] : [block('aws_iam_role', role.arn, roleAttributes(role, role.trust, writing))]),
      ...(role.policy === undefined
        ? []
        : [block('aws_iam_role_policy', role.arn, policyOfRole(role, role.policy, writing))]),
    ]),
    ...account.users.flatMap(({ arn, name, policy }) =>
      policy === undefined
        ? []
        : [block('aws_iam_user_policy', arn, { name: POLICY_NAME, user: name, policy: encoded(policy) })],
    ),
  ];
}

/** What creates a provider. */
const RESOURCES = { oidc: 'aws_iam_openid_connect_provider', saml: 'aws_iam_saml_provider' } as const;

function attributesOf(provider: ProviderNeeds): HclObject {
  return provider.kind === 'oidc'
    ? { url: provider.url, client_id_list: provider.audiences }
    : { name: provider.name, saml_metadata_document: new Call('file', metadataFileOf(provider)) };
}

function roleAttributes(role: RoleNeeds, trust: PolicyText, writing: Writing): HclObject {
  const before = dependencies(role, trust, writing);
  return {
    name: role.name,
    ...(role.path === '/' ? {} : { path: role.path }),
    ...(role.maxSessionSeconds === undefined ? {} : { max_session_duration: new Raw(String(role.maxSessionSeconds)) }),
    assume_role_policy: encoded(trust),
    ...(before.length === 0 ? {} : { depends_on: before }),
  };
}

/** IAM accepts no trust policy that names a role that does not exist yet. */
function dependencies(role: RoleNeeds, trust: PolicyText, { needs, labels, made }: Writing): readonly HclValue[] {
  const later = laterThan(role, needs.roles);
  const roles = role.trusts.filter((arn) => made.has(arn) && !later.includes(arn));
  const providers = trust.Statement.flatMap(({ Principal }) => Principal?.Federated ?? []).filter((arn) =>
    made.has(arn),
  );
  return [
    ...[...new Set(providers)].map(
      (arn) => new Raw(`${RESOURCES[arn.includes(':saml-provider/') ? 'saml' : 'oidc']}.${labels.get(arn) ?? ''}`),
    ),
    ...roles.map((arn) => new Raw(`aws_iam_role.${labels.get(arn) ?? ''}`)),
  ];
}

function policyOfRole(role: RoleNeeds, policy: PolicyText, { labels }: Writing): HclObject {
  const name = role.trust === undefined ? role.name : new Raw(`aws_iam_role.${labels.get(role.arn) ?? ''}.name`);
  return { name: POLICY_NAME, role: name, policy: encoded(policy) };
}

function encoded(policy: PolicyText): Call {
  return new Call('jsonencode', plain(policy));
}

/** A policy as an HCL value: statements are objects without absent keys. */
function plain({ Version, Statement }: PolicyText): HclObject {
  return { Version, Statement: Statement.map((statement) => Object.fromEntries<HclValue>(Object.entries(statement))) };
}
