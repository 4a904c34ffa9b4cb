import { RoleChainError } from '../../core/errors.ts';
import { listed } from '../../text/list.ts';
import {
  accountsToChange,
  laterThan,
  madeBefore,
  metadataFileOf,
  nameOfProvider,
  POLICY_NAME,
  type AccountNeeds,
  type ChainNeeds,
  type ProviderNeeds,
  type RoleNeeds,
} from '../needs.ts';
import type { PolicyText } from '../statements.ts';
import { json } from './escape.ts';
import { uniqueNames } from './names.ts';
import { permissionSetComments } from './permission-sets.ts';
import { yaml, type YamlMapping, type YamlValue } from './yaml.ts';

/**
 * The needs as templates of CloudFormation, one document of YAML for each account. A stack belongs to one account, so
 * several documents have to be deployed separately, in this order, since a trust policy can only name existing roles. The
 * header of each says so.
 *
 * @throws RoleChainError `invalid-request` for a text that CloudFormation would misread
 */
export function renderCloudFormation(needs: ChainNeeds): string {
  const documents = accountsToChange(needs).map((account) => documentOf(account, needs));
  const sets = permissionSetComments(needs);
  const text = `${sets === '' ? '' : `${sets}\n`}${documents.join('---\n')}`;
  if (text.includes('{{resolve:')) {
    throw new RoleChainError({
      code: 'invalid-request',
      message:
        '--format: a text of the chain holds {{resolve:, which CloudFormation would replace; no quoting prevents it',
    });
  }
  return text;
}

function documentOf(account: AccountNeeds, needs: ChainNeeds): string {
  const { id } = account;
  const head = [...stackLines(id, needs), ...laterLines(account, needs)];
  return `# Account ${id}: role-chain policies --format cloudformation --account ${id} prints this template alone.
# aws cloudformation deploy --stack-name role-chain --capabilities CAPABILITY_NAMED_IAM --template-file FILE
# It creates everything it names. An existing role or provider must be imported into the stack, or left out here.
${head.map((line) => `# ${line}\n`).join('')}${yaml({
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `What a chain of roles needs in account ${id}, written by role-chain policies${numberOf(id, needs)}`,
    Resources: resourcesOf(account, needs),
  })}`;
}

/** `; stack 2 of 3, to be created after stack 1`. Nothing where there is only one. */
function numberOf(id: string, { order }: ChainNeeds): string {
  const before = order.indexOf(id);
  const after = before === 0 ? 'to be created first' : `to be created after stack ${before}`;
  return order.length === 1 ? '' : `; stack ${before + 1} of ${order.length}, ${after}`;
}

function stackLines(id: string, { order, roles }: ChainNeeds): readonly string[] {
  const ofHere = roles.filter(({ account }) => account === id);
  const trusted = ofHere.flatMap((role) => madeBefore(role, roles).map(({ account }) => account));
  const others = order.slice(0, order.indexOf(id)).filter((other) => trusted.includes(other));
  return order.length === 1
    ? []
    : [
        `Stack ${order.indexOf(id) + 1} of ${order.length}: create them in this order, each after the one before exists. IAM rejects a trust policy that`,
        `names a role that does not exist${others.length === 0 ? '.' : `, and this one names roles of ${listed(others)}.`}`,
      ];
}

/** If chains loop back, no order works. */
function laterLines({ id, roles }: AccountNeeds, needs: ChainNeeds): readonly string[] {
  const laterAccounts = needs.order.slice(needs.order.indexOf(id) + 1);
  return roles.flatMap((role) => {
    const later = laterThan(role, needs.roles);
    const ofLater = madeBefore(role, needs.roles).filter(({ account }) => laterAccounts.includes(account));
    const names = [...new Set([...later, ...ofLater.map(({ arn }) => arn)])];
    return names.length === 0
      ? []
      : [
          `${role.name} trusts ${listed(names.map((arn) => json(arn)))}, which can only be created after it: create it without that statement`,
          'first, then update this stack with the statement.',
        ];
  });
}

function resourcesOf({ providers, roles, users }: AccountNeeds, needs: ChainNeeds): YamlMapping {
  const names = uniqueNames([
    ...providers.map((provider) => [provider.arn, `Provider${plainName(nameOfProvider(provider))}`] as const),
    ...roles.map(({ arn, name }) => [arn, `Role${plainName(name)}`] as const),
    ...users.map(({ arn, name }) => [arn, `User${plainName(name)}`] as const),
  ]);
  const nameOf = (arn: string): string => names.get(arn) ?? '';
  const entries: readonly (readonly [string, YamlMapping])[] = [
    ...providers.map((provider) => [nameOf(provider.arn), resourceOfProvider(provider)] as const),
    ...roles.flatMap((role) => resourcesOfRole(role, nameOf(role.arn), dependencies(role, names, needs))),
    ...users.flatMap(({ arn, name, policy }) =>
      policy === undefined
        ? []
        : [[nameOf(arn), inlinePolicy('AWS::IAM::UserPolicy', { UserName: name }, policy)] as const],
    ),
  ];
  return Object.fromEntries(entries);
}

function resourceOfProvider(provider: ProviderNeeds): YamlMapping {
  return provider.kind === 'oidc'
    ? { Type: 'AWS::IAM::OIDCProvider', Properties: { Url: provider.url, ClientIdList: provider.audiences } }
    : {
        Type: 'AWS::IAM::SAMLProvider',
        Properties: {
          Name: provider.name,
          SamlMetadataDocument: `The metadata (XML) that the identity provider publishes: ${metadataFileOf(provider)}`,
        },
      };
}

function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '');
}

function inlinePolicy(type: string, holder: YamlMapping, policy: PolicyText): YamlMapping {
  return { Type: type, Properties: { ...holder, PolicyName: POLICY_NAME, PolicyDocument: plain(policy) } };
}

function resourcesOfRole(
  { name, path, trust, policy, maxSessionSeconds }: RoleNeeds,
  logicalName: string,
  dependsOn: readonly string[],
): readonly (readonly [string, YamlMapping])[] {
  if (trust === undefined) {
    return policy === undefined
      ? []
      : [[logicalName, inlinePolicy('AWS::IAM::RolePolicy', { RoleName: name }, policy)]];
  }
  const role: YamlMapping = {
    Type: 'AWS::IAM::Role',
    ...(dependsOn.length === 0 ? {} : { DependsOn: dependsOn }),
    Properties: {
      RoleName: name,
      ...(path === '/' ? {} : { Path: path }),
      ...(maxSessionSeconds === undefined ? {} : { MaxSessionDuration: maxSessionSeconds }),
      AssumeRolePolicyDocument: plain(trust),
      ...(policy === undefined ? {} : { Policies: [{ PolicyName: POLICY_NAME, PolicyDocument: plain(policy) }] }),
    },
  };
  return [[logicalName, role]];
}

/** What in this template has to exist before the role: the principals that its trust policy names. */
function dependencies(role: RoleNeeds, names: ReadonlyMap<string, string>, { roles }: ChainNeeds): readonly string[] {
  const later = laterThan(role, roles);
  const made = madeBefore(role, roles).filter(({ arn }) => !later.includes(arn));
  return made.flatMap(({ arn }) => names.get(arn) ?? []);
}

function plain({ Version, Statement }: PolicyText): YamlMapping {
  return { Version, Statement: Statement.map((one) => Object.fromEntries<YamlValue>(Object.entries(one))) };
}
