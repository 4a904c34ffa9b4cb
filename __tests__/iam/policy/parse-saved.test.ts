import { RequestContext } from '../../../src/iam/policy/context.ts';
import type { PolicyUse } from '../../../src/iam/policy/document.ts';
import { evaluateOwnPolicies } from '../../../src/iam/policy/evaluate.ts';
import { parsePolicy } from '../../../src/iam/policy/parse.ts';
import { parseSavedPolicy } from '../../../src/iam/policy/parse-saved.ts';

const ROLE = 'arn:aws:iam::222222222222:role/target';
const ALLOW = { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' };
const STRANGE = { StringResembles: { 'sts:RoleSessionName': 'x' } };

/** The statements that allow and that deny `sts:AssumeRole` of {@link ROLE}, and what was not understood. */
function read(...statements: readonly unknown[]): Readonly<Record<'allow' | 'deny' | 'unread', unknown>> {
  const { document, unread } = parseSavedPolicy({ Version: '2012-10-17', Statement: statements }, 'identity');
  const { allowing, denying } = evaluateOwnPolicies(
    { kind: 'identity', documents: [document] },
    {
      principal: { kind: 'user', arn: 'arn:aws:iam::222222222222:user/ci', account: '222222222222' },
      action: 'sts:AssumeRole',
      resource: ROLE,
      context: new RequestContext({}),
    },
  );
  return {
    allow: allowing.map(({ statement }) => statement),
    deny: denying.map(({ statement }) => statement),
    unread,
  };
}

test.each<[string, PolicyUse, unknown]>([
  ['identity', 'identity', { Version: '2012-10-17', Statement: [ALLOW, { ...ALLOW, Action: '*:*' }] }],
  ['trust', 'trust', { Statement: { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' } }],
])('of kind %s, a fully understood policy is the same as from a world file', (_name, use, value) => {
  const result = parsePolicy(value, use);
  const saved = parseSavedPolicy(value, use);
  expect(saved.unread).toEqual([]);
  const statements = saved.document.statements.map((statement) => ({ ...statement, number: undefined }));
  expect(result).toEqual({ ok: true, document: { ...saved.document, statements } });
});

test('the id of a deleted principal matches nobody, and is not a problem', () => {
  const principals = { AWS: ['AROAEXAMPLEEXAMPLE123', ROLE] };
  const { document, unread } = parseSavedPolicy(
    { Statement: [{ Effect: 'Allow', Principal: principals, Action: 'sts:AssumeRole' }] },
    'trust',
  );
  expect([unread, document.statements.length]).toEqual([[], 1]);
});

test('a statement that is not understood allows nothing, and the others keep their numbers', () => {
  expect(read({ ...ALLOW, Condition: STRANGE }, ALLOW)).toEqual({
    allow: [2],
    deny: [],
    unread: ['statement 1: Condition StringResembles is not a condition operator: it is assumed to allow nothing'],
  });
});

test('a denial that is not understood denies everything it could cover, and nothing else', () => {
  const deny = { ...ALLOW, Effect: 'Deny', Condition: STRANGE };
  expect(read(ALLOW, deny)).toMatchObject({ allow: [1], deny: [2] });
  expect(read(ALLOW, { ...deny, Resource: 'arn:aws:iam::*:role/other' })).toMatchObject({ allow: [1], deny: [] });
  expect(read(ALLOW, { ...deny, Resource: undefined, NotResource: ROLE })).toMatchObject({ deny: [2] });
  expect(read(ALLOW, { ...deny, Effect: 'Refuse' })).toMatchObject({ deny: [2] });
  expect(read(ALLOW, { Effect: 'Deny' })).toMatchObject({ deny: [2] });
});

test.each([
  ['IpAddress', 'aws:SourceIp', '10.0.0.0/33', 'must be an IP address, or a range of them such as 10.0.0.0/8'],
  ['NotIpAddress', 'aws:SourceIp', '10.0.0.0/', 'must be an IP address, or a range of them such as 10.0.0.0/8'],
  ['NumericLessThan', 'aws:MultiFactorAuthAge', 'an hour', 'must be a number'],
  ['DateLessThan', 'aws:CurrentTime', 'tomorrow', 'must be a date such as 2026-01-31T00:00:00Z, or seconds since 1970'],
])('%s of %s with %j means nothing: it is reported, and ends nothing', (operator, key, value, problem) => {
  expect(read({ ...ALLOW, Condition: { [operator]: { [key]: value } } }, ALLOW)).toEqual({
    allow: [2],
    deny: [],
    unread: [`statement 1: Condition ${operator} ${key} ${problem}: it is assumed to allow nothing`],
  });
});

test.each([
  [
    'NotPrincipal',
    { Effect: 'Deny', NotPrincipal: { AWS: '111111111111' }, Action: 'sts:AssumeRole' },
    'NotPrincipal is not allowed here: a trust policy cannot have it, so name whom it trusts',
  ],
  [
    'a trust in GitHub without a condition on sub',
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
    },
    'Condition lacks token.actions.githubusercontent.com:sub: without it, AWS saves no trust policy for this issuer',
  ],
])('%s: AWS does not save it, but what was saved before stays in force', (_name, statement, problem) => {
  const saved = parseSavedPolicy({ Statement: statement }, 'trust');
  expect([saved.unread, saved.document.statements.length]).toEqual([[], 1]);
  const result = parsePolicy([statement], 'trust');
  const problems = result.ok ? [] : result.problems.map(({ path, message }) => `${path.slice(1).join('.')} ${message}`);
  expect(problems).toEqual([problem]);
});

test('statements that are not about assuming roles are ignored, whatever they contain', () => {
  expect(read({ Effect: 'Deny', Action: 's3:Get*', Resource: [], Condition: STRANGE })).toEqual({
    allow: [],
    deny: [],
    unread: [],
  });
});

test.each([undefined, null, 'text', 7, []])('%j is not a document and allows nothing', (value) => {
  expect(parseSavedPolicy(value, 'trust')).toEqual({
    document: { hasVariables: false, statements: [] },
    unread: ['is not a policy document: it allows nothing'],
  });
});

test('a denial in a trust policy whose principals are not understood applies to everyone', () => {
  const { document } = parseSavedPolicy(
    { Statement: [{ Effect: 'Deny', Principal: { AWS: 'arn:aws:iam::222222222222:role/*' }, Action: 'sts:*' }] },
    'trust',
  );
  expect(document.statements).toMatchObject([{ effect: 'Deny', principals: { entries: [{ value: '*' }] } }]);
});
