/** The words that AWS adds to some denials decide over the order of the causes. */
import { RoleChainError } from '../../src/errors.ts';
import { explainHopFailure } from '../../src/explain/hop-failure.ts';
import { CallFailure } from '../../src/sts/failure.ts';
import type { SignedHop } from '../../src/chain/plan.ts';

const CALLER = 'arn:aws:sts::111111111111:assumed-role/ci/run';
const ROLE = 'arn:aws:iam::222222222222:role/hub';
const HOP: SignedHop = {
  kind: 'signed',
  number: 2,
  place: 'role-chain item 1',
  role: { kind: 'arn', arn: ROLE, account: '222222222222', name: 'hub' },
  sessionName: 'run',
  durationSeconds: 3600,
  region: 'eu-central-1',
  policyArns: [],
  chained: 'yes',
  tags: [],
  transitiveTagKeys: [],
  inheritedTags: [],
  providedContexts: [],
};

function causesOf(action: string, addition: string): readonly string[] {
  const message = `User: ${CALLER} is not authorized to perform: ${action} on resource: ${ROLE} ${addition}`;
  const failure = new CallFailure({ kind: 'denied', code: 'AccessDenied', message, status: 403 });
  const attempt = {
    hop: HOP,
    of: 2,
    caller: CALLER,
    principal: 'arn:aws:iam::111111111111:role/ci',
    roleArn: ROLE,
    sessionName: 'run',
  };
  const plan = { source: 'github-oidc', hops: [HOP], targets: [] } as const;
  const error = explainHopFailure(failure, { attempt, plan, job: {}, explains: true });
  return error instanceof RoleChainError ? (error.explanation?.causes.map(({ id }) => id) ?? []) : [];
}

test.each([
  ['sts:AssumeRole', '', 'trust-caller'],
  ['sts:AssumeRole', 'because no identity-based policy allows the sts:AssumeRole action', 'caller-policy'],
  ['sts:AssumeRole', 'with an explicit deny in an identity-based policy', 'caller-policy'],
  ['sts:AssumeRole', 'because no resource-based policy allows the sts:AssumeRole action', 'trust-caller'],
  ['sts:AssumeRole', 'because no session policy allows the sts:AssumeRole action', 'session-policy'],
  ['sts:AssumeRole', 'with an explicit deny in a service control policy', 'denied-elsewhere'],
  ['sts:AssumeRole', 'with an explicit deny in a resource control policy', 'denied-elsewhere'],
  ['sts:AssumeRole', 'because no permissions boundary allows the sts:AssumeRole action', 'denied-elsewhere'],
  ['sts:TagSession', 'because no identity-based policy allows the sts:TagSession action', 'caller-tag-session'],
  ['sts:TagSession', 'because no resource-based policy allows the sts:TagSession action', 'trust-tag-session'],
  ['sts:SetSourceIdentity', 'with an explicit deny in a service control policy', 'denied-elsewhere'],
])('%s %s: %s comes first', (action, addition, first) => {
  expect(causesOf(action, addition)[0]).toBe(first);
});
