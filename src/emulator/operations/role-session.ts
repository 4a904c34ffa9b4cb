/** Issues the session of a role: the last step of every AssumeRole operation, when all checks have passed. */

import { CHAINED_SESSION_SECONDS } from '../../request/limits.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { RoleSession, SessionStore } from '../session-store.ts';
import type { Call } from '../sts/call.ts';
import { forbidden, validationError } from '../sts/sts-error.ts';
import type { Role, Tags, World } from '../world/world.ts';

/** The default of `DurationSeconds` for roles. */
export const DEFAULT_ROLE_SECONDS = 3600;

/**
 * Checks how long a session is asked for.
 *
 * @throws {StsError} `ValidationError` over the cap of chained sessions, or over the role's own maximum.
 */
export function checkDuration(seconds: number, role: Role, isChained: boolean): void {
  if (isChained && seconds > CHAINED_SESSION_SECONDS) {
    throw validationError(
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
  if (seconds > role.maxSessionSeconds) {
    throw validationError('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
}

/**
 * Checks that STS is active for an account in the region of the call.
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

/** Everything about a role's session that its call decides. */
export interface RoleSessionRequest {
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
}

/** Where and when a session is issued. */
export interface IssuePlace {
  readonly sessions: SessionStore;
  readonly world: World;
  /** Milliseconds. */
  readonly now: number;
}

/** Issues the session. */
export function issueRoleSession(place: IssuePlace, request: RoleSessionRequest): RoleSession {
  const { role, durationSeconds, mfaAt, ...facts } = request;
  const partition = role.arn.split(':')[1] ?? 'aws';
  const arn = `arn:${partition}:sts::${role.account}:assumed-role/${role.name}/${request.sessionName}`;
  return place.sessions.issue(
    { ...facts, kind: 'assumed-role', account: role.account, partition, roleArn: role.arn, arn, mfaAt },
    { now: place.now, durationSeconds, worldLimitSeconds: place.world.sessionSeconds },
  );
}
