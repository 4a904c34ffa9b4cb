/** Reads what `role-chain policies` prints in each of its formats, with readers that are not ours, as one and the same. */
import hcl from 'hcl2-parser';
import { parseAllDocuments } from 'yaml';
import type { Printed, PrintedPolicy } from './output.ts';

/** What a format makes in IAM, by what is made: `ACCOUNT role NAME`, `ACCOUNT provider URL`, `ACCOUNT user NAME`. */
export type Made = Readonly<Record<string, Thing>>;

/** A role, user or provider. */
export interface Thing {
  readonly path?: string;
  readonly seconds?: number;
  readonly audiences?: readonly string[];
  readonly trust?: unknown;
  readonly policy?: unknown;
}

type Entry = readonly [string, Thing];
type Mapping = Readonly<Record<string, unknown>>;

/** All that is said of a thing, in whatever places. */
function gathered(entries: readonly Entry[]): Made {
  const made: Record<string, Thing> = {};
  for (const [key, thing] of entries) {
    const plain = Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined));
    made[key] = { ...made[key], ...plain };
  }
  return made;
}

/** Of the JSON. */
export function ofJson(output: Printed): Made {
  return gathered(
    Object.entries(output.accounts).flatMap(([id, account]) => {
      const { 'oidc-providers': providers = [], 'saml-providers': saml = {}, roles = {}, users = {} } = account;
      return [
        ...Object.keys(saml).map((name): Entry => [`${id} provider ${name}`, {}]),
        ...providers.map(({ url, audiences }): Entry => [`${id} provider ${url}`, { audiences }]),
        ...Object.entries(roles).map(([name, { path = '/', 'max-session-seconds': seconds, trust, policy }]): Entry => [
          `${id} role ${name}`,
          withPolicies(
            { ...(trust === undefined ? {} : { path }), ...(seconds === undefined ? {} : { seconds }) },
            trust,
            policy,
          ),
        ]),
        ...Object.entries(users).map(([name, { policy }]): Entry => [
          `${id} user ${name}`,
          withPolicies({}, undefined, policy),
        ]),
      ];
    }),
  );
}

function withPolicies(thing: Thing, trust: PrintedPolicy | undefined, policy: PrintedPolicy | undefined): Thing {
  return { ...thing, ...(trust === undefined ? {} : { trust }), ...(policy === undefined ? {} : { policy }) };
}

/** The parser says nothing of its types that the compiler could use. */
function isParser(value: unknown): value is { parseToObject(text: string): readonly [Mapping | null, unknown] } {
  return typeof value === 'object' && value !== null && 'parseToObject' in value;
}

/** A text of HCL, read by HashiCorp's parser. */
export function parseHcl(text: string): Mapping {
  const parser: unknown = hcl;
  const [value, error] = isParser(parser) ? parser.parseToObject(text) : [null, 'no parser'];
  if (value === null) {
    throw new Error(`not HCL: ${JSON.stringify(error)}\n${text}`);
  }
  return value;
}

/** The argument of `jsonencode(...)`, of which the parser leaves the text as it is. */
function decoded(expression: unknown): unknown {
  const inner = /^\$\{jsonencode\(([^]*)\)\}$/.exec(String(expression))?.[1];
  return inner === undefined ? undefined : parseHcl(`x = ${inner}\n`)['x'];
}

/** Of Terraform, by HashiCorp's parser. Fails for a reference to what is not there. */
export function ofTerraform(text: string): Made {
  const { resource, provider } = parseHcl(text) as {
    resource: Record<string, Record<string, readonly Mapping[]>>;
    provider: { aws: readonly { alias: string; allowed_account_ids: readonly string[] }[] };
  };
  const aliases = new Map(provider.aws.map(({ alias, allowed_account_ids: [id = ''] }) => [`\${aws.${alias}}`, id]));
  const all = Object.entries(resource).flatMap(([type, labels]) =>
    Object.entries(labels).map(([label, [attributes = {}]]) => ({ type, address: `${type}.${label}`, attributes })),
  );
  const addresses = new Map(all.map(({ address, attributes }) => [address, attributes]));
  const referred = (reference: unknown): Mapping => {
    const address = /^\$\{(\w+\.\w+)(?:\.name)?\}$/.exec(String(reference))?.[1] ?? '';
    const found = addresses.get(address);
    if (found === undefined) {
      throw new Error(`refers to ${String(reference)}`);
    }
    return found;
  };
  return gathered(
    all.map(({ type, attributes }) => {
      ((attributes['depends_on'] ?? []) as unknown[]).forEach(referred);
      const account = aliases.get(String(attributes['provider'])) ?? 'no account';
      const { name, path = '/', url, role, user, max_session_duration: seconds } = attributes;
      const key = (kind: string, of: unknown): string => `${account} ${kind} ${String(of)}`;
      const policy = decoded(attributes['policy']);
      const holder = String(role).startsWith('${') ? referred(role)['name'] : role;
      switch (type) {
        case 'aws_iam_openid_connect_provider':
          return [key('provider', url), { audiences: attributes['client_id_list'] as string[] }];
        case 'aws_iam_saml_provider':
          return [key('provider', name), {}];
        case 'aws_iam_role':
          return [
            key('role', name),
            { path: String(path), seconds: seconds as number, trust: decoded(attributes['assume_role_policy']) },
          ];
        case 'aws_iam_role_policy':
          return [key('role', holder), { policy }];
        case 'aws_iam_user_policy':
          return [key('user', user), { policy }];
        default:
          throw new Error(`unexpected ${type}`);
      }
    }),
  );
}

interface Template {
  readonly AWSTemplateFormatVersion: string;
  readonly Description: string;
  readonly Resources: Readonly<
    Record<string, { readonly Type: string; readonly DependsOn?: readonly string[]; readonly Properties: Mapping }>
  >;
}

/** Of CloudFormation, by the rules of a version of YAML. Fails for what a template must not have. */
export function ofCloudFormation(text: string, version: '1.1' | '1.2'): Made {
  const templates = parseAllDocuments(text, { version }).map((document) => {
    if (document.errors.length > 0 || document.warnings.length > 0) {
      throw new Error(`not YAML: ${document.errors.join()}`);
    }
    return document.toJS() as Template;
  });
  return gathered(templates.flatMap(ofTemplate));
}

function ofTemplate({ AWSTemplateFormatVersion, Description, Resources }: Template): readonly Entry[] {
  const account = /\d{12}/.exec(Description)?.[0] ?? 'no account';
  if (AWSTemplateFormatVersion !== '2010-09-09') {
    throw new Error('not a template');
  }
  return Object.entries(Resources).map(([logicalName, { Type, DependsOn = [], Properties }]) => {
    const strange = [logicalName, ...DependsOn].find((name) => !/^[A-Za-z0-9]+$/.test(name) || !(name in Resources));
    if (strange !== undefined) {
      throw new Error(`no resource is called ${strange}`);
    }
    return ofResource(account, Type, Properties);
  });
}

function ofResource(account: string, type: string, properties: Mapping): Entry {
  const { RoleName, UserName, Url, PolicyDocument: policy } = properties;
  switch (type) {
    case 'AWS::IAM::OIDCProvider':
      return [`${account} provider ${String(Url)}`, { audiences: properties['ClientIdList'] as string[] }];
    case 'AWS::IAM::SAMLProvider':
      return [`${account} provider ${String(properties['Name'])}`, {}];
    case 'AWS::IAM::Role': {
      const [inline] = (properties['Policies'] ?? []) as { readonly PolicyDocument: unknown }[];
      const thing = {
        path: typeof properties['Path'] === 'string' ? properties['Path'] : '/',
        seconds: properties['MaxSessionDuration'] as number,
        trust: properties['AssumeRolePolicyDocument'],
        policy: inline?.PolicyDocument,
      };
      return [`${account} role ${String(RoleName)}`, thing];
    }
    case 'AWS::IAM::RolePolicy':
      return [`${account} role ${String(RoleName)}`, { policy }];
    case 'AWS::IAM::UserPolicy':
      return [`${account} user ${String(UserName)}`, { policy }];
    default:
      throw new Error(`unexpected ${type}`);
  }
}
