import { hop, plan } from './requests.ts';
import { plannedSource } from '../../support/sources.ts';
import type { HopRequest } from '../../../src/request/hop-request.ts';

function root(
  parts: Partial<HopRequest> = {},
  account = '444444444444',
  taskPolicy = 'S3UnlockBucketPolicy',
): HopRequest {
  return hop({ role: '', root: { account, taskPolicy }, place: 'role-chain item 2', ...parts });
}

describe('a hop to a root user', () => {
  test('is the last: of the account, for the task, as long as AWS allows', () => {
    const { plan: made, problems } = plan([hop(), root()], { durationSeconds: 3600 });
    expect(problems).toEqual([]);
    expect(made.hops[1]).toMatchObject({
      kind: 'root',
      number: 2,
      role: { arn: 'arn:aws:iam::444444444444:root', account: '444444444444' },
      taskPolicyArn: 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy',
      durationSeconds: 900,
    });
  });

  test('takes the task policy by its ARN as well, and a shorter time', () => {
    const arn = 'arn:aws:iam::aws:policy/root-task/SQSUnlockQueuePolicy';
    const { plan: made, problems } = plan([hop(), root({ durationSeconds: 300 }, undefined, arn)]);
    expect(problems).toEqual([]);
    expect(made.hops[1]).toMatchObject({ taskPolicyArn: arn, durationSeconds: 300 });
  });

  test.each([
    [root({}, '4444'), "root '4444' is not an account id"],
    [root({}, undefined, 'S3UnlockBucketPolicies'), 'do you mean S3UnlockBucketPolicy?'],
    [root({}, undefined, 'AdministratorAccess'), 'is none that AssumeRoot takes'],
    [root({ durationSeconds: 3600 }), 'duration 3600 is outside of 0 to 900 seconds'],
    [root({ region: 'nowhere' }), 'is not a Region name'],
  ])('says what is wrong with %j', (wrong, message) => {
    expect(plan([hop(), wrong]).problems).toEqual([expect.stringContaining(message)]);
  });

  test('is followed by no other', () => {
    expect(plan([hop(), root(), hop({ place: 'role-chain item 3' })]).problems).toEqual([
      'role-chain item 3 (hop 3): cannot follow role-chain item 2: the session of a root user may do its task, and assume no role',
    ]);
  });

  test('is the first only of a chain that starts from credentials', () => {
    expect(plan([root()]).problems).toEqual([]);
    expect(plan([root()], { source: plannedSource('github-oidc') }).problems).toEqual([
      expect.stringContaining('AssumeRoot is signed, so a role that may call it has to come first'),
    ]);
  });
});
