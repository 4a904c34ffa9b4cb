import {
  closeAll,
  assume,
  assumeWithToken,
  emulate,
  listParameters,
  signedCall,
  tagParameters,
} from './support/running.ts';
import { credentialsIn, type RawAnswer, type RawCredentials } from './support/raw-sts.ts';
import { CI_KEYS, GITHUB, role } from './support/worlds.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';

const DEPLOY = 'arn:aws:iam::222222222222:role/ci/deploy';
const CI_ARN = 'arn:aws:iam::111111111111:user/ci';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await emulate();
});
afterEach(closeAll);

function expectError(answer: RawAnswer, status: number, code: string, message: string): void {
  expect([answer.status, answer.code, answer.message]).toEqual([status, code, message]);
}

async function hubSession(parameters: Readonly<Record<string, string>> = {}): Promise<RawCredentials> {
  return credentialsIn(await assume(emulator, role('hub'), parameters));
}

describe('answers recorded from AWS STS: tags', () => {
  test('a transitive key that is not among the tags is refused', async () => {
    const answer = await assume(emulator, role('hub'), {
      ...tagParameters({ Team: 'a' }),
      ...listParameters('TransitiveTagKeys', ['Stage']),
    });
    const message = 'The specified transitive tag key must be included in the requested tags.';
    expectError(answer, 400, 'InvalidParameterValue', message);
  });

  test('a transitive key may differ from its tag in case', async () => {
    const answer = await assume(emulator, role('hub'), {
      ...tagParameters({ Team: 'a' }),
      ...listParameters('TransitiveTagKeys', ['tEAM']),
    });
    expect(answer.status).toBe(200);
  });

  test('two tag keys that differ only in case are refused', async () => {
    const answer = await assume(emulator, role('hub'), tagParameters({ Team: 'a', TEAM: 'b' }));
    const message = 'Duplicate tag keys found. Please note that Tag keys are case insensitive.';
    expectError(answer, 400, 'InvalidParameterValue', message);
  });

  test.each(['Team', 'TEAM'])('a key that the session inherits cannot be sent again, as %s', async (key) => {
    const session = await hubSession({
      ...tagParameters({ Team: 'a' }),
      ...listParameters('TransitiveTagKeys', ['Team']),
    });
    const answer = await assume(emulator, DEPLOY, tagParameters({ [key]: 'a' }), session);
    const message =
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.";
    expectError(answer, 400, 'InvalidParameterValue', message);
  });

  test('a key of the calling session that is not transitive can be sent again', async () => {
    const session = await hubSession(tagParameters({ Team: 'a' }));
    const answer = await assume(emulator, DEPLOY, tagParameters({ Team: 'b' }), session);
    expect(answer.status).toBe(200);
  });
});

describe('answers recorded from AWS STS: names', () => {
  test.each(['nothing-valid-in-here', 'arn::b:::something/test-role', 'arn:a:a::aaaaaaaaaa:'])(
    'the role ARN %s is reported as invalid',
    async (arn) => {
      expectError(await assume(emulator, arn), 400, 'ValidationError', `${arn} is invalid`);
    },
  );

  test('a session name with other characters is refused with the pattern', async () => {
    const answer = await assume(emulator, role('hub'), { RoleSessionName: 'Session1:2' });
    const message =
      "1 validation error detected: Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*";
    expectError(answer, 400, 'ValidationError', message);
  });

  test('the caller identity of a session does not include the path of the role', async () => {
    const session = credentialsIn(await assume(emulator, DEPLOY));
    const answer = await signedCall(emulator, 'GetCallerIdentity', {}, session);
    expect(answer.status).toBe(200);
    expect(answer.element('Arn')).toBe('arn:aws:sts::222222222222:assumed-role/deploy/test');
    expect(answer.element('UserId')).toMatch(/^AROA[A-Z2-7]{16}:test$/);
    expect(answer.element('Account')).toBe('222222222222');
  });
});

describe('answers recorded from AWS STS: denials', () => {
  test('a signed call is denied with a message that names caller, action and role', async () => {
    const answer = await assume(emulator, role('partner', '222222222222'));
    const message = `User: ${CI_ARN} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::222222222222:role/partner`;
    expectError(answer, 403, 'AccessDenied', message);
  });

  test.each(['111111111111', '222222222222', '999999999999'])(
    'the answer for a role that account %s does not have is the same as for a denial',
    async (account) => {
      const missing = role('missing', account);
      const message = `User: ${CI_ARN} is not authorized to perform: sts:AssumeRole on resource: ${missing}`;
      expectError(await assume(emulator, missing), 403, 'AccessDenied', message);
    },
  );

  test('tags need sts:TagSession', async () => {
    const answer = await assume(emulator, role('untagged'), tagParameters({ Team: 'a' }));
    const message = `User: ${CI_ARN} is not authorized to perform: sts:TagSession on resource: ${role('untagged')}`;
    expectError(answer, 403, 'AccessDenied', message);
  });

  test('a source identity needs sts:SetSourceIdentity', async () => {
    const answer = await assume(emulator, role('untagged'), { SourceIdentity: 'octocat' });
    const message = `User: ${CI_ARN} is not authorized to perform: sts:SetSourceIdentity on resource: ${role('untagged')}`;
    expectError(answer, 403, 'AccessDenied', message);
  });

  test('a web identity is denied without naming caller or role', async () => {
    const token = await emulator.mintToken({ claims: { sub: 'repo:other/app:ref:refs/heads/main' } });
    const message = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';
    expectError(await assumeWithToken(emulator, token), 403, 'AccessDenied', message);
    const missing = await assumeWithToken(emulator, token, { RoleArn: role('missing') });
    expectError(missing, 403, 'AccessDenied', message);
  });
});

describe('answers recorded from AWS STS: identity tokens', () => {
  test('an account without the provider says so', async () => {
    const answer = await assumeWithToken(emulator, await emulator.mintToken(), { RoleArn: DEPLOY });
    const message = `No OpenIDConnect provider found in your account for ${GITHUB}`;
    expectError(answer, 400, 'InvalidIdentityToken', message);
  });

  test('another audience is refused', async () => {
    const answer = await assumeWithToken(emulator, await emulator.mintToken({ audience: 'else' }));
    expectError(answer, 400, 'InvalidIdentityToken', 'Incorrect token audience');
  });

  test('a token past its expiry is refused with both times', async () => {
    const token = await emulator.mintToken({ claims: { exp: 1_600_000_000 } });
    const answer = await assumeWithToken(emulator, token);
    expect([answer.status, answer.code]).toEqual([400, 'ExpiredTokenException']);
    expect(answer.message).toMatch(
      /^Token expired: current date\/time \d{10} must be before the expiration date\/time 1600000000$/,
    );
  });
});

describe('answers recorded from AWS STS: durations', () => {
  test('a chained hop gets an hour at most, whatever its role allows', async () => {
    const answer = await assume(emulator, DEPLOY, { DurationSeconds: '3601' }, await hubSession());
    const message = 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining';
    expectError(answer, 400, 'ValidationError', message);
    expect((await assume(emulator, DEPLOY, { DurationSeconds: '3600' }, await hubSession())).status).toBe(200);
    expect((await assume(emulator, DEPLOY, { DurationSeconds: '43200' })).status).toBe(200);
  });

  test('a role sets its own maximum', async () => {
    const answer = await assume(emulator, role('hub'), { DurationSeconds: '7201' });
    const message = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.';
    expectError(answer, 400, 'ValidationError', message);
  });
});

describe('answers recorded from AWS STS: keys', () => {
  test('expired credentials', async () => {
    let now = Date.now();
    emulator = await emulate(undefined, { now: () => now });
    const session = await hubSession({ DurationSeconds: '900' });
    now += 900_000;
    const answer = await signedCall(emulator, 'GetCallerIdentity', {}, session, { now });
    expectError(answer, 403, 'ExpiredToken', 'The security token included in the request is expired');
  });

  test('unknown credentials', async () => {
    const answer = await assume(emulator, role('hub'), {}, { ...CI_KEYS, accessKeyId: 'AKIANOBODY0000000000' });
    expectError(answer, 403, 'InvalidClientTokenId', 'The security token included in the request is invalid.');
  });

  test('a wrong secret', async () => {
    const answer = await assume(emulator, role('hub'), {}, { ...CI_KEYS, secretAccessKey: 'wrong' });
    const message =
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
    expectError(answer, 403, 'SignatureDoesNotMatch', message);
  });
});

describe('answers recorded from AWS STS: form', () => {
  test('throttling', async () => {
    emulator.addFault({ kind: 'throttle' });
    expectError(await assume(emulator, role('hub')), 400, 'Throttling', 'Rate exceeded');
  });

  test('errors have the shape of the query protocol', async () => {
    const answer = await assume(emulator, 'nothing-valid-in-here');
    const id = answer.headers.get('x-amzn-requestid') ?? '';
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(answer.body.trim()).toBe(
      `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>ValidationError</Code><Message>nothing-valid-in-here is invalid</Message></Error><RequestId>${id}</RequestId></ErrorResponse>`,
    );
  });

  test('values are escaped in the XML of the answer', async () => {
    const answer = await assume(emulator, role('hub'), { RoleSessionName: '<a href="x">&amp;' });
    expect(answer.body).toContain("Value '&lt;a href=&quot;x&quot;&gt;&amp;amp;' at");
  });

  test('an empty list, sent as a bare key, is accepted', async () => {
    const answer = await assume(emulator, role('hub'), { Tags: '', TransitiveTagKeys: '', PolicyArns: '' });
    expect(answer.status).toBe(200);
  });
});
