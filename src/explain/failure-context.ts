import { hostOfIssuer, isGitHubHost } from '../aws/token-issuers.ts';
import type { ClaimReader } from '../ci/subjects.ts';
import type { CiSystem } from '../ci/system.ts';
import { ciSystemOfToken } from '../ci/systems.ts';
import { HOP_KINDS, signedPart } from '../chain/hop-kinds.ts';
import type { CertificateHop, Plan, PlannedHop, RootHop, SignedHop } from '../chain/plan/plan.ts';
import { parsePermissionSet, type PermissionSet } from '../policies/permission-set.ts';
import { accountOfArn, parseAssumedRoleArn, parseRoleArn, type RoleArn } from '../aws/arn.ts';
import type { JobFacts } from '../core/job-facts.ts';
import type { CallFailure } from '../net/failure.ts';
import type { HopAttempt } from '../chain/run/chain-context.ts';

/** Everything known about a failed hop; explanations are based on it. */
export interface FailureContext {
  readonly failure: CallFailure;
  readonly attempt: HopAttempt;
  /** The CI system that the job runs on. */
  readonly system: CiSystem;
  /** What it says about the job. */
  readonly job: JobFacts;
  /** The plan that the hop is of. */
  readonly plan: Pick<Plan, 'hops' | 'targets' | 'source'>;
}

/** Who calls, as policies name it. */
export interface CallerOf {
  /** `role` and `user` have a name; of others only the source is known, in words. */
  readonly kind: 'role' | 'user' | 'other';
  /** An ARN for `role` and `user`. */
  readonly principal: string;
  /** Undefined if not known. */
  readonly account: string | undefined;
  /** Without its path. */
  readonly name: string;
  /** Whether the path of the role is not known: the ARN of a session does not show it. */
  readonly lacksPath: boolean;
}

/** The role that was asked for. */
export function roleOf({ attempt: { roleArn } }: FailureContext): RoleArn {
  return (
    parseRoleArn(roleArn) ?? { arn: roleArn, partition: 'aws', account: accountOfArn(roleArn) ?? '', name: roleArn }
  );
}

/** Who asked: the role of the hop before or, if the source does not say, the principal that AWS names in its answer. */
export function callerOf({ attempt, failure }: FailureContext): CallerOf {
  const named = /^User: (arn:\S+) is not/.exec(failure.message)?.[1];
  const arn = attempt.principal.startsWith('arn:') ? attempt.principal : (named ?? attempt.principal);
  const session = parseAssumedRoleArn(arn);
  const role = session === undefined ? parseRoleArn(arn) : undefined;
  if (session !== undefined) {
    const { partition, account, name } = session;
    return { kind: 'role', principal: `arn:${partition}:iam::${account}:role/${name}`, account, name, lacksPath: true };
  }
  if (role !== undefined) {
    return { kind: 'role', principal: arn, account: role.account, name: role.name, lacksPath: false };
  }
  const isUser = /^arn:[^:]+:iam::\d{12}:user\//.test(arn);
  return {
    kind: isUser ? 'user' : 'other',
    principal: arn,
    account: arn.startsWith('arn:') ? accountOfArn(arn) : undefined,
    name: isUser ? (arn.split('/').at(-1) ?? '') : arn,
    lacksPath: false,
  };
}

/** The permission set behind the caller's role, if IAM Identity Center created it: nobody else may change such a role. */
export function permissionSetOf(known: FailureContext): PermissionSet | undefined {
  return parsePermissionSet(callerOf(known).principal);
}

/** Whether caller and role are of different accounts; undefined where the caller's is not known. */
export function isAcrossAccounts(known: FailureContext): boolean | undefined {
  const { account } = callerOf(known);
  return account === undefined ? undefined : account !== roleOf(known).account;
}

/** The chain of the hop. */
function chainOf({ attempt: { hop }, plan }: FailureContext): readonly PlannedHop[] {
  return plan.hops.includes(hop) ? plan.hops : (plan.targets.find(({ hops }) => hops.includes(hop))?.hops ?? plan.hops);
}

/** The hop whose session made the call; undefined for a first hop. */
export function hopBefore(known: FailureContext): PlannedHop | undefined {
  const { hop } = known.attempt;
  return hop.number === 1 ? undefined : chainOf(known).find(({ number }) => number === hop.number - 1);
}

/** The hop, if its caller signed it. */
export function signedHopOf({ attempt: { hop } }: FailureContext): SignedHop | undefined {
  return signedPart(hop);
}

/** Whether a web identity token proves who takes the hop. */
export function provesByToken({ hop }: FailureContext['attempt']): boolean {
  return HOP_KINDS[hop.kind].proof === 'token';
}

/** Whether a SAML assertion proves who takes the hop. */
export function provesByAssertion({ hop }: FailureContext['attempt']): boolean {
  return HOP_KINDS[hop.kind].proof === 'saml';
}

/** The hop, if a certificate proves who takes it. */
export function certificateHopOf({ attempt: { hop } }: FailureContext): CertificateHop | undefined {
  return hop.kind === 'certificate' ? hop : undefined;
}

/** The hop, if it leads to a root user. */
export function rootHopOf({ attempt: { hop } }: FailureContext): RootHop | undefined {
  return hop.kind === 'root' ? hop : undefined;
}

/** Whether credentials prove who takes the hop: the caller signs the request with them. */
export function provesByCredentials({ hop }: FailureContext['attempt']): boolean {
  return HOP_KINDS[hop.kind].proof === 'credentials';
}

/** The roles of plans: every failure of a run asks for them. */
const ROLES = new WeakMap<FailureContext['plan'], readonly RoleArn[]>();

/** With more roles, some are nearly alike by chance; and comparing each with each takes long. */
const MAX_ROLES = 100;

/** Every role of the plan but the one that was asked for; none where there are very many. */
export function otherRoles({ plan, attempt }: FailureContext): readonly RoleArn[] {
  const roles = ROLES.get(plan) ?? rolesOf(plan);
  ROLES.set(plan, roles);
  return roles.filter(({ arn }) => arn !== attempt.roleArn);
}

function rolesOf(plan: FailureContext['plan']): readonly RoleArn[] {
  const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
  const arns = new Set(hops.flatMap(({ role }) => (role.kind === 'arn' ? [role.arn] : [])));
  return arns.size > MAX_ROLES ? [] : [...arns].flatMap((arn) => parseRoleArn(arn) ?? []);
}

/** A claim of the token that is a text. */
export function claimOf({ attempt: { claims = {} } }: FailureContext, name: string): string | undefined {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The issuer of the token as condition keys and provider ARNs name it: without `https://`. */
export function issuerHostOf(known: FailureContext): string {
  return hostOfIssuer(claimOf(known, 'iss') ?? 'ISSUER');
}

/** The identity provider that the role's account has for the token. */
export function providerArnOf(known: FailureContext): string {
  const { partition, account } = roleOf(known);
  return `arn:${partition}:iam::${account}:oidc-provider/${issuerHostOf(known)}`;
}

/** What AWS lets a policy ask of `aud`: `azp` where the token has one. Source: IAM User Guide, "Available keys for AWS OIDC federation". */
export function audienceOf(known: FailureContext): string {
  const { aud } = known.attempt.claims ?? {};
  const first: unknown = Array.isArray(aud) ? aud[0] : aud;
  return claimOf(known, 'azp') ?? (typeof first === 'string' ? first : '');
}

/** Whether the token is one of GitHub's own issuer, or of an enterprise's. */
export function isGitHubs(known: FailureContext): boolean {
  return isGitHubHost(issuerHostOf(known));
}

/** The claims of the token that are texts, the issuer in one form. */
export function claimsOf(known: FailureContext): ClaimReader {
  return (name) => (name === 'iss' ? issuerOf(known) : claimOf(known, name));
}

/** The CI system that the token is of, by its issuer or the form of its subject. */
export function systemOfToken(known: FailureContext): CiSystem {
  return ciSystemOfToken({ issuer: issuerOf(known), subject: claimOf(known, 'sub') ?? '' });
}

function issuerOf(known: FailureContext): string {
  return `https://${issuerHostOf(known)}`;
}
