/** Issues a role session: the last step of every AssumeRole operation, once all checks have passed. */

import { CHAINED_SESSION_SECONDS } from '../../aws/limits.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { RoleSession, SessionStore } from '../session-store.ts';
import type { Call, OperationResult } from '../calls/call.ts';
import { forbidden, validationError } from '../calls/sts-error.ts';
import type { XmlFields } from '../calls/xml.ts';
import type { Role, World } from '../world/world.ts';
import type { AuthorizedRole } from './authorize-role.ts';
import { assumedRoleFields, credentialFields } from './session-answer.ts';
import { checkPackedSize, type SentPolicies } from './session-policies.ts';
import type { Tags } from '../tags.ts';

/** The default of `DurationSeconds` for roles. */
export const DEFAULT_ROLE_SECONDS = 3600;

/**
 * Checks that STS is active for an account in the call's region.
 *
 * @throws {StsError} `RegionDisabledException`
 */
export function checkRegion(call: Call, account: string): void {
  if (call.region !== undefined && call.world.accounts.get(account)?.disabledRegions.includes(call.region) === true) {
    throw forbidden(
      'RegionDisabledException',
      `STS is not activated in this region for account:${account}. Your account administrator can activate STS in this region using the IAM Console.`,
    );
  }
}

/** Checks the requested duration against the cap for chained sessions and the role's own maximum. */
function checkDuration(seconds: number, role: Role, isChained: boolean): void {
  if (isChained && seconds > CHAINED_SESSION_SECONDS) {
    throw validationError(
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
  if (seconds > role.maxSessionSeconds) {
    throw validationError('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
}

/** Everything about a role session that is known before it is issued. */
export interface RoleSessionFacts {
  readonly role: Role;
  readonly sessionName: string;
  readonly tags: Tags;
  readonly transitiveTagKeys: readonly string[];
  readonly sourceIdentity: string | undefined;
  readonly policies: readonly PolicyDocument[] | undefined;
  readonly mfaAt?: number | undefined;
  readonly federatedProvider: string | undefined;
  readonly chain: readonly string[];
  readonly durationSeconds: number;
  readonly minimumTokenBytes?: number | undefined;
}

/** A session that a call requests. */
export interface RoleSessionRequest extends RoleSessionFacts, AuthorizedRole {
  readonly sentPolicies: SentPolicies;
  /** Whether the caller holds temporary credentials. */
  readonly isChained: boolean;
}

/** Where and when a session is issued. */
export interface IssuePlace {
  readonly sessions: SessionStore;
  readonly world: World;
  /** Milliseconds. */
  readonly now: number;
}

/** Issues a session. */
export function issueRoleSession({ sessions, world, now }: IssuePlace, facts: RoleSessionFacts): RoleSession {
  const { role, sessionName, durationSeconds, minimumTokenBytes } = facts;
  const partition = role.arn.split(':')[1] ?? 'aws';
  return sessions.issue(
    {
      kind: 'assumed-role',
      account: role.account,
      partition,
      roleArn: role.arn,
      sessionName,
      arn: `arn:${partition}:sts::${role.account}:assumed-role/${role.name}/${sessionName}`,
      tags: facts.tags,
      transitiveTagKeys: facts.transitiveTagKeys,
      sourceIdentity: facts.sourceIdentity,
      policies: facts.policies,
      mfaAt: facts.mfaAt,
      federatedProvider: facts.federatedProvider,
      chain: facts.chain,
    },
    { now, durationSeconds, worldLimitSeconds: role.sessionSeconds ?? world.sessionSeconds, minimumTokenBytes },
  );
}

/**
 * Issues the session that an authorized call requests. `fields` are additional elements of this operation's answer.
 *
 * @throws {StsError} `ValidationError` for the duration, `PackedPolicyTooLarge` for policies and tags
 */
export function grantRoleSession(call: Call, request: RoleSessionRequest, fields: XmlFields = {}): OperationResult {
  const { role, tags, sentPolicies, durationSeconds, isChained, sourceIdentity } = request;
  checkDuration(durationSeconds, role, isChained);
  const packedPolicySize = checkPackedSize({ tags, ...sentPolicies });
  const session = issueRoleSession({ ...call, sessions: call.services.sessions }, request);
  return {
    fields: {
      ...fields,
      AssumedRoleUser: assumedRoleFields(role, session),
      ...credentialFields(session),
      PackedPolicySize: packedPolicySize,
      SourceIdentity: sourceIdentity,
    },
    session,
    packedPolicySize,
    permissions: request.permissions,
  };
}
