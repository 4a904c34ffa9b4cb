/** The words that AWS adds to some denials decide over the order of the causes. */
import { signedHop } from '../../support/hops.ts';
import { plannedSource } from '../../support/sources.ts';
import { RoleChainError } from '../../../src/core/errors.ts';
import type { Explanation } from '../../../src/core/explanation.ts';
import { GITHUB } from '../../../src/ci/github.ts';
import { explainHopFailure } from '../../../src/explain/hop-failure.ts';
import { CallFailure } from '../../../src/net/failure.ts';

const CALLER = 'arn:aws:sts::111111111111:assumed-role/ci/run';
const ROLE = 'arn:aws:iam::222222222222:role/hub';
const HOP = signedHop({ role: { kind: 'arn', arn: ROLE, account: '222222222222', name: 'hub' }, sessionName: 'run' });

function explanationOf(action: string, addition: string, caller = CALLER): Explanation {
  const message = `User: ${caller} is not authorized to perform: ${action} on resource: ${ROLE} ${addition}`;
  const failure = new CallFailure({ kind: 'denied', code: 'AccessDenied', message, status: 403 });
  const attempt = {
    hop: HOP,
    of: 2,
    caller,
    principal: caller === CALLER ? 'arn:aws:iam::111111111111:role/ci' : 'the credentials in the environment',
    roleArn: ROLE,
    sessionName: 'run',
  };
  const plan = { source: plannedSource('github-oidc'), hops: [HOP], targets: [] } as const;
  const error = explainHopFailure(failure, { attempt, plan, system: GITHUB, job: {}, explains: true });
  return (error instanceof RoleChainError ? error.explanation : undefined) ?? { facts: [], causes: [] };
}

test.each([
  ['sts:AssumeRole', 'because no identity-based policy allows the sts:AssumeRole action', 'caller-policy'],
  ['sts:AssumeRole', 'because no role trust policy allows the sts:AssumeRole action', 'trust-caller'],
  ['sts:AssumeRole', 'because no resource-based policy allows the sts:AssumeRole action', 'trust-caller'],
  ['sts:AssumeRole', 'because no session policy allows the sts:AssumeRole action', 'session-policy'],
  ['sts:AssumeRole', 'because no service control policy allows the sts:AssumeRole action', 'denied-elsewhere'],
  ['sts:AssumeRole', 'because no permissions boundary allows the sts:AssumeRole action', 'denied-elsewhere'],
  ['sts:AssumeRole', 'because no VPC endpoint policy allows the sts:AssumeRole action', 'denied-elsewhere'],
  ['sts:AssumeRole', 'with an explicit deny in a VPC endpoint policy', 'explicit-deny'],
  ['sts:AssumeRole', 'with an explicit deny in an identity-based policy', 'explicit-deny'],
  ['sts:AssumeRole', 'with an explicit deny in the role trust policy', 'explicit-deny'],
  ['sts:AssumeRole', 'with an explicit deny in a service control policy', 'explicit-deny'],
  ['sts:AssumeRole', 'with an explicit deny in a resource control policy', 'explicit-deny'],
  ['sts:TagSession', 'because no identity-based policy allows the sts:TagSession action', 'caller-tag-session'],
  ['sts:TagSession', 'because no role trust policy allows the sts:TagSession action', 'trust-tag-session'],
  ['sts:SetSourceIdentity', 'with an explicit deny in a service control policy', 'explicit-deny'],
])('%s %s: it is %s, and nothing else', (action, addition, only) => {
  expect(explanationOf(action, addition).causes.map(({ id }) => id)).toEqual([only]);
});

test('without such words there are several, the trust policy first', () => {
  expect(explanationOf('sts:AssumeRole', '').causes.map(({ id }) => id)).toEqual([
    'trust-caller',
    'caller-policy',
    'role-missing',
    'denied-elsewhere',
  ]);
});

test('a policy that AWS names is named, with its account', () => {
  const policy = 'arn:aws:iam::111111111111:policy/NoAssume';
  const [cause] = explanationOf(
    'sts:AssumeRole',
    `with an explicit deny in an identity-based policy: ${policy}`,
  ).causes;
  expect(cause?.title).toBe(`A Deny in an identity-based policy (${policy}) forbids it; no Allow overrides that.`);
  expect(cause?.edits[0]?.text).toContain('(account 111111111111), or narrow it');
  expect(cause?.edits[0]?.statements).toBeUndefined();
});

test('a role of IAM Identity Center is named by its account and a pattern, and its permission set is what is to be changed', () => {
  const sso = 'arn:aws:sts::111111111111:assumed-role/AWSReservedSSO_Deploy_0123456789abcdef/mona';
  const { causes } = explanationOf('sts:AssumeRole', '', sso);
  expect(causes[0]?.edits.at(-1)?.statements).toEqual([
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111111111111:root' },
      Action: 'sts:AssumeRole',
      Condition: {
        ArnLike: {
          'aws:PrincipalArn': [
            'arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_Deploy_*',
            'arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Deploy_*',
          ],
        },
      },
    },
  ]);
  expect(causes[1]?.edits[0]?.text).toBe(
    'In account 111111111111, in the permission set Deploy of IAM Identity Center (role AWSReservedSSO_Deploy_0123456789abcdef), add:',
  );
});

test.each([
  [
    'with an explicit deny in a resource control policy',
    'of the organization of account 222222222222, which has the role',
  ],
  ['because no resource control policy allows the sts:AssumeRole action', 'the organization of account 222222222222'],
  ['with an explicit deny in a VPC endpoint policy', 'of the endpoint through which this machine calls STS'],
  [
    'because no VPC endpoint policy allows the sts:AssumeRole action',
    'the endpoint through which this machine calls STS',
  ],
  [
    'because no service control policy allows the sts:AssumeRole action',
    'which policies hold for account 111111111111',
  ],
])('%s: whose policy that is, is said', (addition, owner) => {
  const [cause] = explanationOf('sts:AssumeRole', addition).causes;
  expect(cause?.edits[0]?.text).toContain(owner);
});
