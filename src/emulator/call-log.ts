/** The log of what was asked of the emulator and what it answered. It holds no secrets. */

import type { Session } from '../iam/session-store.ts';
import { isoSeconds } from '../iam/operations/session-answer.ts';
import type { Fault } from '../iam/world/fault.ts';

/** A session as the log shows it. */
export interface SessionRecord {
  /** From 1, in the order of issue: what {@link CallRecord.callerSession} refers to. */
  readonly number: number;
  /** The session's ARN; for roles `arn:...:assumed-role/NAME/SESSION`. */
  readonly arn: string;
  /** As {@link SessionRecord.arn}, for sessions of roles only. */
  readonly assumedRoleArn: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly transitiveTagKeys: readonly string[];
  readonly sourceIdentity: string | undefined;
  /** As asked for, or the default. */
  readonly durationSeconds: number;
  /** ISO 8601; when it really ends. */
  readonly expiration: string;
  /** Percent. */
  readonly packedPolicySize: number | undefined;
  /** The ARNs that this session was reached through, first to last. */
  readonly chain: readonly string[];
}

/** What came of a call. */
export interface CallOutcome {
  /** HTTP status; undefined when a fault kept the answer back. */
  readonly status: number | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** Why, in more words than AWS would give. */
  readonly reason?: string | undefined;
  readonly requestId?: string | undefined;
  readonly fault?: Fault['kind'] | undefined;
  readonly session?: SessionRecord | undefined;
}

/** One call. */
export interface CallRecord {
  /** From 1, in the order of arrival. */
  readonly sequence: number;
  /** ISO 8601, of arrival. */
  readonly time: string;
  /** ISO 8601, of the answer. */
  readonly answered: string;
  /** `AssumeRole` and other actions of STS, `IdToken`, `ContainerCredentials`, ...; `Unknown` for any other path. */
  readonly operation: string;
  /** As sent; `***` for secrets. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Names that were sent but mean nothing to the operation; AWS ignores them in silence. */
  readonly ignoredParameters: readonly string[];
  /** ARN of the caller, once known. */
  readonly caller: string | undefined;
  /** The session that the caller signed with, by its number; undefined for long-term keys and unsigned calls. */
  readonly callerSession: number | undefined;
  readonly outcome: CallOutcome;
}

const SECRET_PARAMETERS = /^(?:WebIdentityToken|SAMLAssertion|TokenCode|TradeInToken|.*ContextAssertion)$/;

/** Parameters as the log may show them. */
export function withoutSecrets(parameters: Iterable<readonly [string, string]>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(parameters, ([name, value]) => [name, SECRET_PARAMETERS.test(name) ? '***' : value]),
  );
}

/** A session as the log shows it. */
export function recordSession(session: Session, packedPolicySize: number | undefined): SessionRecord {
  return {
    number: session.number,
    arn: session.arn,
    assumedRoleArn: session.kind === 'assumed-role' ? session.arn : undefined,
    tags: Object.fromEntries(session.tags),
    transitiveTagKeys: session.transitiveTagKeys,
    sourceIdentity: session.sourceIdentity,
    durationSeconds: session.durationSeconds,
    expiration: isoSeconds(session.expiresAt),
    packedPolicySize,
    chain: session.kind === 'assumed-role' ? session.chain : [],
  };
}
