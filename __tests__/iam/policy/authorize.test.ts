import fc from 'fast-check';
import {
  authorizeAction,
  authorizeOnRole,
  type Decision,
  type PrincipalPolicies,
} from '../../../src/iam/policy/authorize.ts';
import { RequestContext } from '../../../src/iam/policy/context.ts';
import type { PolicyDocument, PolicyUse } from '../../../src/iam/policy/document.ts';
import { parsePolicy } from '../../../src/iam/policy/parse.ts';
import { parseSavedPolicy } from '../../../src/iam/policy/parse-saved.ts';
import type { PolicyPrincipal } from '../../../src/iam/policy/principals.ts';

const ROLE = 'arn:aws:iam::222222222222:role/target';
const USER: PolicyPrincipal = { kind: 'user', arn: 'arn:aws:iam::222222222222:user/ci', account: '222222222222' };
const OUTSIDER: PolicyPrincipal = { kind: 'user', arn: 'arn:aws:iam::111111111111:user/ci', account: '111111111111' };
const SESSION: PolicyPrincipal = {
  kind: 'assumed-role',
  arn: 'arn:aws:sts::222222222222:assumed-role/hub/me',
  roleArn: 'arn:aws:iam::222222222222:role/hub',
  account: '222222222222',
};
const WEB: PolicyPrincipal = { kind: 'federated', providerArn: 'arn:aws:iam::222222222222:oidc-provider/example.com' };

function policy(value: unknown, use: PolicyUse = 'identity'): PolicyDocument {
  const result = parsePolicy(value, use);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.problems));
  }
  return result.document;
}

const ALLOW = policy([{ Effect: 'Allow', Action: 'sts:*', Resource: '*' }]);
const DENY = policy([{ Effect: 'Deny', Action: 'sts:*', Resource: '*' }]);
const OTHER = policy([{ Effect: 'Allow', Action: 's3:*', Resource: '*' }]);
const NOTHING: PrincipalPolicies = { identity: [], boundary: undefined, session: undefined, serviceControl: undefined };
const ALLOWED: PrincipalPolicies = { ...NOTHING, identity: [ALLOW] };

function decide(principal: PolicyPrincipal, policies: PrincipalPolicies, trusted: unknown): Decision {
  const principals = typeof trusted === 'string' ? { AWS: trusted } : trusted;
  const trust = policy([{ Effect: 'Allow', Principal: principals, Action: 'sts:AssumeRole' }], 'trust');
  const request = { principal, action: 'sts:AssumeRole', resource: ROLE, context: new RequestContext({}) };
  return authorizeOnRole(policies, request, { trust, account: '222222222222' });
}

const ROOT = 'arn:aws:iam::222222222222:root';

interface Row {
  readonly who: PolicyPrincipal;
  readonly trusts: unknown;
  readonly has: PrincipalPolicies;
  readonly allowed: boolean;
}

const ROWS: Readonly<Record<string, Row>> = {
  'a user named in its own account needs no policy': { who: USER, trusts: USER.arn, has: NOTHING, allowed: true },
  'a user of a trusted account needs a policy': { who: USER, trusts: ROOT, has: NOTHING, allowed: false },
  'a user of a trusted account with a policy': { who: USER, trusts: ROOT, has: ALLOWED, allowed: true },
  'an account id is as good as its root ARN': { who: USER, trusts: '222222222222', has: ALLOWED, allowed: true },
  'a user that is not named, for all its policies': { who: USER, trusts: `${USER.arn}2`, has: ALLOWED, allowed: false },
  'everyone is trusted, in the same account': { who: USER, trusts: '*', has: NOTHING, allowed: true },
  'everyone is trusted, from outside with a policy': { who: OUTSIDER, trusts: '*', has: ALLOWED, allowed: true },
  'everyone is trusted, from outside without': { who: OUTSIDER, trusts: '*', has: NOTHING, allowed: false },
  'an outsider that is named, without a policy': { who: OUTSIDER, trusts: OUTSIDER.arn, has: NOTHING, allowed: false },
  'an outsider that is named, with a policy': { who: OUTSIDER, trusts: OUTSIDER.arn, has: ALLOWED, allowed: true },
  'an outsider of a trusted account': { who: OUTSIDER, trusts: '111111111111', has: ALLOWED, allowed: true },
  'an outsider whose account is not trusted': { who: OUTSIDER, trusts: ROOT, has: ALLOWED, allowed: false },
  'a session whose role is named': { who: SESSION, trusts: SESSION.roleArn, has: NOTHING, allowed: true },
  'a session that is named itself': { who: SESSION, trusts: SESSION.arn, has: NOTHING, allowed: true },
  'a session whose role is named, within its boundary': {
    who: SESSION,
    trusts: SESSION.roleArn,
    has: { ...NOTHING, boundary: OTHER },
    allowed: false,
  },
  'a session whose role is named, within its session policy': {
    who: SESSION,
    trusts: SESSION.roleArn,
    has: { ...NOTHING, session: [OTHER] },
    allowed: false,
  },
  'a session that is named itself, whatever its session policy': {
    who: SESSION,
    trusts: SESSION.arn,
    has: { ...NOTHING, session: [OTHER], boundary: OTHER },
    allowed: true,
  },
  'a user that is named, whatever its boundary': {
    who: USER,
    trusts: USER.arn,
    has: { ...NOTHING, boundary: OTHER },
    allowed: true,
  },
  'a boundary narrows the identity policy': {
    who: USER,
    trusts: ROOT,
    has: { ...ALLOWED, boundary: OTHER },
    allowed: false,
  },
  'a session policy narrows the identity policy': {
    who: SESSION,
    trusts: ROOT,
    has: { ...ALLOWED, session: [OTHER] },
    allowed: false,
  },
  'a session policy alone allows nothing': {
    who: SESSION,
    trusts: ROOT,
    has: { ...NOTHING, session: [ALLOW] },
    allowed: false,
  },
  'a service control policy has to allow': {
    who: USER,
    trusts: USER.arn,
    has: { ...ALLOWED, serviceControl: [[OTHER]] },
    allowed: false,
  },
  'a provider that is named': { who: WEB, trusts: { Federated: WEB.providerArn }, has: NOTHING, allowed: true },
  'a provider that is not named': {
    who: WEB,
    trusts: { Federated: `${WEB.providerArn}x` },
    has: NOTHING,
    allowed: false,
  },
  'a provider does not count as the account': { who: WEB, trusts: ROOT, has: NOTHING, allowed: false },
  'a service is trusted, not people': {
    who: USER,
    trusts: { Service: 'ec2.amazonaws.com' },
    has: ALLOWED,
    allowed: false,
  },
};

describe('who may assume a role', () => {
  test.each(Object.entries(ROWS))('%s', (_name, { who, trusts, has, allowed }) => {
    expect(decide(who, has, trusts).allowed).toBe(allowed);
  });

  test('NotPrincipal excludes those it names and means everyone else', () => {
    const request = { principal: USER, action: 'sts:AssumeRole', resource: ROLE, context: new RequestContext({}) };
    const refusing = (arn: string): boolean => {
      const statements = [
        { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' },
        { Effect: 'Deny', NotPrincipal: { AWS: arn }, Action: 'sts:AssumeRole' },
      ];
      const { document: trust } = parseSavedPolicy({ Statement: statements }, 'trust');
      const role = { trust, account: '222222222222' };
      return !authorizeOnRole(ALLOWED, request, role).allowed;
    };
    expect(refusing(USER.arn)).toBe(false);
    expect(refusing('arn:aws:iam::222222222222:user/other')).toBe(true);
  });

  test('the reason says which side refuses', () => {
    const reasons = [
      decide(USER, NOTHING, ROOT),
      decide(USER, ALLOWED, OUTSIDER.arn),
      decide(USER, { ...ALLOWED, serviceControl: [[DENY]] }, ROOT),
    ].map((decision) => (decision.allowed ? '' : decision.reason));
    expect(reasons).toEqual([
      `no identity policy of the caller allows sts:AssumeRole on ${ROLE}`,
      'the trust policy allows sts:AssumeRole, but not here: it names another principal',
      `a policy of the caller denies sts:AssumeRole on ${ROLE}`,
    ]);
  });
});

describe('what statements mean', () => {
  function allows(statement: Readonly<Record<string, unknown>>, resource = ROLE): boolean {
    const request = {
      principal: USER,
      action: 'sts:AssumeRole',
      resource,
      context: new RequestContext({ 'aws:username': 'ci' }),
    };
    return authorizeAction({ ...NOTHING, identity: [policy([statement])] }, request).allowed;
  }

  test.each([
    [{ Action: 'STS:ASSUMEROLE', Resource: '*' }, true],
    [{ Action: ['s3:Get*', 'sts:Assume*'], Resource: '*' }, true],
    [{ Action: '*', Resource: '*' }, true],
    [{ Action: 'sts:AssumeRoleWith*', Resource: '*' }, false],
    [{ NotAction: 'iam:*', Resource: '*' }, true],
    [{ NotAction: 'sts:*', Resource: '*' }, false],
    [{ Action: 'sts:*', Resource: 'arn:aws:iam::222222222222:role/*' }, true],
    [{ Action: 'sts:*', Resource: ROLE.toUpperCase() }, false],
    [{ Action: 'sts:*', NotResource: ROLE }, false],
    [{ Action: 'sts:*', NotResource: `${ROLE}x` }, true],
    [{ Action: 'sts:*', Resource: 'arn:aws:iam::*:role/${aws:username}' }, false],
  ])('%j: %s', (statement, expected) => {
    expect(allows({ Effect: 'Allow', ...statement })).toBe(expected);
  });

  test('variables are replaced in resources', () => {
    const statement = { Effect: 'Allow', Action: 'sts:*', Resource: 'arn:aws:iam::*:role/${aws:username}-*' };
    expect(allows(statement, 'arn:aws:iam::1:role/ci-deploy')).toBe(true);
  });
});

describe('for every combination of policies', () => {
  const any = fc.constantFrom(ALLOW, DENY, OTHER);
  const some = fc.option(fc.array(any, { minLength: 1, maxLength: 2 }), { nil: undefined });
  const policies = fc.record({
    identity: fc.array(any, { maxLength: 3 }),
    boundary: fc.option(any, { nil: undefined }),
    session: some,
    serviceControl: fc.option(fc.array(fc.tuple(any), { minLength: 1, maxLength: 2 }), { nil: undefined }),
  });
  const who = fc.constantFrom(USER, OUTSIDER, SESSION);
  const trusted = fc.constantFrom('*', ROOT, USER.arn, OUTSIDER.arn, SESSION.arn, '111111111111');

  test('an explicit deny anywhere wins', () => {
    fc.assert(
      fc.property(who, policies, trusted, (principal, has, trusts) => {
        const all = [...has.identity, has.boundary, ...(has.session ?? []), ...(has.serviceControl ?? []).flat()];
        expect(all.includes(DENY) && decide(principal, has, trusts).allowed).toBe(false);
      }),
    );
  });

  test('a further deny never allows anything', () => {
    fc.assert(
      fc.property(who, policies, trusted, (principal, has, trusts) => {
        const before = decide(principal, has, trusts).allowed;
        expect(decide(principal, { ...has, identity: [...has.identity, DENY] }, trusts).allowed).toBe(false);
        expect(decide(principal, { ...has, identity: [...has.identity, OTHER] }, trusts).allowed).toBe(before);
      }),
    );
  });

  test('limits only ever remove permissions', () => {
    fc.assert(
      fc.property(who, policies, trusted, (principal, has, trusts) => {
        const unlimited = { ...NOTHING, identity: has.identity };
        const whenLimited = decide(principal, has, trusts).allowed;
        expect(!whenLimited || decide(principal, unlimited, trusts).allowed).toBe(true);
      }),
    );
  });

  test('from another account, both sides must allow', () => {
    fc.assert(
      fc.property(policies, trusted, (has, trusts) => {
        const bothSides = has.identity.includes(ALLOW) && ['*', OUTSIDER.arn, '111111111111'].includes(trusts);
        expect(bothSides || !decide(OUTSIDER, has, trusts).allowed).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
