/**
 * The limits of the AWS STS API (service model `sts/2011-06-15`, plus the two that only its documentation states), as
 * data: the plan checks requests against them before any network call, the emulator enforces them.
 */

/** The limits of one string field. Lengths are in characters; the pattern is anchored to the whole value. */
export interface StringLimit {
  readonly min: number;
  readonly max: number;
  readonly pattern: RegExp;
  /** The pattern as AWS writes it in its messages. */
  readonly patternText: string;
  /** The alphabet in words, for our own messages. */
  readonly alphabet: string;
}

interface NumberLimit {
  readonly min: number;
  readonly max: number;
}

/** Half a character (a lone surrogate), which JSON can hold, has no form in a request. */
const ANYTHING = '[^\\uD800-\\uDFFF]*';
const ANYTHING_ALPHABET = 'all but lone surrogates (half a character, such as \\ud800)';

function stringLimit(min: number, max: number, patternText: string, alphabet: string): StringLimit {
  let compiled: RegExp | undefined;
  return {
    min,
    max,
    // Compiled when needed: most fields are absent, and Unicode classes take milliseconds.
    get pattern() {
      // AWS's patterns are valid in JavaScript, except for code points of more than four digits.
      const pattern = patternText.replace(/\\u(10[0F]{3,4})/g, '\\u{$1}');
      return (compiled ??= new RegExp(`^(?:${pattern})$`, 'u'));
    },
    patternText,
    alphabet,
  };
}

const PRINTABLE = '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+';
const LATIN = '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+';
const NAME_ALPHABET = 'letters A-Z and a-z, digits and _ + = , . @ -';
const TAG_ALPHABET = 'letters, digits, spaces and _ . : / = + - @';

/** The text fields of STS requests. */
export const TEXT_LIMITS = {
  arn: stringLimit(20, 2048, PRINTABLE, 'printable characters'),
  roleSessionName: stringLimit(2, 64, '[\\w+=,.@-]*', NAME_ALPHABET),
  sourceIdentity: stringLimit(2, 64, '[\\w+=,.@-]*', NAME_ALPHABET),
  externalId: stringLimit(2, 1224, '[\\w+=,.@:\\/-]*', `${NAME_ALPHABET} : /`),
  serialNumber: stringLimit(9, 256, '[\\w+=/:,.@-]*', `${NAME_ALPHABET} : /`),
  tokenCode: stringLimit(6, 6, '[\\d]*', 'digits'),
  tagKey: stringLimit(1, 128, '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+', TAG_ALPHABET),
  tagValue: stringLimit(0, 256, '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*', TAG_ALPHABET),
  /** For AssumeRoleWithWebIdentity, AssumeRoleWithSAML and GetFederationToken. */
  sessionPolicy: stringLimit(1, 2048, LATIN, 'characters up to U+00FF'),
  /** AssumeRole has no length limit here; the packed size decides. */
  unrestrictedSessionPolicy: stringLimit(1, Number.MAX_SAFE_INTEGER, LATIN, 'characters up to U+00FF'),
  webIdentityToken: stringLimit(4, 20_000, ANYTHING, ANYTHING_ALPHABET),
  samlAssertion: stringLimit(4, 100_000, ANYTHING, ANYTHING_ALPHABET),
  providerId: stringLimit(4, 2048, ANYTHING, ANYTHING_ALPHABET),
  contextAssertion: stringLimit(4, 2048, ANYTHING, ANYTHING_ALPHABET),
  accessKeyId: stringLimit(16, 128, '[\\w]*', 'letters, digits and _'),
  federationName: stringLimit(2, 32, '[\\w+=,.@-]*', NAME_ALPHABET),
  targetPrincipal: stringLimit(12, 2048, ANYTHING, ANYTHING_ALPHABET),
  encodedMessage: stringLimit(1, 10_240, ANYTHING, ANYTHING_ALPHABET),
  webIdentityTokenAudience: stringLimit(1, 1000, ANYTHING, ANYTHING_ALPHABET),
} as const satisfies Record<string, StringLimit>;

/** Durations in seconds. */
export const DURATION_LIMITS = {
  role: { min: 900, max: 43_200 },
  session: { min: 900, max: 129_600 },
  root: { min: 0, max: 900 },
  webIdentityToken: { min: 60, max: 3600 },
} as const satisfies Record<string, NumberLimit>;

/** How many items a list may have. */
export const LIST_LIMITS = {
  tags: 50,
  transitiveTagKeys: 50,
  /** Documentation of AssumeRole, not the model. */
  policyArns: 10,
  providedContexts: 5,
  webIdentityTokenAudiences: 10,
} as const;

/** The longest session, in seconds, that AWS allows when the caller holds a role's temporary credentials. */
export const CHAINED_SESSION_SECONDS = 3600;

/**
 * User tag keys may not begin with this, in upper or lower case (IAM User Guide, "Rules for tagging in IAM and AWS
 * STS").
 */
export const RESERVED_TAG_KEY_PREFIX = 'aws:';

/**
 * Why `value` breaks `limit`, as the end of a sentence ("is 70 characters long; at most 64 are allowed"), or undefined
 * if it does not. Never repeats the value, so it is safe for secrets.
 */
export function violationOf(value: string, limit: StringLimit): string | undefined {
  if (value.length < limit.min) {
    return `is ${lengthOf(value)} long; at least ${limit.min} are needed`;
  }
  if (value.length > limit.max) {
    return `is ${lengthOf(value)} long; at most ${limit.max} are allowed`;
  }
  return isSimple(value, limit) || limit.pattern.test(value)
    ? undefined
    : `has a character that is not allowed; allowed are ${limit.alphabet}`;
}

/** Whether a tag has only such characters as most have: without asking for the classes of its pattern. */
function isSimple(value: string, limit: StringLimit): boolean {
  return limit.alphabet === TAG_ALPHABET && /^[\w .:/=+\-@]*$/.test(value);
}

function lengthOf(value: string): string {
  return value.length === 1 ? '1 character' : `${value.length} characters`;
}
