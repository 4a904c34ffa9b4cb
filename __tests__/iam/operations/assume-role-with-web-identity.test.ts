import { assumeWithToken, closeAll, emulate } from '../../emulator/support/running.ts';
import { credentialsIn } from '../../emulator/support/raw-sts.ts';
import { GITHUB, role } from '../../emulator/support/worlds.ts';
import type { Emulator, TokenOverrides } from '../../../src/emulator/emulator.ts';

const PROVIDER = 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await emulate();
});
afterEach(closeAll);

test('a token gives a session, and the answer repeats its content', async () => {
  const answer = await assumeWithToken(emulator, await emulator.mintToken());
  expect(answer.status).toBe(200);
  expect(answer.element('Arn')).toBe('arn:aws:sts::111111111111:assumed-role/hub/test');
  expect(answer.element('SubjectFromWebIdentityToken')).toBe('repo:octo/app:ref:refs/heads/main');
  expect(answer.element('Audience')).toBe('sts.amazonaws.com');
  expect(answer.element('Provider')).toBe(PROVIDER);
  expect(answer.element('PackedPolicySize')).toBeUndefined();
});

test('the call needs no signature, and ignores one', async () => {
  expect((await assumeWithToken(emulator, await emulator.mintToken())).status).toBe(200);
  expect(emulator.log.at(-1)?.caller).toBeUndefined();
});

test.each<readonly [string, TokenOverrides, string]>([
  [
    'signed by somebody else',
    { key: 'wrong' },
    'The ID Token provided is not a valid JWT. Signature verification failed',
  ],
  [
    'of another issuer',
    { claims: { iss: 'https://example.com' } },
    'No OpenIDConnect provider found in your account for https://example.com',
  ],
  ['without an expiry', { claims: { exp: undefined } }, 'Missing a required claim: exp'],
  ['for several audiences, none of them known', { audience: ['a', 'b'] }, 'Incorrect token audience'],
])('a token %s is refused', async (_name, overrides, message) => {
  const answer = await assumeWithToken(emulator, await emulator.mintToken(overrides));
  expect([answer.status, answer.code, answer.message]).toEqual([400, 'InvalidIdentityToken', message]);
});

test('text that is not a JWT is reported as such', async () => {
  const answer = await assumeWithToken(emulator, 'not-a-token');
  expect([answer.code, answer.message]).toEqual([
    'InvalidIdentityToken',
    'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
  ]);
});

test('a token under an unknown key cannot be verified', async () => {
  const [, payload = '', signature = ''] = (await emulator.mintToken()).split('.');
  const header = Buffer.from(JSON.stringify({ alg: 'RS256', kid: 'other' })).toString('base64url');
  const answer = await assumeWithToken(emulator, [header, payload, signature].join('.'));
  expect(answer.message).toBe(
    "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
  );
});

test('a token is valid until the second of its expiry', async () => {
  let now = 1_800_000_000_000;
  emulator = await emulate(undefined, { now: () => now });
  const token = await emulator.mintToken();
  now += 299_000;
  expect((await assumeWithToken(emulator, token)).status).toBe(200);
  now += 1000;
  const answer = await assumeWithToken(emulator, token);
  expect([answer.code, answer.message]).toEqual([
    'ExpiredTokenException',
    'Token expired: current date/time 1800000300 must be before the expiration date/time 1800000300',
  ]);
});

test('tags and source identity come from claims', async () => {
  const claims = {
    'https://aws.amazon.com/tags': {
      principal_tags: { Team: ['payments'], Stage: ['prod'] },
      transitive_tag_keys: ['Team'],
    },
    'https://aws.amazon.com/source_identity': 'octocat',
  };
  const answer = await assumeWithToken(emulator, await emulator.mintToken({ claims }));
  expect(answer.element('SourceIdentity')).toBe('octocat');
  expect(emulator.log.at(-1)?.outcome.session).toMatchObject({
    tags: { Team: 'payments', Stage: 'prod' },
    transitiveTagKeys: ['Team'],
    sourceIdentity: 'octocat',
  });
});

test('parameters that only AssumeRole has are ignored, and listed in the log', async () => {
  const parameters = { ExternalId: 'acme-42', 'Tags.member.1.Key': 'a', 'Tags.member.1.Value': 'b' };
  const answer = await assumeWithToken(emulator, await emulator.mintToken(), parameters);
  expect(answer.status).toBe(200);
  expect(emulator.log.at(-1)?.ignoredParameters).toEqual(Object.keys(parameters));
  expect(emulator.log.at(-1)?.outcome.session?.tags).toEqual({});
});

test('ProviderId is not for OpenID Connect', async () => {
  const answer = await assumeWithToken(emulator, await emulator.mintToken(), { ProviderId: 'www.amazon.com' });
  expect([answer.status, answer.code]).toEqual([400, 'ValidationError']);
});

test('a role ARN that is not an ARN is an invalid request ARN', async () => {
  const answer = await assumeWithToken(emulator, await emulator.mintToken(), { RoleArn: 'nothing-valid-in-here' });
  expect([answer.code, answer.message]).toEqual(['ValidationError', 'Request ARN is invalid']);
});

test('the first hop may last longer than an hour', async () => {
  const answer = await assumeWithToken(emulator, await emulator.mintToken(), { DurationSeconds: '7200' });
  expect(answer.status).toBe(200);
  expect(credentialsIn(answer).accessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
});

test('a trust policy can require the claims that IAM knows, and no others', async () => {
  const trusting = (key: string, value: string): string => `
version: 1
issuer: {claims: {environment: production}}
accounts:
  "111111111111":
    oidc-providers: [{url: "${GITHUB}/", audiences: [sts.amazonaws.com]}]
    roles:
      hub:
        trust:
          - Effect: Allow
            Principal: {Federated: "${PROVIDER}"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringLike: {"token.actions.githubusercontent.com:sub": "repo:octo/app:*"}
              StringEquals: {"token.actions.githubusercontent.com:${key}": "${value}"}
`;
  const status = async (key: string, value: string): Promise<number> => {
    emulator = await emulate(trusting(key, value));
    return (await assumeWithToken(emulator, await emulator.mintToken())).status;
  };
  expect(await status('aud', 'sts.amazonaws.com')).toBe(200);
  expect(await status('repository', 'octo/app')).toBe(200);
  expect(await status('environment', 'production')).toBe(200);
  expect(await status('actor', 'somebody')).toBe(403);
  expect(await status('repository_owner', 'octo')).toBe(403);
  expect(emulator.log.at(-1)?.outcome.reason).toBe(
    'the trust policy allows sts:AssumeRoleWithWebIdentity, but not here: StringEquals token.actions.githubusercontent.com:repository_owner octo (the request has none: AWS has no such key; the nearest is token.actions.githubusercontent.com:repository_owner_id)',
  );
});

test('a role that trusts no identity provider denies', async () => {
  const answer = await assumeWithToken(emulator, await emulator.mintToken(), { RoleArn: role('untagged') });
  expect([answer.status, answer.code]).toEqual([403, 'AccessDenied']);
});

/** A world whose role trusts one issuer, if one claim of its tokens has one value. */
function trustingIssuer(url: string, condition: string, claims: string): string {
  const host = url.replace('https://', '');
  return `
version: 1
issuer: {url: "${url}", claims: ${claims}}
accounts:
  "111111111111":
    oidc-providers: [{url: "${url}", audiences: [sts.amazonaws.com]}]
    roles:
      hub:
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::111111111111:oidc-provider/${host}"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition: {StringEquals: {"${host}:sub": "job 42", ${condition}}}
`;
}

test.each([
  ['https://token.actions.githubusercontent.com', 'repository_owner_id', '"65"'],
  ['https://token.actions.githubusercontent.com/octo-corp', 'repository_owner_id', '"65"'],
  ['https://token.actions.octo-corp.ghe.com', 'repository_id', '"74"'],
  ['https://gitlab.com', 'namespace_id', '"72"'],
  ['https://agent.buildkite.com', 'pipeline_slug', 'deploy'],
  ['https://oidc.circleci.com/org/0123', 'oidc.circleci.com/project-id', '4567'],
  ['https://idcs-0123.identity.oraclecloud.com', 'rpst_id', '4567'],
])('a trust policy for %s can require %s', async (url, claim, value) => {
  const host = url.replace('https://', '');
  const condition = `"${host}:${claim}": ${value}`;
  emulator = await emulate(trustingIssuer(url, condition, `{sub: job 42, "${claim}": ${value}}`));
  expect((await assumeWithToken(emulator, await emulator.mintToken())).status).toBe(200);
  const other = await emulator.mintToken({ claims: { [claim]: 'another' } });
  expect((await assumeWithToken(emulator, other)).status).toBe(403);
});

test('a claim within a claim can be required, and aud is the authorized party with oaud beside it', async () => {
  const host = 'accounts.google.com';
  const condition = `"${host}:google/organization_number": "77", "${host}:aud": "party", "${host}:oaud": sts.amazonaws.com`;
  const claims = '{sub: job 42, azp: party, google: {organization_number: 77}}';
  emulator = await emulate(trustingIssuer(`https://${host}`, condition, claims));
  expect((await assumeWithToken(emulator, await emulator.mintToken())).status).toBe(200);
});

test('a token that lists roles is good for these only, and the trust policy can ask for that', async () => {
  const url = 'https://token.example.com';
  emulator = await emulate(trustingIssuer(url, '"sts:RoleAuthorizedByIdp": "true"', '{sub: job 42}'));
  const using = async (roles?: unknown): Promise<readonly unknown[]> => {
    const claims = roles === undefined ? {} : { 'https://aws.amazon.com/roles': roles };
    const answer = await assumeWithToken(emulator, await emulator.mintToken({ claims }));
    return [answer.status, answer.code, answer.message];
  };
  expect(await using([role('other'), role('hub')])).toEqual([200, undefined, undefined]);
  expect(await using(role('hub'))).toEqual([200, undefined, undefined]);
  expect(await using([role('other')])).toEqual([
    400,
    'InvalidIdentityToken',
    'The target role ARN is not present in the roles claim of the identity token',
  ]);
  expect(await using()).toEqual([403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity']);
});
