/**
 * The statements that let a hop through: what its role must trust, and what its caller must be allowed. Each action has its
 * own statement, with the conditions that IAM supports for that action.
 *
 * Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service";
 * IAM User Guide, "Pass session tags in AWS STS" and "Create a role for OpenID Connect federation".
 */
import { withoutUndefined } from '../core/objects.ts';
import type { PolicyStatement, Conditions } from '../aws/policy-statement.ts';

/** A policy document as IAM writes it. */
export interface PolicyText {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

/** A document of statements. */
export function policyOf(statements: readonly PolicyStatement[]): PolicyText {
  return { Version: '2012-10-17', Statement: statements };
}

/** A text that a condition compares with: exactly this text, or a pattern in which `*` is any run of characters. */
export type Wanted = { readonly exactly: string } | { readonly like: string };

/** What a hop signed by its caller sends, as far as policies can test it. */
export interface SignedNeeds {
  readonly roleArn: string;
  /** What the role's trust policy names: a role, a user, or an account (`arn:aws:iam::111122223333:root`). */
  readonly principal: string;
  /** If the principal is an account: patterns that limit it to certain ARNs. */
  readonly principalArns?: readonly string[];
  readonly externalId?: string;
  /** Undefined: any. */
  readonly sessionName?: Wanted;
  /** Keys of the session's tags: inherited ones too, so that it makes no difference whether AWS counts them as sent. */
  readonly tagKeys: readonly string[];
  /** Patterns of keys of tags that came with the proof of identity, which the plan does not know. */
  readonly tagKeyPatterns?: readonly string[];
  /** Set by this hop or in force already; undefined: none. */
  readonly sourceIdentity?: Wanted;
  /** Whether the hop proves multi-factor authentication, so that its role can ask for it. */
  readonly provesMfa?: boolean;
  /** ARNs of the context providers whose assertions are sent. */
  readonly contextProviders?: readonly string[];
}

/** What the trust policy of a role needs for a hop that its caller signs. */
export function trustForCaller(needs: SignedNeeds): readonly PolicyStatement[] {
  const Principal = { AWS: needs.principal };
  const mfa = needs.provesMfa === true ? { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } : undefined;
  const { principalArns } = needs;
  const whom = principalArns === undefined ? undefined : { ArnLike: { 'aws:PrincipalArn': oneOrMore(principalArns) } };
  return permissionsOf(needs).map(({ action, conditions }) => ({
    Effect: 'Allow',
    Principal,
    Action: action,
    ...withoutUndefined({
      Condition: conditionsOf([whom, conditions, action === 'sts:AssumeRole' ? mfa : undefined]),
    }),
  }));
}

/** What the policies of the caller need for the hop. Within one account a trust policy that names the caller is enough. */
export function permissionForCaller(needs: SignedNeeds): readonly PolicyStatement[] {
  return permissionsOf(needs).map(({ action, conditions }) => ({
    Effect: 'Allow',
    Action: action,
    Resource: escaped(needs.roleArn, 'exactly-as-pattern'),
    ...withoutUndefined({ Condition: conditions }),
  }));
}

/** What a hop by web identity token sends. */
export interface TokenNeeds {
  /** `arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com` */
  readonly providerArn: string;
  readonly audience: string;
  /** One at least. */
  readonly subjects: readonly Wanted[];
  /** Whether the token's claims set session tags, or a source identity. */
  readonly hasTags?: boolean;
  readonly hasSourceIdentity?: boolean;
}

/** What the trust policy of a role needs for a hop by a web identity token. */
export function trustForToken(needs: TokenNeeds): readonly PolicyStatement[] {
  const { providerArn, audience, subjects } = needs;
  const host = providerArn.replace(/^[^/]*\//, '');
  const Principal = { Federated: providerArn };
  const Condition = merged([
    { StringEquals: { [`${host}:aud`]: escaped(audience, 'exactly') } },
    compared(`${host}:sub`, subjects),
  ]);
  return actionsOfProof('sts:AssumeRoleWithWebIdentity', needs).map((Action) => ({
    Effect: 'Allow',
    Principal,
    Action,
    Condition,
  }));
}

/** What a hop by SAML assertion sends. */
export interface SamlNeeds {
  /** `arn:aws:iam::111122223333:saml-provider/NAME` */
  readonly providerArn: string;
  /** The address of AWS that assertions are for. */
  readonly audience: string;
  /** Whether the assertion's attributes set session tags, or a source identity. */
  readonly hasTags?: boolean;
  readonly hasSourceIdentity?: boolean;
}

/** What the trust policy of a role needs for a hop by a SAML assertion. Source: IAM User Guide, "Create a role for SAML 2.0 federation". */
export function trustForSaml({ providerArn, audience, ...brought }: SamlNeeds): readonly PolicyStatement[] {
  return actionsOfProof('sts:AssumeRoleWithSAML', brought).map((Action) => ({
    Effect: 'Allow',
    Principal: { Federated: providerArn },
    Action,
    Condition: { StringEquals: { 'SAML:aud': escaped(audience, 'exactly') } },
  }));
}

/** What a hop by a proof of another needs, by what the proof sets. */
function actionsOfProof(
  action: string,
  { hasTags = false, hasSourceIdentity = false }: Pick<TokenNeeds, 'hasTags' | 'hasSourceIdentity'>,
): readonly string[] {
  return [action, ...(hasTags ? ['sts:TagSession'] : []), ...(hasSourceIdentity ? ['sts:SetSourceIdentity'] : [])];
}

/**
 * What the trust policy of a role needs for a hop by certificate: the service tags each session with what the certificate
 * says, and sets a source identity. Source: IAM Roles Anywhere User Guide, "Trust model".
 *
 * @param commonName of the only certificates to let in; undefined for all that the trust anchor trusts
 */
export function trustForCertificate(trustAnchorArn: string, commonName?: string): readonly PolicyStatement[] {
  const named =
    commonName === undefined
      ? []
      : [{ StringEquals: { 'aws:PrincipalTag/x509Subject/CN': escaped(commonName, 'exactly') } }];
  return ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'].map((Action) => ({
    Effect: 'Allow',
    Principal: { Service: 'rolesanywhere.amazonaws.com' },
    Action,
    Condition: merged([{ ArnEquals: { 'aws:SourceArn': trustAnchorArn } }, ...named]),
  }));
}

/** What the caller of a hop to a root user needs. Nobody has to trust it: the organization has centralized root access. */
export function permissionForRoot(rootArn: string, taskPolicyArn: string): readonly PolicyStatement[] {
  return [
    {
      Effect: 'Allow',
      Action: 'sts:AssumeRoot',
      Resource: rootArn,
      Condition: { ArnEquals: { 'sts:TaskPolicyArn': taskPolicyArn } },
    },
  ];
}

interface Permission {
  readonly action: string;
  readonly conditions: Conditions | undefined;
}

function permissionsOf(needs: SignedNeeds): readonly Permission[] {
  const { externalId, sessionName, tagKeys, tagKeyPatterns = [], sourceIdentity, contextProviders = [] } = needs;
  return [
    {
      action: 'sts:AssumeRole',
      conditions: conditionsOf([
        externalId === undefined ? undefined : { StringEquals: { 'sts:ExternalId': externalId } },
        sessionName === undefined ? undefined : compared('sts:RoleSessionName', [sessionName]),
      ]),
    },
    ...(tagKeys.length + tagKeyPatterns.length === 0
      ? []
      : [
          {
            action: 'sts:TagSession',
            conditions: tagKeysAre([...tagKeyPatterns, ...tagKeys], tagKeyPatterns.length > 0),
          },
        ]),
    ...(sourceIdentity === undefined
      ? []
      : [{ action: 'sts:SetSourceIdentity', conditions: compared('sts:SourceIdentity', [sourceIdentity]) }]),
    ...(contextProviders.length === 0
      ? []
      : [
          {
            action: 'sts:SetContext',
            conditions: { 'ForAllValues:ArnEquals': { 'sts:RequestContextProviders': contextProviders } },
          },
        ]),
  ];
}

function tagKeysAre(keys: readonly string[], isLike: boolean): Conditions {
  return { [`ForAllValues:String${isLike ? 'Like' : 'Equals'}`]: { 'aws:TagKeys': keys } };
}

function conditionsOf(all: readonly (Conditions | undefined)[]): Conditions | undefined {
  const given = all.filter((one) => one !== undefined);
  return given.length === 0 ? undefined : merged(given);
}

function merged(all: readonly Conditions[]): Conditions {
  const operators = [...new Set(all.flatMap((one) => Object.keys(one)))];
  return Object.fromEntries(
    operators.map((operator) => [operator, Object.assign({}, ...all.map((one) => one[operator] ?? {}))]),
  );
}

/** Compares a key with several texts, any of which may match; by pattern if one of them is a pattern. */
function compared(key: string, texts: readonly Wanted[]): Conditions {
  const isLike = texts.some((text) => 'like' in text);
  const values = texts.map((text) =>
    'like' in text ? escaped(text.like, 'like') : escaped(text.exactly, isLike ? 'exactly-as-pattern' : 'exactly'),
  );
  return { [isLike ? 'StringLike' : 'StringEquals']: { [key]: oneOrMore(values) } };
}

/** A list of one item is written as the item itself. */
function oneOrMore(values: readonly string[]): string | readonly string[] {
  const [only = ''] = values;
  return values.length === 1 ? only : values;
}

/** Escapes a text for a policy: nothing in it is read as a policy variable or, unless intended, as a wildcard. */
function escaped(text: string, as: 'exactly' | 'exactly-as-pattern' | 'like'): string {
  const plain = text.replaceAll('${', '${$}{');
  return as === 'exactly-as-pattern' ? plain.replace(/[*?]/g, '${$&}') : plain;
}
