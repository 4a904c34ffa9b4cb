import { authorizeOnRole, type Decision, type PrincipalPolicies } from '../../../src/iam/policy/authorize.ts';
import { RequestContext } from '../../../src/iam/policy/context.ts';
import type { PolicyDocument, PolicyUse } from '../../../src/iam/policy/document.ts';
import { parsePolicy } from '../../../src/iam/policy/parse.ts';
import type { PolicyPrincipal } from '../../../src/iam/policy/principals.ts';

const ACCOUNT = '222222222222';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/target`;
const HUB = 'arn:aws:iam::111111111111:role/hub';
const OUTSIDER: PolicyPrincipal = {
  kind: 'assumed-role',
  arn: 'arn:aws:sts::111111111111:assumed-role/hub/me',
  roleArn: HUB,
  account: '111111111111',
};
const NEIGHBOR: PolicyPrincipal = { kind: 'user', arn: `arn:aws:iam::${ACCOUNT}:user/ci`, account: ACCOUNT };

function policy(statements: readonly object[], use: PolicyUse = 'identity', name?: string): PolicyDocument {
  const result = parsePolicy(
    statements.map((statement) => ({ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement })),
    use,
  );
  if (!result.ok) {
    throw new Error(JSON.stringify(result.problems));
  }
  return name === undefined ? result.document : { ...result.document, name };
}

const OWN = policy(
  [
    { Action: 's3:*', Resource: '*' },
    { Sid: 'Hop', Resource: ROLE },
  ],
  'identity',
  'deploy',
);
const WIDE = policy([{ Resource: '*' }]);
const TRUST = policy([{ Principal: { AWS: '999999999999' } }, { Sid: 'Hub', Principal: { AWS: HUB } }], 'trust');
const POLICIES: PrincipalPolicies = {
  identity: [OWN],
  boundary: undefined,
  session: undefined,
  serviceControl: undefined,
};

function decide(
  { principal = OUTSIDER, trust = TRUST }: { readonly principal?: PolicyPrincipal; readonly trust?: PolicyDocument },
  policies: Partial<PrincipalPolicies> = {},
): Decision {
  const context = new RequestContext({ 'sts:RoleSessionName': 'me', 'aws:TagKeys': ['Team', 'Stage'] });
  const request = { principal, action: 'sts:AssumeRole', resource: ROLE, context };
  return authorizeOnRole({ ...POLICIES, ...policies }, request, { trust, account: ACCOUNT });
}

function obstacleOf(decision: Decision): unknown {
  return decision.allowed ? 'allowed' : decision.obstacle;
}

const HOP = { kind: 'identity', policy: 'deploy', statement: 2, sid: 'Hop' };

describe('a decision that allows names', () => {
  test('the statements of the trust policy and of the caller that allow it, from another account', () => {
    expect(decide({})).toEqual({ allowed: true, by: [{ kind: 'trust', statement: 2, sid: 'Hub' }, HOP] });
  });

  test('at least one statement of every kind of policy that applies', () => {
    const decision = decide({}, { boundary: WIDE, session: [OWN, WIDE], serviceControl: [[WIDE]] });
    expect(decision.allowed && decision.by).toEqual([
      { kind: 'service-control', statement: 1 },
      { kind: 'trust', statement: 2, sid: 'Hub' },
      HOP,
      { kind: 'boundary', statement: 1 },
      { ...HOP, kind: 'session' },
      { kind: 'session', statement: 1 },
    ]);
  });

  test('only the trust policy, if that is enough', () => {
    const trust = policy([{ Principal: { AWS: ACCOUNT } }, { Principal: { AWS: NEIGHBOR.arn } }], 'trust');
    expect(decide({ principal: NEIGHBOR, trust })).toEqual({ allowed: true, by: [{ kind: 'trust', statement: 2 }] });
  });
});

describe('a decision that refuses names', () => {
  test('all statements that deny, wherever they are', () => {
    const denying = policy([{ Resource: '*' }, { Sid: 'No', Effect: 'Deny', Resource: '*' }], 'identity', 'guard');
    expect(obstacleOf(decide({}, { identity: [OWN, denying], serviceControl: [[denying]] }))).toEqual({
      kind: 'explicit-deny',
      by: [
        { kind: 'identity', policy: 'guard', statement: 2, sid: 'No' },
        { kind: 'service-control', policy: 'guard', statement: 2, sid: 'No' },
      ],
    });
    const trust = policy([{ Principal: '*' }, { Effect: 'Deny', Principal: { AWS: HUB } }], 'trust');
    expect(obstacleOf(decide({ trust }))).toEqual({ kind: 'explicit-deny', by: [{ kind: 'trust', statement: 2 }] });
  });

  test('everything that does not match in each statement of the trust policy that allows the action', () => {
    const trust = policy(
      [
        { Action: 'sts:TagSession', Principal: '*' },
        { Sid: 'Other', Principal: { AWS: ['333333333333', NEIGHBOR.arn] } },
        {
          Principal: { AWS: HUB },
          Condition: {
            StringEquals: { 'sts:ExternalId': 'acme-42', 'sts:RoleSessionName': 'me' },
            'ForAllValues:StringEquals': { 'aws:TagKeys': ['Team'] },
          },
        },
      ],
      'trust',
    );
    expect(obstacleOf(decide({ trust }))).toEqual({
      kind: 'not-allowed',
      policies: 'trust',
      nearMisses: [
        {
          place: { kind: 'trust', statement: 2, sid: 'Other' },
          mismatches: [{ kind: 'principal', negated: false, wants: ['333333333333', NEIGHBOR.arn] }],
        },
        {
          place: { kind: 'trust', statement: 3 },
          mismatches: [
            { kind: 'condition', operator: 'StringEquals', key: 'sts:ExternalId', wants: ['acme-42'], has: undefined },
            {
              kind: 'condition',
              operator: 'ForAllValues:StringEquals',
              key: 'aws:TagKeys',
              wants: ['Team'],
              has: ['Team', 'Stage'],
            },
          ],
        },
      ],
    });
  });

  test.each([
    ['identity', { identity: [policy([{ Resource: 'arn:aws:iam::*:role/other' }])] }],
    ['boundary', { boundary: policy([{ Resource: 'arn:aws:iam::*:role/other' }]) }],
    ['session', { session: [policy([{ Resource: 'arn:aws:iam::*:role/other' }])] }],
    ['service-control', { serviceControl: [[policy([{ Resource: 'arn:aws:iam::*:role/other' }])]] }],
  ])('that no %s policy allows it, and which allows it elsewhere', (kind, policies) => {
    expect(obstacleOf(decide({}, policies))).toEqual({
      kind: 'not-allowed',
      policies: kind,
      nearMisses: [
        {
          place: { kind, statement: 1 },
          mismatches: [{ kind: 'resource', negated: false, wants: ['arn:aws:iam::*:role/other'] }],
        },
      ],
    });
  });

  test('no statement if none is about the action', () => {
    expect(obstacleOf(decide({}, { identity: [policy([{ Action: 's3:*', Resource: '*' }])] }))).toEqual({
      kind: 'not-allowed',
      policies: 'identity',
      nearMisses: [],
    });
  });
});
