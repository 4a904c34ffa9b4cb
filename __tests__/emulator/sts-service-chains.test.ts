import { AssumeRoleCommand, STSClient, type AssumeRoleCommandOutput } from '@aws-sdk/client-sts';
import {
  assume,
  assumeWithToken,
  closeAll,
  emulate,
  listParameters,
  signedCall,
  tagParameters,
} from './support/running.ts';
import { credentialsIn, type RawCredentials } from './support/raw-sts.ts';
import { CI_KEYS, role } from './support/worlds.ts';
import { parseWorld, type SessionRecord, type Emulator } from '../../src/emulator/emulator.ts';
const DEPLOY = 'arn:aws:iam::222222222222:role/ci/deploy';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await emulate();
});
afterEach(closeAll);

function lastSession(): SessionRecord | undefined {
  return emulator.log.at(-1)?.outcome.session;
}

async function hub(parameters: Readonly<Record<string, string>> = {}): Promise<RawCredentials> {
  return credentialsIn(await assume(emulator, role('hub'), parameters));
}

describe('a chain', () => {
  test('leads from a token across accounts, and the log shows every hop', async () => {
    const first = credentialsIn(await assumeWithToken(emulator, await emulator.mintToken()));
    const answer = await assume(emulator, DEPLOY, {}, first);
    expect(answer.element('Arn')).toBe('arn:aws:sts::222222222222:assumed-role/deploy/test');
    expect(emulator.log.map(({ operation, caller }) => [operation, caller])).toEqual([
      ['AssumeRoleWithWebIdentity', undefined],
      ['AssumeRole', 'arn:aws:sts::111111111111:assumed-role/hub/test'],
    ]);
    expect(lastSession()?.chain).toEqual([
      'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com',
      'arn:aws:sts::111111111111:assumed-role/hub/test',
    ]);
  });

  test('works with the AWS SDK', async () => {
    // The SDK signs with the real time, so the emulator must keep it. What counts is when the call began.
    const startedAt = Date.now();
    const client = new STSClient({ endpoint: emulator.url, region: 'eu-central-1', credentials: CI_KEYS });
    const input = {
      RoleArn: role('hub'),
      RoleSessionName: 'sdk',
      Tags: [{ Key: 'Team', Value: 'a b' }],
      PolicyArns: [],
    };
    const output: AssumeRoleCommandOutput = await client.send(new AssumeRoleCommand(input));
    client.destroy();
    expect(output.AssumedRoleUser?.Arn).toBe('arn:aws:sts::111111111111:assumed-role/hub/sdk');
    expect(output.SessionTokenSize).toBe(output.Credentials?.SessionToken?.length);
    expect(output.Credentials?.Expiration?.getTime()).toBeGreaterThanOrEqual(
      Math.floor(startedAt / 1000) * 1000 + 3_600_000,
    );
    expect(emulator.sessionOf(output.Credentials?.AccessKeyId ?? '')?.tags).toEqual(new Map([['Team', 'a b']]));
  });
});

describe('session tags', () => {
  const tagged = { ...tagParameters({ Team: 'a', Stage: 'b' }), ...listParameters('TransitiveTagKeys', ['team']) };

  test('go on to the next session only if they are transitive, and stay transitive', async () => {
    const first = await hub(tagged);
    expect(lastSession()?.tags).toEqual({ Team: 'a', Stage: 'b' });
    const second = credentialsIn(await assume(emulator, DEPLOY, tagParameters({ More: 'c' }), first));
    expect(lastSession()?.tags).toEqual({ Team: 'a', More: 'c' });
    expect(emulator.sessionOf(second.accessKeyId)?.transitiveTagKeys).toEqual(['Team']);
  });

  test('that are inherited also need sts:TagSession', async () => {
    const first = await hub(tagged);
    const answer = await assume(emulator, role('untagged'), {}, first);
    expect(answer.message).toBe(
      `User: arn:aws:sts::111111111111:assumed-role/hub/test is not authorized to perform: sts:TagSession on resource: ${role('untagged')}`,
    );
    expect((await assume(emulator, role('untagged'), {}, await hub(tagParameters({ Team: 'a' })))).status).toBe(200);
  });

  test('count towards the packed size when they are inherited', async () => {
    const first = await hub({
      ...tagParameters({ Team: 'x'.repeat(240) }),
      ...listParameters('TransitiveTagKeys', ['Team']),
    });
    const answer = await assume(emulator, DEPLOY, tagParameters({ More: 'y'.repeat(240) }), first);
    expect([answer.code, answer.message]).toEqual([
      'PackedPolicyTooLarge',
      'Packed size of session tags consumes 107% of allotted space.',
    ]);
  });
});

describe('attribute-based access control', () => {
  const ABAC = (condition: string): string => `
version: 1
accounts:
  "111111111111":
    users:
      ci:
        access-key-id: ${CI_KEYS.accessKeyId}
        secret-access-key: ${CI_KEYS.secretAccessKey}
        tags: {Team: platform, Kind: user}
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
    roles:
      hub:
        tags: {Kind: role, team: role}
        trust: [{Effect: Allow, Principal: "*", Action: "sts:*"}]
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
      guarded:
        tags: {Stage: prod}
        trust: [{Effect: Allow, Principal: "*", Action: "sts:*", Condition: ${condition}}]
organization:
  id: o-exampleorg1
  management-account: "999999999999"
  root:
    id: r-ab12
    accounts: [{id: "999999999999", name: management}]
    units:
      - {id: ou-ab12-workload, name: Workloads, accounts: [{id: "111111111111", name: shop}]}
`;
  const GUARDED = role('guarded');

  test('sees the tags of a user', async () => {
    emulator = await emulate(ABAC('{StringEquals: {"aws:PrincipalTag/Team": platform}}'));
    expect((await assume(emulator, GUARDED)).status).toBe(200);
    expect((await assume(emulator, GUARDED, {}, await hub())).status).toBe(403);
  });

  test('sees the tags of a role, or session tags with the same key instead, ignoring case', async () => {
    emulator = await emulate(ABAC('{StringEquals: {"aws:PrincipalTag/Team": session, "aws:PrincipalTag/Kind": role}}'));
    expect((await assume(emulator, GUARDED, {}, await hub())).status).toBe(403);
    expect((await assume(emulator, GUARDED, {}, await hub(tagParameters({ TEAM: 'session' })))).status).toBe(200);
  });

  test('sees the tags of the request and which of them are transitive', async () => {
    emulator = await emulate(
      ABAC(
        '{StringEquals: {"aws:RequestTag/Team": a}, "ForAllValues:StringEquals": {"aws:TagKeys": [Team, Stage], "sts:TransitiveTagKeys": [Team]}}',
      ),
    );
    const attempt = async (tags: Readonly<Record<string, string>>, transitive: readonly string[]): Promise<number> =>
      (await assume(emulator, GUARDED, { ...tagParameters(tags), ...listParameters('TransitiveTagKeys', transitive) }))
        .status;
    expect(await attempt({ Team: 'a', Stage: 'b' }, ['Team'])).toBe(200);
    expect(await attempt({ Team: 'b' }, [])).toBe(403);
    expect(await attempt({ Team: 'a', Other: 'x' }, [])).toBe(403);
    expect(await attempt({ Team: 'a', Stage: 'b' }, ['Stage'])).toBe(403);
  });

  const KEYS: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['the session name', '{StringEquals: {"sts:RoleSessionName": test}}', { RoleSessionName: 'other' }],
    ['the external id', '{StringNotEquals: {"sts:ExternalId": wrong}}', { ExternalId: 'wrong' }],
    ['the source identity', '{StringEquals: {"sts:SourceIdentity": octocat}}', { SourceIdentity: 'hubot' }],
  ];
  test.each(KEYS)('sees %s', async (_name, condition, wrong) => {
    emulator = await emulate(ABAC(condition));
    expect((await assume(emulator, GUARDED, { SourceIdentity: 'octocat' })).status).toBe(200);
    expect((await assume(emulator, GUARDED, { SourceIdentity: 'octocat', ...wrong })).status).toBe(403);
  });

  test.each([
    ['{ArnEquals: {"aws:PrincipalArn": "arn:aws:iam::111111111111:user/ci"}}', true, false],
    ['{StringEquals: {"aws:PrincipalArn": "arn:aws:iam::111111111111:role/hub"}}', false, true],
    ['{StringEquals: {"aws:PrincipalAccount": "111111111111"}}', true, true],
    ['{StringEquals: {"aws:PrincipalType": AssumedRole}}', false, true],
    ['{StringEquals: {"aws:username": ci}}', true, false],
    ['{StringLike: {"aws:userid": "AROA*:test"}}', false, true],
    ['{"Null": {"aws:MultiFactorAuthPresent": true}}', true, false],
    ['{StringEquals: {"aws:RequestedRegion": us-east-1}}', true, true],
    ['{Bool: {"aws:SecureTransport": false}}', true, true],
    ['{IpAddress: {"aws:SourceIp": 127.0.0.0/8}}', true, true],
    ['{DateGreaterThan: {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}', true, true],
    ['{NumericLessThan: {"aws:EpochTime": 1600000000}}', false, false],
    ['{"Null": {"aws:TokenIssueTime": false}}', false, true],
    ['{"Null": {"sts:DurationSeconds": true}}', true, true],
    ['{NumericLessThanEquals: {"sts:DurationSeconds": 43200}}', false, false],
    ['{StringEquals: {"aws:ResourceTag/Stage": prod, "iam:ResourceTag/stage": prod}}', true, true],
    ['{StringEquals: {"aws:ResourceTag/Stage": test}}', false, false],
    ['{StringEquals: {"aws:ResourceAccount": "111111111111", "aws:ResourceOrgID": o-exampleorg1}}', true, true],
    ['{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-exampleorg1/r-ab12/ou-ab12-workload/*"}}', true, true],
    ['{"ForAnyValue:StringEquals": {"aws:ResourceOrgPaths": "o-exampleorg1/r-ab12/ou-ab12-workload/"}}', true, true],
    ['{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-exampleorg1/r-ab12/ou-ab12-sandbox0/*"}}', false, false],
  ])('%s holds for a user: %s, for a session: %s', async (condition, forUser, forSession) => {
    emulator = await emulate(ABAC(condition));
    expect((await assume(emulator, GUARDED)).status === 200).toBe(forUser);
    expect((await assume(emulator, GUARDED, {}, await hub())).status === 200).toBe(forSession);
  });
});

describe('the source identity', () => {
  test('goes on along the chain', async () => {
    const first = await hub({ SourceIdentity: 'octocat' });
    const answer = await assume(emulator, DEPLOY, {}, first);
    expect(answer.element('SourceIdentity')).toBe('octocat');
  });

  test('can be repeated, but not changed', async () => {
    const first = await hub({ SourceIdentity: 'octocat' });
    expect((await assume(emulator, DEPLOY, { SourceIdentity: 'octocat' }, first)).status).toBe(200);
    const answer = await assume(emulator, DEPLOY, { SourceIdentity: 'hubot' }, first);
    expect(answer.message).toContain('is not authorized to perform: sts:SetSourceIdentity on resource');
  });

  test('also needs sts:SetSourceIdentity when it is inherited', async () => {
    const answer = await assume(emulator, role('untagged'), {}, await hub({ SourceIdentity: 'octocat' }));
    expect(answer.message).toContain('is not authorized to perform: sts:SetSourceIdentity on resource');
  });
});

describe('session policies', () => {
  const NARROW = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
  });
  const WIDE = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:*', Resource: '*' }],
  });
  const arn = (name: string): Readonly<Record<string, string>> => ({ 'PolicyArns.member.1.arn': name });

  test.each([
    ['an inline one that does not allow sts', { Policy: NARROW }, 403],
    ['an inline one that does', { Policy: WIDE }, 200],
    ['a managed one of the account', arn('arn:aws:iam::111111111111:policy/narrow'), 403],
    ['one of AWS that knows no sts', arn('arn:aws:iam::aws:policy/ReadOnlyAccess'), 403],
    ['one of AWS that allows everything', arn('arn:aws:iam::aws:policy/AdministratorAccess'), 200],
    ['two, of which one allows', { Policy: NARROW, ...arn('arn:aws:iam::aws:policy/PowerUserAccess') }, 200],
  ])('%s narrows what the session may do next', async (_name, parameters, status) => {
    expect((await assume(emulator, DEPLOY, {}, await hub(parameters))).status).toBe(status);
  });

  test.each([
    ['what is no JSON', '{', 'This policy contains invalid Json'],
    [
      'a statement without effect',
      '{"Version":"2012-10-17","Statement":[{"Action":"*","Resource":"*"}]}',
      'Syntax errors in policy.',
    ],
    [
      'a principal',
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}',
      'Syntax errors in policy.',
    ],
  ])('%s is a malformed policy', async (_name, Policy, message) => {
    const answer = await assume(emulator, role('hub'), { Policy });
    expect([answer.status, answer.code, answer.message]).toEqual([400, 'MalformedPolicyDocument', message]);
  });

  test('a managed policy must exist, and must be a policy', async () => {
    const missing = await assume(emulator, role('hub'), arn('arn:aws:iam::111111111111:policy/missing'));
    expect([missing.status, missing.code]).toEqual([400, 'InvalidParameterValue']);
    const other = await assume(emulator, role('hub'), arn('arn:aws:iam::111111111111:user/narrow'));
    expect([other.code, other.message]).toEqual([
      'ValidationError',
      'arn:aws:iam::111111111111:user/narrow is invalid',
    ]);
  });

  test('that are too large are refused with the percentage', async () => {
    const Policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: `arn:aws:s3:::${'x'.repeat(2500)}` }],
    });
    const answer = await assume(emulator, role('hub'), { Policy });
    expect([answer.status, answer.code]).toEqual([400, 'PackedPolicyTooLarge']);
    expect(answer.message).toBe('Packed policy consumes 127% of allotted space, please use smaller policy.');
  });
});

describe('time', () => {
  test('a world can end sessions sooner than requested, and says when', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    const world =
      '{version: 1, session-seconds: 5, accounts: {"111111111111": {roles: {hub: {trust: [{Effect: Allow, Principal: "*", Action: "sts:*"}]}}}}}';
    emulator = await emulate(world, { now: () => now });
    const session = emulator.issueSession(role('hub'), 'me', 900);
    expect(session.expiration.toISOString()).toBe('2026-01-01T00:00:05.000Z');
    expect((await signedCall(emulator, 'GetCallerIdentity', {}, session, { now })).status).toBe(200);
    now += 5000;
    expect((await signedCall(emulator, 'GetCallerIdentity', {}, session, { now })).code).toBe('ExpiredToken');
  });

  test('a role can end its own sessions sooner, or later, than the world does', async () => {
    const now = Date.parse('2026-01-01T00:00:00Z');
    const roles =
      'brief: {session-seconds: 2, trust: []}, lasting: {session-seconds: 60, trust: []}, usual: {trust: []}';
    emulator = await emulate(`{version: 1, session-seconds: 5, accounts: {"111111111111": {roles: {${roles}}}}}`, {
      now: () => now,
    });
    const livesOf = ['brief', 'usual', 'lasting'].map(
      (name) => (emulator.issueSession(role(name), 'me', 900).expiration.getTime() - now) / 1000,
    );
    expect(livesOf).toEqual([2, 5, 60]);
  });

  test('trust can be withdrawn while sessions live on', async () => {
    const first = await hub();
    expect((await assume(emulator, DEPLOY, {}, first)).status).toBe(200);
    const world =
      '{version: 1, accounts: {"111111111111": {roles: {hub: {trust: [{Effect: Allow, Principal: "*", Action: "sts:*"}]}}}}}';
    emulator.setWorld(parseWorld(world));
    expect((await assume(emulator, DEPLOY, {}, first)).code).toBe('AccessDenied');
    expect((await signedCall(emulator, 'GetCallerIdentity', {}, first)).status).toBe(200);
  });
});

test('a Region in which STS is not active for the account is refused, but GetCallerIdentity works', async () => {
  const policy = '[{Effect: Allow, Action: "sts:*", Resource: "*"}]';
  const keys = `access-key-id: ${CI_KEYS.accessKeyId}, secret-access-key: ${CI_KEYS.secretAccessKey}`;
  emulator = await emulate(
    `{version: 1, accounts: {"111111111111": {disabled-regions: [eu-south-1], users: {ci: {${keys}, policy: ${policy}}}}}}`,
  );
  const quirks = { region: 'eu-south-1' };
  const answer = await signedCall(emulator, 'GetSessionToken', {}, CI_KEYS, quirks);
  expect([answer.status, answer.code, answer.message]).toEqual([
    403,
    'RegionDisabledException',
    'STS is not activated in this region for account:111111111111. Your account administrator can activate STS in this region using the IAM Console.',
  ]);
  expect((await signedCall(emulator, 'GetSessionToken')).status).toBe(200);
  expect((await signedCall(emulator, 'GetCallerIdentity', {}, CI_KEYS, quirks)).status).toBe(200);
});
