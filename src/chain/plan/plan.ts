import type { MfaRequest, ProvidedContextRequest } from '../../request/hop-request.ts';
import { showText, type Text } from '../../request/templates.ts';
import type { PlannedSource, RolesAnywhere } from '../../core/proofs.ts';

/**
 * The role a hop assumes: an ARN; a name that is expanded with the caller's account once that is known; or whatever the
 * assertion offers, if that is one role. The ARN of a `root` hop is that of the root user.
 */
export type PlannedRole =
  | { readonly kind: 'arn'; readonly arn: string; readonly account: string; readonly name: string }
  | { readonly kind: 'name'; readonly name: string; readonly partition: string }
  | { readonly kind: 'offered'; readonly partition: string };

/** A session tag of a hop, and where it was set. */
export interface PlannedTag {
  readonly key: string;
  readonly value: Text;
  /** `default`, or the input it comes from. */
  readonly origin: string;
  /** Whether it may be dropped when the packed policy gets too large. */
  readonly droppable: boolean;
}

interface HopBase {
  /** Counted from 1. */
  readonly number: number;
  /** What the user would edit. */
  readonly place: string;
  readonly role: PlannedRole;
  /** Undefined if the request does not say it: the proof does, or nobody. */
  readonly sessionName?: Text;
  readonly durationSeconds: number;
  /**
   * Whether the session should last as long as the role allows: `durationSeconds` is requested first, then less if the
   * role does not allow that.
   */
  readonly longest?: true;
  /** The region whose STS endpoint is called. */
  readonly region: string;
  /** A session policy as JSON text. */
  readonly policy?: string;
  readonly policyArns: readonly string[];
}

/**
 * A hop through `AssumeRoleWithWebIdentity`. The API has no external id, tags, MFA or source identity, so neither does
 * this type.
 */
export interface WebIdentityHop extends HopBase {
  readonly kind: 'web-identity';
  readonly sessionName: Text;
}

/** A hop through `AssumeRoleWithSAML`. What the API has no parameter for, AWS takes from the attributes of the assertion. */
export interface SamlHop extends HopBase {
  readonly kind: 'saml';
  /** The SAML provider to assume the role by; undefined if the assertion is to say. */
  readonly providerArn?: string;
}

/** A hop through `CreateSession` of IAM Roles Anywhere, whose profile sets the session policies. */
export interface CertificateHop extends HopBase, RolesAnywhere {
  readonly kind: 'certificate';
}

/** A hop through `AssumeRole`, signed with the credentials of the caller. */
export interface SignedHop extends HopBase {
  readonly kind: 'signed';
  readonly sessionName: Text;
  /**
   * Whether the caller holds credentials of a role, so that AWS caps the session at one hour. `unknown` if the source
   * does not say.
   */
  readonly chained: 'yes' | 'no' | 'unknown';
  readonly externalId?: string;
  /** Tags sent with this hop's request. */
  readonly tags: readonly PlannedTag[];
  /** Keys of {@link tags} that travel on. */
  readonly transitiveTagKeys: readonly string[];
  /** Transitive tags from earlier hops of this chain: in force, but not sent again. */
  readonly inheritedTags: readonly PlannedTag[];
  /** The source identity that this hop sets. */
  readonly sourceIdentity?: Text;
  readonly mfa?: MfaRequest;
  readonly providedContexts: readonly ProvidedContextRequest[];
}

/** A hop through `AssumeRoot`: a session of a member account's root user, for one task. Always the last. */
export interface RootHop extends HopBase {
  readonly kind: 'root';
  readonly taskPolicyArn: string;
}

export type PlannedHop = WebIdentityHop | SamlHop | CertificateHop | SignedHop | RootHop;

/** A named end of a chain: becomes a profile, or a job in a matrix. */
export interface PlannedTarget {
  readonly name: string;
  /** What the user would edit. */
  readonly place: string;
  /** The region that goes into the profile. */
  readonly region: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The whole chain, beginning with the hops of the plan. */
  readonly hops: readonly PlannedHop[];
}

/**
 * Everything that is decided before the first network call. Plain, immutable data that can be printed, tested and run.
 */
export interface Plan {
  readonly source: PlannedSource;
  readonly region: string;
  readonly partition: string;
  /** A session of the source's keys that has proved MFA, for hops that cannot each have a code: `GetSessionToken`. */
  readonly mfaSession?: MfaSession;
  /** The whole chain; or, if there are targets, the beginning that all their chains share. */
  readonly hops: readonly PlannedHop[];
  readonly targets: readonly PlannedTarget[];
  /** Things the user should know but that are no reason to stop. */
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

/** A session that is asked for once, with one code. */
interface MfaSession extends MfaRequest {
  readonly durationSeconds: number;
}

/** A role as messages show it. */
export function showRole(role: PlannedRole): string {
  switch (role.kind) {
    case 'arn':
      return role.arn;
    case 'name':
      return role.name;
    case 'offered':
      return 'the role that the assertion offers';
  }
}

/** A session name as messages show it; empty if it is not the request that says it. */
export function showSessionName({ sessionName = '' }: Pick<PlannedHop, 'sessionName'>): string {
  return showText(sessionName);
}
