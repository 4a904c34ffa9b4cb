import type { SessionAnswer } from '../session-answer.ts';

/** An object of JSON; nothing in it has been looked at. */
type Json = Readonly<Record<string, unknown>>;

/**
 * The session in an answer of CreateSession, in the form in which STS gives it. What is in it is checked where sessions of
 * STS are.
 *
 * @returns undefined if the answer does not have that form
 */
export function readCreateSession(json: unknown, requestId: string | undefined): SessionAnswer | undefined {
  const first = member(member(json, 'credentialSet'), '0');
  const credentials = member(first, 'credentials');
  if (typeof credentials !== 'object' || credentials === null) {
    return undefined;
  }
  const user = member(first, 'assumedRoleUser');
  const size = member(first, 'packedPolicySize');
  return {
    Credentials: {
      AccessKeyId: textIn(credentials, 'accessKeyId'),
      SecretAccessKey: textIn(credentials, 'secretAccessKey'),
      SessionToken: textIn(credentials, 'sessionToken'),
      Expiration: timeOf(textIn(credentials, 'expiration')),
    },
    AssumedRoleUser: { Arn: textIn(user, 'arn'), AssumedRoleId: textIn(user, 'assumedRoleId') },
    PackedPolicySize: typeof size === 'number' && Number.isFinite(size) ? size : undefined,
    SourceIdentity: textIn(first, 'sourceIdentity'),
    $metadata: { requestId },
  };
}

/** A member of an object, or an item of a list by its number. */
function member(value: unknown, name: string): unknown {
  const object: Json = typeof value === 'object' && value !== null ? { ...value } : {};
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function textIn(value: unknown, name: string): string | undefined {
  const found = member(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** Only with a zone: a time without one would be read as that of this machine. */
function timeOf(text = ''): Date | undefined {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) ? new Date(text) : undefined;
  return Number.isNaN(time?.getTime()) ? undefined : time;
}
