import { RoleChainError } from '../../errors.ts';
import { laterThan, POLICY_NAME, type AccountNeeds, type ChainNeeds, type RoleNeeds } from '../needs.ts';
import type { PolicyText } from '../statements.ts';
import { uniqueNames } from './names.ts';
import { yaml, type YamlMapping, type YamlValue } from './yaml.ts';

/**
 * The needs as templates of CloudFormation, one document of YAML for each account. A stack belongs to one account, so
 * several documents have to be deployed apart; in this order, for a trust policy can name only roles that are there.
 *
 * @throws RoleChainError `invalid-request` for a text that CloudFormation would take for something else
 */
export function renderCloudFormation(needs: ChainNeeds): string {
  const text = needs.accounts.map((account) => documentOf(account, needs)).join('---\n');
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
  return `# Account ${id}: role-chain policies --format cloudformation --account ${id} prints this template alone.
# aws cloudformation deploy --stack-name role-chain --capabilities CAPABILITY_NAMED_IAM --template-file FILE
# It makes what it names. A role or provider that is there already has to be imported into the stack, or left out here.
${yaml({
  AWSTemplateFormatVersion: '2010-09-09',
  Description: `What a chain of roles needs in account ${id}, written by role-chain policies`,
  Resources: resourcesOf(account, needs),
})}`;
}

function resourcesOf({ providers, roles, users }: AccountNeeds, needs: ChainNeeds): YamlMapping {
  const names = uniqueNames([
    ...providers.map(({ arn, url }) => [arn, `Provider${plainName(url.replace('https://', ''))}`] as const),
    ...roles.map(({ arn, name }) => [arn, `Role${plainName(name)}`] as const),
    ...users.map(({ arn, name }) => [arn, `User${plainName(name)}`] as const),
  ]);
  const nameOf = (arn: string): string => names.get(arn) ?? '';
  const entries: readonly (readonly [string, YamlMapping])[] = [
    ...providers.map(
      ({ arn, url, audiences }) =>
        [nameOf(arn), { Type: 'AWS::IAM::OIDCProvider', Properties: { Url: url, ClientIdList: audiences } }] as const,
    ),
    ...roles.flatMap((role) => resourcesOfRole(role, nameOf(role.arn), dependencies(role, names, needs))),
    ...users.flatMap(({ arn, name, policy }) =>
      policy === undefined
        ? []
        : [[nameOf(arn), inlinePolicy('AWS::IAM::UserPolicy', { UserName: name }, policy)] as const],
    ),
  ];
  return Object.fromEntries(entries);
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

/** What of this template has to be there before the role: those that its trust policy names. */
function dependencies(role: RoleNeeds, names: ReadonlyMap<string, string>, { roles }: ChainNeeds): readonly string[] {
  const later = laterThan(role, roles);
  const made = role.trusts.filter((arn) => roles.some((one) => one.arn === arn && one.trust !== undefined));
  return made.filter((arn) => !later.includes(arn)).flatMap((arn) => names.get(arn) ?? []);
}

function plain({ Version, Statement }: PolicyText): YamlMapping {
  return { Version, Statement: Statement.map((one) => Object.fromEntries<YamlValue>(Object.entries(one))) };
}
