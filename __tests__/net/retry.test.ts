import { RoleChainError } from '../../src/core/errors.ts';
import { Deadline } from '../../src/net/deadline.ts';
import { CallFailure, kindOfAnswer, networkFailure, type FailureKind } from '../../src/net/failure.ts';
import { withRetry, type RetrySettings } from '../../src/net/retry.ts';

const KINDS = {
  transient: ['transient', 'throttled', 'clock-skew', 'token-expired', 'mfa-code', 'unresolved'],
  final: ['tls', 'denied', 'credentials', 'packed-policy', 'chaining-cap', 'rejected'],
} as const satisfies Record<string, readonly FailureKind[]>;

let deadline: Deadline;
let reports: string[];
beforeEach(() => {
  deadline = new Deadline(20);
  reports = [];
});
afterEach(() => {
  deadline.stop();
});

function settings(parts: Partial<RetrySettings> = {}): RetrySettings {
  return { maxAttempts: 12, deadline, random: () => 0, report: (message) => reports.push(message), ...parts };
}

/** Fails with a kind for ever, or so many times; returns how often it was tried, and how it ended. */
async function attempts(
  kind: FailureKind,
  parts: Partial<RetrySettings> = {},
  failures = Infinity,
): Promise<{ readonly made: number; readonly end: unknown }> {
  let made = 0;
  const end = await withRetry(
    'trying',
    () => {
      made += 1;
      return made > failures
        ? Promise.resolve('done')
        : Promise.reject(new CallFailure({ kind, code: 'Code', message: 'why' }));
    },
    settings(parts),
  ).catch((error: unknown) => error);
  return { made, end };
}

/** The waiting times that were reported, in milliseconds. */
function waits(): readonly number[] {
  return reports.map((report) => Number(/again in (\d+) ms/.exec(report)?.[1]));
}

describe('a failure that may pass', () => {
  test.each(KINDS.transient)('%s is tried again', async (kind) => {
    expect(await attempts(kind, {}, 1)).toEqual({ made: 2, end: 'done' });
    expect(reports).toHaveLength(1);
  });

  test.each([
    ['transient', 12],
    ['throttled', 12],
    ['unresolved', 4],
    ['clock-skew', 3],
    ['token-expired', 2],
    ['mfa-code', 2],
  ] as const)('%s is tried %d times at most, and the log counts so', async (kind, max) => {
    const { made, end } = await attempts(kind);
    expect(made).toBe(max);
    expect(end).toBeInstanceOf(CallFailure);
    expect(reports[0]).toBe(`trying: attempt 1 of ${max} failed (Code: why); again in 0 ms.`);
  });

  test('is counted by its kind: trouble of another kind before it takes none of its attempts', async () => {
    const kinds = ['transient', 'transient', 'transient', 'token-expired', 'clock-skew'] as const;
    let made = 0;
    const attempt = (): Promise<string> => {
      const kind = kinds[made++];
      return kind === undefined
        ? Promise.resolve('done')
        : Promise.reject(new CallFailure({ kind, code: 'Code', message: 'why' }));
    };
    const deadline = new Deadline(30);
    const settings = { maxAttempts: 12, deadline, random: () => 0, report: () => undefined };
    expect(await withRetry('trying', attempt, settings)).toBe('done');
    deadline.stop();
  });

  test.each([1, 2, 5])('is tried %d times where no more is allowed', async (maxAttempts) => {
    expect((await attempts('transient', { maxAttempts })).made).toBe(maxAttempts);
  });

  test('is not waited for after the last attempt', async () => {
    await attempts('transient', { maxAttempts: 3 });
    expect(waits()).toEqual([0, 0]);
  });
});

test('an MFA code that AWS refused is the failure where the next one would come too late', async () => {
  const failure = new CallFailure({ kind: 'mfa-code', code: 'Code', message: 'why', retryAfterMilliseconds: 30_000 });
  const end: unknown = await withRetry('trying', () => Promise.reject(failure), settings()).catch(
    (error: unknown) => error,
  );
  expect(end).toBe(failure);
  expect(failure.attempts).toBe(1);
  expect(reports).toEqual([
    "trying: attempt 1 of 2 failed (Code: why); again in 30000 ms would be after the step's time.",
  ]);
});

describe('a failure that does not pass', () => {
  test.each(KINDS.final)('%s is not tried again', async (kind) => {
    expect((await attempts(kind)).made).toBe(1);
    expect(reports).toEqual([]);
  });

  test('nor is a mistake of this program', async () => {
    let made = 0;
    const mistake = new TypeError('oops');
    const failing = (): Promise<never> => {
      made += 1;
      return Promise.reject(mistake);
    };
    await expect(withRetry('trying', failing, settings())).rejects.toBe(mistake);
    expect(made).toBe(1);
  });
});

describe('the wait between attempts', () => {
  test('is a random part of a time that doubles up to a limit', async () => {
    await attempts('transient', { random: () => 0.01 });
    expect(waits()).toEqual([1, 2, 4, 8, 16, 32, 50, 50, 50, 50, 50]);
  });

  test('grows faster and longer when AWS throttles', async () => {
    await attempts('throttled', { random: () => 0.002, maxAttempts: 8 });
    expect(waits()).toEqual([1, 2, 4, 8, 16, 20, 20]);
  });

  test('ends the step at once when the deadline is nearer', async () => {
    // A wait for either would outlast the test.
    const [minutes, longer] = [new Deadline(300), 600_000];
    const failure = new CallFailure({
      kind: 'throttled',
      code: 'Code',
      message: 'why',
      retryAfterMilliseconds: longer,
    });
    let made = 0;
    const attempt = (): Promise<never> => {
      made += 1;
      return Promise.reject(failure);
    };
    const end = await withRetry('trying', attempt, settings({ deadline: minutes })).catch((error: unknown) => error);
    minutes.stop();
    expect(made).toBe(1);
    expect(end).toBeInstanceOf(RoleChainError);
    expect(end).toMatchObject({ code: 'deadline', cause: expect.any(CallFailure) as CallFailure });
    expect(reports).toEqual(['trying: attempt 1 of 12 failed (Code: why).']);
  });
});

describe('the deadline', () => {
  test('ends an attempt that never does', async () => {
    const near = new Deadline(0.05);
    const end = withRetry('waiting', () => new Promise<never>(() => undefined), settings({ deadline: near }));
    await expect(end).rejects.toMatchObject({
      code: 'deadline',
      message: "Timed out: the step's 0.05 seconds ran out while waiting.",
    });
    near.stop();
  });

  test('points to the attempts above only where some were reported', async () => {
    const near = new Deadline(0.05);
    const hanging = withRetry('waiting', () => new Promise<never>(() => undefined), settings({ deadline: near }));
    await expect(hanging).rejects.toMatchObject({
      hint: expect.stringMatching(/^No failed attempt was reported/) as string,
    });
    const { end } = await attempts('transient', { deadline: near, random: () => 1 });
    expect(reports).toEqual([]);
    expect(end).toMatchObject({ hint: expect.not.stringContaining('attempts above') as string });
    near.stop();
    const later = new Deadline(0.05);
    const failing = await attempts('transient', { deadline: later, random: () => 0.999 });
    expect(reports).not.toEqual([]);
    expect(failing.end).toMatchObject({
      code: 'deadline',
      hint: 'Look at the attempts above for the reason; action-timeout-s allows more time.',
    });
    later.stop();
  });

  test('lets who knows more speak first', async () => {
    const near = new Deadline(0.05);
    const inner = near.guard(new Promise<never>(() => undefined), () => 'calling STS');
    const outer = near.guard(inner, () => 'logging in', 100);
    await expect(outer).rejects.toMatchObject({ message: expect.stringContaining('while calling STS') as string });
    await expect(near.guard(Promise.resolve(), () => 'starting')).rejects.toThrow('while starting');
    near.stop();
  });
});

describe('what an answer means', () => {
  test.each<readonly [string, string, number, FailureKind]>([
    ['AccessDenied', '', 403, 'denied'],
    ['ExpiredToken', '', 403, 'credentials'],
    ['InvalidClientTokenId', '', 403, 'credentials'],
    ['SignatureDoesNotMatch', 'The request signature we calculated does not match', 403, 'credentials'],
    ['SignatureDoesNotMatch', 'Signature expired: 20260102T030405Z is now earlier than', 403, 'clock-skew'],
    ['SignatureDoesNotMatch', 'Signature not yet current: 20260102T030405Z', 403, 'clock-skew'],
    ['RequestTimeTooSkewed', '', 403, 'clock-skew'],
    ['ExpiredTokenException', 'Token expired', 400, 'credentials'],
    ['PackedPolicyTooLarge', '', 400, 'packed-policy'],
    [
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles',
      400,
      'chaining-cap',
    ],
    ['ValidationError', 'x is invalid', 400, 'rejected'],
    ['InvalidIdentityToken', 'Incorrect token audience', 400, 'rejected'],
    ['InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider", 400, 'transient'],
    ['IDPCommunicationError', '', 400, 'transient'],
    ['IDPRejectedClaim', '', 403, 'rejected'],
    ['MalformedPolicyDocument', '', 400, 'rejected'],
    ['Throttling', 'Rate exceeded', 400, 'throttled'],
    ['ThrottlingException', '', 400, 'throttled'],
    ['RequestLimitExceeded', '', 503, 'throttled'],
    ['Whatever', '', 429, 'throttled'],
    ['Whatever', '', 500, 'transient'],
    ['ServiceUnavailable', '', 503, 'transient'],
    ['Whatever', '', 400, 'rejected'],
    ['constructor', '', 400, 'rejected'],
  ])('%s %s (%d): %s', (code, message, status, kind) => {
    expect(kindOfAnswer(code, message, status)).toBe(kind);
  });

  test.each<readonly [string, FailureKind]>([
    ['ECONNRESET', 'transient'],
    ['ECONNREFUSED', 'transient'],
    ['EPIPE', 'transient'],
    ['EAI_AGAIN', 'transient'],
    ['ENOTFOUND', 'unresolved'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ])('no answer, but %s: %s', (code, kind) => {
    // The SDK's handler renames some of them to TimeoutError; the code still tells what happened.
    const error = Object.assign(new Error('x'), { code, name: 'TimeoutError' });
    expect(networkFailure(error, 'sts.example')).toMatchObject({ kind, code });
  });

  test('an error that is none of the network stays what it is', () => {
    expect(networkFailure(new TypeError('x is not a function'), 'sts.example')).toBeUndefined();
    expect(networkFailure('text', 'sts.example')).toBeUndefined();
  });
});

test.each<[string, FailureKind, Partial<RetrySettings>, number]>([
  ['is not tried again', 'denied', {}, 1],
  ['may be tried once only', 'transient', { maxAttempts: 1 }, 1],
  ['is tried three times', 'throttled', { maxAttempts: 3 }, 3],
])('a failure that %s knows how often the request was made', async (_what, kind, parts, expected) => {
  const { made, end } = await attempts(kind, parts);
  expect([made, end instanceof CallFailure && end.attempts]).toEqual([expected, expected]);
});
