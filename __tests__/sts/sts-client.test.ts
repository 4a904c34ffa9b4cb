/** The client of STS against the emulator, over real HTTP. */
import type { AssumeRoleCall, WebIdentityCall } from '../../src/chain/run/session.ts';
import type { Credentials } from '../../src/core/credentials.ts';
import type { TokenSource } from '../../src/core/proofs.ts';
import { Secret } from '../../src/core/secret.ts';
import type { Emulator, EmulatorOptions, TokenOverrides } from '../../src/emulator/emulator.ts';
import { Deadline } from '../../src/net/deadline.ts';
import { CallFailure } from '../../src/net/failure.ts';
import { Http } from '../../src/net/http.ts';
import { StsClient } from '../../src/sts/sts-client.ts';
import { closeAll, emulate } from '../emulator/support/running.ts';
import { CI_KEYS, role } from '../emulator/support/worlds.ts';
import { knowErrorsOfNode } from '../support/one-error-class.ts';

knowErrorsOfNode();

const REGION = 'eu-central-1';
const HOUR_MS = 3_600_000;
const KEYS: Credentials = {
  accessKeyId: new Secret(CI_KEYS.accessKeyId),
  secretAccessKey: new Secret(CI_KEYS.secretAccessKey),
};

let emulator: Emulator;
let http: Http;
let deadline: Deadline;
let reports: string[];
let concealed: string[];

beforeEach(async () => {
  http = await Http.create({ connectTimeoutMilliseconds: 60_000, requestTimeoutMilliseconds: 60_000 });
  deadline = new Deadline(600);
  [reports, concealed] = [[], []];
});
afterEach(async () => {
  deadline.stop();
  http.close();
  await closeAll();
});

/** A client of an emulator that is started for it. */
async function clientOf(options: Omit<EmulatorOptions, 'world'> = {}): Promise<StsClient> {
  emulator = await emulate(undefined, options);
  return clientAt(emulator.url);
}

function clientAt(url: string): StsClient {
  return new StsClient({
    http,
    endpoints: { override: new URL(url), fips: false, dualStack: false },
    retry: { maxAttempts: 5, deadline, random: () => 0, report: (message) => reports.push(message) },
    conceal: (value) => {
      concealed.push(value);
      return new Secret(value);
    },
    version: '1.2.3',
  });
}

function byKeys(parts: Partial<AssumeRoleCall> = {}): AssumeRoleCall {
  return { ...byToken(), tags: [], transitiveTagKeys: [], providedContexts: [], ...parts };
}

function byToken(parts: Partial<WebIdentityCall> = {}): WebIdentityCall {
  return {
    region: REGION,
    roleArn: role('hub'),
    sessionName: 'test',
    durationSeconds: 3600,
    policyArns: [],
    ...parts,
  };
}

/** A source of tokens of the emulator; what it was asked for is kept: whether each is to be a new one. */
function tokens({
  renewable = true,
  first = {},
}: { readonly renewable?: boolean; readonly first?: TokenOverrides } = {}): {
  readonly source: TokenSource;
  readonly asked: readonly (boolean | undefined)[];
} {
  const asked: (boolean | undefined)[] = [];
  const source: TokenSource = {
    kind: 'token',
    name: 'OIDC token',
    renewable,
    token: async (renew) => {
      asked.push(renew);
      return { jwt: new Secret(await emulator.mintToken(renew === true ? {} : first)), claims: {} };
    },
  };
  return { source, asked };
}

/** What a call fails with, which has to be a {@link CallFailure}. */
async function failureOf(call: Promise<unknown>): Promise<CallFailure> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CallFailure)) {
    throw new Error(`no failed call, but ${String(error)}`);
  }
  return error;
}

const operations = (): readonly string[] => emulator.log.map(({ operation }) => operation);

describe('AssumeRole', () => {
  test('brings the session that AWS made, its three secrets concealed', async () => {
    const client = await clientOf();
    const session = await client.assumeRole(byKeys({ sourceIdentity: 'me' }), KEYS);
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = session.credentials;
    expect(session).toMatchObject({
      assumedRoleArn: 'arn:aws:sts::111111111111:assumed-role/hub/test',
      assumedRoleId: expect.stringMatching(/^AROA\w+:test$/) as string,
      sourceIdentity: 'me',
      requestId: emulator.log[0]?.outcome.requestId,
    });
    expect(concealed).toEqual([accessKeyId, secretAccessKey, sessionToken].map((each) => each?.reveal()));
    const { expiresAt = 0 } = emulator.sessionOf(accessKeyId.reveal()) ?? {};
    expect(Math.floor(expiresAt / 1000) * 1000).toBe(expiration.getTime());
  });

  test('stays on the host of an endpoint whose path begins with two slashes', async () => {
    await clientOf();
    const failure: unknown = await clientAt(`${emulator.url}//elsewhere.invalid/x`)
      .assumeRole(byKeys(), KEYS)
      .catch((error: unknown) => error);
    expect(String(failure)).not.toContain('elsewhere.invalid');
    expect(failure).not.toMatchObject({ kind: 'unresolved' });
  });

  test('sends everything that was asked for, and nothing that AWS would not know', async () => {
    const client = await clientOf();
    const policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
    const call = byKeys({
      durationSeconds: 900,
      externalId: 'acme',
      sourceIdentity: 'me',
      policy,
      policyArns: ['arn:aws:iam::111111111111:policy/narrow'],
      tags: [{ key: 'Team', value: 'a b' }],
      transitiveTagKeys: ['Team'],
    });
    await client.assumeRole(call, KEYS);
    expect(emulator.log[0]).toMatchObject({
      operation: 'AssumeRole',
      caller: 'arn:aws:iam::111111111111:user/ci',
      ignoredParameters: [],
      parameters: {
        RoleArn: role('hub'),
        RoleSessionName: 'test',
        DurationSeconds: '900',
        ExternalId: 'acme',
        SourceIdentity: 'me',
        Policy: policy,
        'PolicyArns.member.1.arn': 'arn:aws:iam::111111111111:policy/narrow',
        'Tags.member.1.Key': 'Team',
        'Tags.member.1.Value': 'a b',
        'TransitiveTagKeys.member.1': 'Team',
      },
    });
  });

  test('sends no empty lists and nothing that was not said', async () => {
    const client = await clientOf();
    await client.assumeRole(byKeys(), KEYS);
    expect(Object.keys(emulator.log[0]?.parameters ?? {}).sort()).toEqual([
      'DurationSeconds',
      'RoleArn',
      'RoleSessionName',
    ]);
  });

  test('asks for a code of the MFA device for each attempt', async () => {
    const client = await clientOf({ faults: [{ kind: 'error', status: 503, calls: [1] }] });
    let asked = 0;
    const mfa = {
      serial: 'arn:aws:iam::111111111111:mfa/ci',
      nextCode: () => Promise.resolve(String(100_000 + asked++)),
    };
    await failureOf(client.assumeRole(byKeys({ roleArn: role('mfa-only'), mfa }), KEYS));
    expect(asked).toBe(2);
    expect(operations()).toEqual(['AssumeRole', 'AssumeRole']);
  });

  test('waits for the next code of a seed once where AWS refuses one, and then has the words of AWS', async () => {
    const client = await clientOf();
    let asked = 0;
    const mfa = {
      serial: 'arn:aws:iam::111111111111:mfa/ci',
      nextCode: () => Promise.resolve(String(100_000 + asked++)),
      untilNextMs: () => 10,
    };
    const failure = await failureOf(client.assumeRole(byKeys({ roleArn: role('mfa-only'), mfa }), KEYS));
    expect(asked).toBe(2);
    expect(failure).toMatchObject({
      kind: 'mfa-code',
      message: 'MultiFactorAuthentication failed with invalid MFA one time pass code. ',
      retryAfterMilliseconds: 10,
    });
  });

  test('fails with the words of AWS if there is no time for the next code, without waiting for it', async () => {
    const client = await clientOf();
    const mfa = {
      serial: 'arn:aws:iam::111111111111:mfa/ci',
      nextCode: () => Promise.resolve('100000'),
      untilNextMs: () => 10_000_000,
    };
    const failure = await failureOf(client.assumeRole(byKeys({ roleArn: role('mfa-only'), mfa }), KEYS));
    expect(failure).toMatchObject({
      kind: 'mfa-code',
      message: 'MultiFactorAuthentication failed with invalid MFA one time pass code. ',
      attempts: 1,
    });
  });
});

describe('a failure', () => {
  test('that is an answer has the words of AWS and the number of the request, and is not tried again', async () => {
    const client = await clientOf();
    const failure = await failureOf(client.assumeRole(byKeys({ roleArn: role('partner', '222222222222') }), KEYS));
    expect(failure).toMatchObject({
      kind: 'denied',
      code: 'AccessDenied',
      status: 403,
      requestId: emulator.log[0]?.outcome.requestId,
      message: emulator.log[0]?.outcome.message,
    });
    expect(operations()).toHaveLength(1);
    expect(reports).toEqual([]);
  });

  test.each([
    ['a reset connection', { kind: 'reset' }],
    ['an answer that is cut', { kind: 'truncate' }],
    ['an answer of something else', { kind: 'body', body: '<html>hello</html>' }],
    ['an error page of something else', { kind: 'body', body: '<html>hello</html>', status: 502 }],
    ['throttling', { kind: 'throttle' }],
    ['a 503', { kind: 'error', status: 503 }],
  ] as const)('that may pass (%s) is tried again, once per failure, and told of', async (_what, fault) => {
    const client = await clientOf({ faults: [{ ...fault, calls: [1, 2] }] });
    await client.assumeRole(byKeys(), KEYS);
    expect(operations()).toHaveLength(3);
    expect(reports).toHaveLength(2);
    expect(reports[0]).toMatch(/^calling sts:AssumeRole: attempt 1 of 5 failed \(/);
  });

  test('that echoes an external id or a policy shows neither, between two attempts or at the end', async () => {
    const policy = '{"Version":"2012-10-17"}';
    const message = `no such thing as acme-42 with ${policy}`;
    const client = await clientOf({ faults: [{ kind: 'error', status: 503, message }] });
    const call = byKeys({ externalId: 'acme-42', policy });
    await expect(client.assumeRole(call, KEYS)).rejects.toThrow('no such thing as *** with ***');
    expect(reports).toHaveLength(4);
    expect(reports.join()).not.toMatch(/acme-42|2012/);
  });

  const session = (parts: Readonly<Record<string, string>>): string => {
    const { id, secret, token, until, arn } = {
      id: 'ASIAEXAMPLE',
      secret: 'secret',
      token: 'token',
      until: '2035-01-01T00:00:00Z',
      arn: 'arn:aws:sts::111111111111:assumed-role/hub/test',
      ...parts,
    };
    return `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><AssumedRoleUser><Arn>${arn}</Arn><AssumedRoleId>AROA:test</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${secret}</SecretAccessKey><SessionToken>${token}</SessionToken><Expiration>${until}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;
  };

  test.each([
    ['a line break in the session token', { token: 'abc&#10;EVIL=1' }],
    ['a typographic quote in the secret key', { secret: 'abc\u2019; evil' }],
    ['a space in the key id', { id: 'ASIA EXAMPLE' }],
    ['a line break in the ARN', { arn: 'arn:aws:sts::111111111111:assumed-role/hub/test&#10;EVIL=1' }],
    ['a time of a year with five digits', { until: '253402300800' }],
  ])('is what an answer is with %s: no credentials come of it', async (_name, parts) => {
    const good = await clientOf({ faults: [{ kind: 'body', body: session({}), status: 200 }] });
    expect((await good.assumeRole(byKeys(), KEYS)).assumedRoleId).toBe('AROA:test');
    const client = await clientOf({ faults: [{ kind: 'body', body: session(parts), status: 200 }] });
    await expect(client.assumeRole(byKeys(), KEYS)).rejects.toThrow('is not one of STS');
  });

  test('that lasts ends after the attempts that there are', async () => {
    const client = await clientOf({ faults: [{ kind: 'error', status: 503 }] });
    expect(await failureOf(client.assumeRole(byKeys(), KEYS))).toMatchObject({ kind: 'transient', status: 503 });
    expect(operations()).toHaveLength(5);
  });

  test('of something between shows nothing of its page', async () => {
    const client = await clientOf({ faults: [{ kind: 'body', body: '<html>hello</html>', status: 403 }] });
    const failure = await failureOf(client.assumeRole(byKeys(), KEYS));
    expect(failure).toMatchObject({ kind: 'rejected', code: 'HTTP 403' });
    expect(failure.message).toBe(`the answer for ${new URL(emulator.url).host} is not one of STS`);
  });

  test('to connect names the host', async () => {
    const client = await clientOf();
    await emulator.close();
    const failure = await failureOf(client.getCallerIdentity(REGION, KEYS));
    expect(failure).toMatchObject({ kind: 'transient', code: 'ECONNREFUSED' });
    expect(failure.message).toContain(new URL(emulator.url).host);
  });
});

describe('a clock that is wrong', () => {
  const realNow = Date.now;
  afterEach(() => {
    Date.now = realNow;
  });

  test.each([
    ['behind', -HOUR_MS],
    ['ahead', HOUR_MS],
  ])('(%s) is found out by the first call, and right for those that follow', async (_where, offset) => {
    const client = await clientOf({ now: realNow });
    Date.now = () => realNow() + offset;
    const { credentials } = await client.assumeRole(byKeys(), KEYS);
    expect(operations()).toEqual(['AssumeRole', 'AssumeRole']);
    await client.getCallerIdentity(REGION, credentials);
    expect(operations()).toEqual(['AssumeRole', 'AssumeRole', 'GetCallerIdentity']);
  });
});

describe('a session that is over when it is given', () => {
  /** An answer of AssumeRole, whose host sends the time of now with it. */
  const until = (expiration: number): string =>
    `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>ASIAEXAMPLE000000001</AccessKeyId><SecretAccessKey>s3cr3t</SecretAccessKey><SessionToken>t0k3n</SessionToken><Expiration>${new Date(expiration).toISOString()}</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>AROA:x</AssumedRoleId><Arn>arn:aws:sts::111111111111:assumed-role/hub/x</Arn></AssumedRoleUser></AssumeRoleResult></AssumeRoleResponse>`;

  test('by the clock of who gives it is not used, and not asked for again', async () => {
    const client = await clientOf({ faults: [{ kind: 'body', body: until(Date.UTC(2001, 0)) }] });
    const failure = await failureOf(client.assumeRole(byKeys(), KEYS));
    expect(failure).toMatchObject({ kind: 'rejected', code: 'ExpiredAnswer' });
    expect(failure.message).toContain('gave credentials that ended before it gave them, at 2001-01-01T00:00:00.000Z');
    expect(operations()).toHaveLength(1);
  });

  test('by a clock of this machine that is hours fast is used: AWS takes it', async () => {
    const client = await clientOf({ now: () => Date.now() - 5 * HOUR_MS });
    const { credentials } = await client.assumeRoleWithWebIdentity(byToken(), tokens().source);
    expect(credentials.expiration.getTime()).toBeLessThan(Date.now() - 3 * HOUR_MS);
    expect(await client.getCallerIdentity(REGION, credentials)).toMatchObject({ account: '111111111111' });
  });
});

describe('AssumeRoleWithWebIdentity', () => {
  test('is not signed, and shows the token of the source', async () => {
    const client = await clientOf();
    const { source, asked } = tokens();
    const session = await client.assumeRoleWithWebIdentity(byToken(), source);
    expect(session.assumedRoleArn).toBe('arn:aws:sts::111111111111:assumed-role/hub/test');
    expect(asked).toEqual([false]);
    expect(emulator.log.at(-1)).toMatchObject({ operation: 'AssumeRoleWithWebIdentity', caller: undefined });
  });

  test('is tried again with a new token where AWS finds the first expired', async () => {
    const client = await clientOf();
    const { source, asked } = tokens({ first: { lifetimeSeconds: -600 } });
    await client.assumeRoleWithWebIdentity(byToken(), source);
    expect(asked).toEqual([false, true]);
  });

  test('is given up where the new one is expired as well, or there is no other', async () => {
    const client = await clientOf();
    const old: TokenOverrides = { lifetimeSeconds: -600 };
    const { source, asked } = tokens({ renewable: false, first: old });
    expect(await failureOf(client.assumeRoleWithWebIdentity(byToken(), source))).toMatchObject({
      kind: 'credentials',
      code: 'ExpiredTokenException',
    });
    expect(asked).toEqual([false]);
    const always: boolean[] = [];
    const stubborn: TokenSource = {
      ...source,
      renewable: true,
      token: async (renew = false) => {
        always.push(renew);
        return { jwt: new Secret(await emulator.mintToken(old)), claims: {} };
      },
    };
    expect(await failureOf(client.assumeRoleWithWebIdentity(byToken(), stubborn))).toMatchObject({
      kind: 'token-expired',
    });
    expect(always).toEqual([false, true]);
  });

  test('asks the source for each attempt, not for a new token after a mere 503', async () => {
    const client = await clientOf({ faults: [{ kind: 'error', status: 503, calls: [1] }] });
    const { source, asked } = tokens();
    await client.assumeRoleWithWebIdentity(byToken(), source);
    expect(asked).toEqual([false, false]);
  });

  test('fails as the source does, which is no failed request', async () => {
    const client = await clientOf();
    const failure = new Error('no token to be had');
    const source: TokenSource = { ...tokens().source, token: () => Promise.reject(failure) };
    await expect(client.assumeRoleWithWebIdentity(byToken(), source)).rejects.toBe(failure);
    expect(operations()).toEqual([]);
  });
});

describe('GetCallerIdentity', () => {
  test('tells whose the credentials are', async () => {
    const client = await clientOf();
    expect(await client.getCallerIdentity(REGION, KEYS)).toEqual({
      account: '111111111111',
      arn: 'arn:aws:iam::111111111111:user/ci',
    });
  });

  test('says that credentials are wrong, at once', async () => {
    const client = await clientOf();
    const wrong = { ...KEYS, secretAccessKey: new Secret('wrong') };
    expect(await failureOf(client.getCallerIdentity(REGION, wrong))).toMatchObject({
      kind: 'credentials',
      code: 'SignatureDoesNotMatch',
    });
    expect(operations()).toHaveLength(1);
  });

  test('of the global endpoint is signed for us-east-1', async () => {
    const client = await clientOf();
    expect(await client.getCallerIdentity('aws-global', KEYS)).toMatchObject({ account: '111111111111' });
  });
});

test('the deadline ends a call that is never answered', async () => {
  await clientOf({ faults: [{ kind: 'hang' }] });
  deadline.stop();
  deadline = new Deadline(0.5);
  await expect(clientAt(emulator.url).getCallerIdentity(REGION, KEYS)).rejects.toMatchObject({ code: 'deadline' });
});
