import { parsePolicy } from '../../../src/iam/policy/parse.ts';
import type { PolicyUse } from '../../../src/iam/policy/document.ts';

const ALLOW = { Effect: 'Allow', Action: 'sts:AssumeRole' };
const TRUST = { ...ALLOW, Principal: { AWS: '111111111111' } };

function problems(value: unknown, use: PolicyUse = 'trust'): readonly string[] {
  const result = parsePolicy(value, use);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
}

test.each([
  ['a whole document', { Version: '2012-10-17', Statement: [TRUST] }],
  ['a single statement in it', { Version: '2012-10-17', Statement: TRUST }],
  ['bare statements', [TRUST]],
  [
    'every kind of principal',
    [
      {
        ...ALLOW,
        Principal: { AWS: ['*', 'arn:aws:sts::111111111111:assumed-role/a/b'], Federated: 'x', Service: 'y' },
      },
    ],
  ],
])('%s is accepted', (_name, value) => {
  expect(problems(value)).toEqual([]);
});

test.each([
  ['no document', 'text', ['must be a policy document, or a list of statements']],
  ['no statement', { Version: '2012-10-17' }, ['Statement is missing']],
  [
    'an unknown version',
    { Version: '2012-10-18', Statement: [TRUST] },
    ['Version must be "2012-10-17" (in quotes), or "2008-10-17"'],
  ],
  ['a misspelt element', [{ ...TRUST, Conditions: {} }], ['0.Conditions is not known; did you mean "Condition"?']],
  ['an effect of another case', [{ ...TRUST, Effect: 'allow' }], ['0.Effect must be Allow or Deny']],
  ['no principal in a trust policy', [ALLOW], ['0.Principal is missing: a trust policy names whom it trusts']],
  [
    'a resource in a trust policy',
    [{ ...TRUST, Resource: '*' }],
    ['0.Resource is not allowed here: A trust policy has no Resource'],
  ],
  ['both kinds of action', [{ ...TRUST, NotAction: 'a:b' }], ['0.Action and NotAction exclude each other']],
  [
    'an action without a service',
    [{ ...TRUST, Action: 'AssumeRole' }],
    ['0.Action "AssumeRole" is not an action: write it as sts:AssumeRole'],
  ],
  [
    'a principal with a wildcard',
    [{ ...ALLOW, Principal: { AWS: 'arn:aws:iam::111111111111:role/*' } }],
    [
      '0.Principal.AWS "arn:aws:iam::111111111111:role/*" is not a principal: give an account id, or the whole ARN of a role, user or session (wildcards only as "*")',
    ],
  ],
  [
    'an unknown kind of principal',
    [{ ...ALLOW, Principal: { Aws: '*' } }],
    ['0.Principal.Aws is not known; did you mean "AWS"?'],
  ],
  [
    'an unknown operator',
    [{ ...TRUST, Condition: { StringLikes: { a: 'b' } } }],
    ['0.Condition.StringLikes is not a condition operator; did you mean "StringLike"?'],
  ],
  [
    'Null with IfExists',
    [{ ...TRUST, Condition: { NullIfExists: { a: 'true' } } }],
    ['0.Condition.NullIfExists is not a condition operator; known are'],
  ],
  [
    'a boolean that is none',
    [{ ...TRUST, Condition: { Bool: { a: 'yes' } } }],
    ['0.Condition.Bool.a must be true or false'],
  ],
  [
    'an ARN operator on no ARN',
    [{ ...TRUST, Condition: { ArnLike: { a: '*' } } }],
    ['0.Condition.ArnLike.a must be an ARN of six parts, with * for the parts that do not matter'],
  ],
  [
    'a condition of no values',
    [{ ...TRUST, Condition: { StringEquals: { a: {} } } }],
    ['0.Condition.StringEquals.a must be a text or a list of texts'],
  ],
])('%s is refused, and its location is named', (_name, value, expected) => {
  const found = problems(value);
  expect(found).toHaveLength(expected.length);
  expected.forEach((message, at) => {
    expect(found[at]).toContain(message);
  });
});

test('an identity policy has a resource and no principal', () => {
  expect(problems([ALLOW], 'identity')).toEqual(['0.Resource is missing']);
  expect(problems([{ ...TRUST, Resource: '*' }], 'identity')).toEqual([
    '0.Principal is not allowed here: An identity policy has no Principal',
  ]);
});

test('all problems are reported together', () => {
  const value = {
    Statement: [
      { ...TRUST, Effect: 'x' },
      { ...TRUST, Action: 'y' },
    ],
    Wersion: 1,
  };
  expect(problems(value)).toHaveLength(3);
});

describe('policies of an organization', () => {
  const DENY = { Effect: 'Deny', Action: 'sts:*', Resource: '*' };

  test('a resource control policy that AWS saves is accepted', () => {
    expect(problems([{ ...DENY, Principal: '*' }], 'resource-control')).toEqual([]);
    const others = { Effect: 'Deny', Action: 'sts:*' };
    expect(problems([{ ...others, Principal: '*', NotResource: 'arn:aws:iam::*:role/x' }], 'resource-control')).toEqual(
      [],
    );
  });

  test.each<[string, object, readonly string[]]>([
    ['no Principal', DENY, ['0.Principal is missing: AWS saves a resource control policy only with Principal: "*"']],
    [
      'a Principal that is somebody',
      { ...DENY, Principal: { AWS: '111111111111' } },
      ['0.Principal must be "*": AWS saves a resource control policy only with Principal: "*"'],
    ],
    [
      'NotPrincipal',
      { ...DENY, NotPrincipal: '*' },
      ['0.NotPrincipal is not allowed here: AWS saves a resource control policy only with Principal: "*"'],
    ],
    [
      'an Allow',
      { ...DENY, Effect: 'Allow', Principal: '*' },
      ['0.Effect must be Deny: resource control policies must only deny, except for RCPFullAWSAccess of AWS'],
    ],
    [
      'NotAction',
      { Effect: 'Deny', NotAction: 's3:*', Resource: '*', Principal: '*' },
      ['0.NotAction is not allowed here: a resource control policy has Action'],
    ],
    [
      '* alone as Action',
      { ...DENY, Action: '*', Principal: '*' },
      ['0.Action must name a service, as sts:* does: a resource control policy has no * alone'],
    ],
  ])('a resource control policy with %s is refused, as AWS does', (_what, statement, expected) => {
    expect(problems([statement], 'resource-control')).toEqual(expected);
  });

  test('a service control policy names nobody', () => {
    expect(problems([{ ...DENY, Principal: '*' }], 'service-control')).toEqual([
      '0.Principal is not allowed here: A service control policy has no Principal',
    ]);
  });

  test('an endpoint policy names who may use the endpoint, and for what', () => {
    expect(problems([{ ...DENY, Principal: { AWS: '111111111111' } }], 'endpoint')).toEqual([]);
    expect(problems([DENY], 'endpoint')).toEqual([
      '0.Principal is missing: an endpoint policy names who may use the endpoint',
    ]);
    expect(problems([{ ...ALLOW, Principal: '*' }], 'endpoint')).toEqual(['0.Resource is missing']);
    expect(problems([{ ...ALLOW, Resource: '*', NotPrincipal: { AWS: '111111111111' } }], 'endpoint')).toEqual([
      '0.NotPrincipal is not allowed with Allow: it works with Deny only',
    ]);
  });
});
