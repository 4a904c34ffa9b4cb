import type { Session } from '../chain/run/session.ts';
import { isKeyText } from '../core/credentials.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { Conceal } from '../core/secret.ts';

/*
 * What an answer says goes into files, shell commands and outputs, so it must be what AWS sends: a line break would
 * become a variable of its own there, and PowerShell takes a typographic quote for the end of a text.
 */

/** An answer that holds a session, as the SDK has parsed it: nothing in it has been checked. */
export interface SessionAnswer {
  readonly Credentials?:
    | {
        readonly AccessKeyId?: string | undefined;
        readonly SecretAccessKey?: string | undefined;
        readonly SessionToken?: string | undefined;
        readonly Expiration?: Date | undefined;
      }
    | undefined;
  readonly AssumedRoleUser?:
    { readonly Arn?: string | undefined; readonly AssumedRoleId?: string | undefined } | undefined;
  readonly PackedPolicySize?: number | undefined;
  readonly SourceIdentity?: string | undefined;
  readonly $metadata: { readonly requestId?: string | undefined };
}

/** What an answer with keys lacks that AWS always gives; undefined if it lacks nothing, or has no keys. */
export function missingPart({
  Credentials,
  AssumedRoleUser,
}: SessionAnswer): 'Expiration' | 'AssumedRoleUser' | undefined {
  if (
    [Credentials?.AccessKeyId, Credentials?.SecretAccessKey, Credentials?.SessionToken].some((key = '') => key === '')
  ) {
    return undefined;
  }
  if (Credentials?.Expiration === undefined) {
    return 'Expiration';
  }
  return AssumedRoleUser?.Arn === undefined ? 'AssumedRoleUser' : undefined;
}

/** The session in an answer, its secrets concealed; undefined if any of it is missing or is not what AWS sends. */
export function sessionIn(answer: SessionAnswer, conceal: Conceal): Session | undefined {
  const { Arn: assumedRoleArn, AssumedRoleId: assumedRoleId = '' } = answer.AssumedRoleUser ?? {};
  const credentials = credentialsIn(answer, conceal);
  const isId = assumedRoleId === '' || isKeyText(assumedRoleId);
  if (credentials === undefined || !isArn(assumedRoleArn) || !isId) {
    return undefined;
  }
  return {
    credentials,
    assumedRoleArn,
    assumedRoleId,
    ...withoutUndefined({
      packedPolicySize: answer.PackedPolicySize,
      sourceIdentity: answer.SourceIdentity,
      requestId: answer.$metadata.requestId,
    }),
  };
}

/** The credentials in an answer, concealed; undefined if any part is missing or is not what AWS sends. */
function credentialsIn(
  { Credentials }: Pick<SessionAnswer, 'Credentials'>,
  conceal: Conceal,
): Session['credentials'] | undefined {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration: expiration } = Credentials ?? {};
  const [accessKeyId, secretAccessKey, sessionToken] = [AccessKeyId, SecretAccessKey, SessionToken].map((value = '') =>
    isKeyText(value) ? conceal(value) : undefined,
  );
  return !accessKeyId || !secretAccessKey || !sessionToken || !isTime(expiration)
    ? undefined
    : { accessKeyId, secretAccessKey, sessionToken, expiration };
}

/** Clocks of one service may differ by this much. STS gives no session of less than 15 minutes. */
const TOLERANCE_MS = 60_000;

/**
 * Whether a session was over when it was given, by the clock of who gave it: then that of this machine has no part in
 * it, and the answer is an old one, or that of a service in place of STS.
 *
 * @param answeredAt milliseconds since 1970; undefined if the answer does not say
 */
export function isOverBy(expiration: Date, answeredAt: number | undefined): boolean {
  return answeredAt !== undefined && expiration.getTime() + TOLERANCE_MS < answeredAt;
}

/** Whether it is the id of an account. */
export function isAccount(text: string | undefined): text is string {
  return text !== undefined && /^\d{12}$/.test(text);
}

/** Whether it is an ARN of IAM or STS, with no characters that their names do not have. */
export function isArn(text: string | undefined): text is string {
  return text !== undefined && /^arn:[a-z-]+:(?:iam|sts)::\d{12}:[\u0021-\u007E]+$/.test(text);
}

/** Whether ISO 8601 can express it with a year of four digits, as SDKs read it. */
function isTime(time: Date | undefined): time is Date {
  const milliseconds = time?.getTime() ?? NaN;
  return milliseconds >= 0 && milliseconds < Date.UTC(10_000);
}
