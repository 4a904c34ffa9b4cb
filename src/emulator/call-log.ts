/** The log of calls to the emulator and their answers. It contains no secrets. */

import type { Session } from '../iam/session-store.ts';
import { isoSeconds } from '../text/iso-seconds.ts';
import type { Fault } from '../iam/world/fault.ts';

/** A session as the log shows it. */
export interface SessionRecord {
  /** In order of issue, from 1: what {@link CallRecord.callerSession} refers to. */
  readonly number: number;
  /** The session's ARN; for roles `arn:...:assumed-role/NAME/SESSION`. */
  readonly arn: string;
  /** Like {@link SessionRecord.arn}, for role sessions only. */
  readonly assumedRoleArn: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly transitiveTagKeys: readonly string[];
  readonly sourceIdentity: string | undefined;
  /** As requested, or the default. */
  readonly durationSeconds: number;
  /** When it really ends, ISO 8601. */
  readonly expiration: string;
  /** Percent. */
  readonly packedPolicySize: number | undefined;
  /** The ARNs of the principals before this one, first to last. */
  readonly chain: readonly string[];
}

/** The outcome of a call. */
export interface CallOutcome {
  /** HTTP status; undefined if a fault withheld the answer. */
  readonly status: number | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** Why, in more detail than AWS would give. */
  readonly reason?: string | undefined;
  readonly requestId?: string | undefined;
  readonly fault?: Fault['kind'] | undefined;
  readonly session?: SessionRecord | undefined;
}

/** One call. */
export interface CallRecord {
  /** In order of arrival, from 1. */
  readonly sequence: number;
  /** Time of arrival, ISO 8601. */
  readonly time: string;
  /** Time of the answer, ISO 8601. */
  readonly answered: string;
  /** `AssumeRole` and other actions of STS, `IdToken`, `ContainerCredentials`, ...; `Unknown` for any other path. */
  readonly operation: string;
  /** As sent; `***` for secrets. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Names that were sent but mean nothing to the operation; AWS silently ignores them. */
  readonly ignoredParameters: readonly string[];
  /** The caller's ARN, if known. */
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
