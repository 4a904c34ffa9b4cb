/** Root users that a chain does not get to: what is said of it, and that it helps. */
import { refusedRoot, rootChain } from '../../support/roots.ts';
import { run, saidOf, statementsOf } from '../../support/refusals.ts';

test('the permission comes first, then the organization, and no word is of trust policies', async () => {
  const refusal = await refusedRoot({ policy: '[]' });
  expect(refusal.code).toBe('denied');
  expect(refusal.ids).toEqual(['root-caller-policy', 'root-access-off', 'root-caller-account', 'denied-elsewhere']);
  expect(refusal.text).not.toMatch(/trust polic|role-missing|ExternalId/i);
  expect(saidOf(refusal, 'root-access-off')).toContain('aws iam enable-organizations-root-sessions');
  expect(saidOf(refusal, 'root-caller-account')).toContain('Account 111111111111 may be neither');
});

test('the statement that its policy is to have lets the caller in, for that task alone', async () => {
  const statements = statementsOf(await refusedRoot({ policy: '[]' }), 'root-caller-policy');
  expect(statements).toContain('policy/root-task/IAMAuditRootUserCredentials');
  await expect(run(rootChain({ policy: statements }))).resolves.toBeUndefined();
  expect((await refusedRoot({ policy: statements, task: 'S3UnlockBucketPolicy' })).ids[0]).toBe('root-caller-policy');
});

test('the session of a user with MFA needs a role in between', async () => {
  const words = 'Cannot call AssumeRoot with session credentials';
  const more = `faults: [{kind: error, operation: AssumeRoot, status: 403, code: AccessDenied, message: "${words}"}]\n`;
  const refusal = await refusedRoot({ more });
  expect(refusal.ids).toEqual(['root-by-user-session']);
});
