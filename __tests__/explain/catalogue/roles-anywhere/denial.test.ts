/** Certificates that a role does not let in: what is said of them, and that it helps. */
import { ANYWHERE } from '../../../support/anywhere-world.ts';
import { certificateChain, refusedCertificate } from '../../support/certificates.ts';
import { run, saidOf, statementsOf } from '../../support/refusals.ts';

test('the trust policy comes first, then the profile, and no word is of tokens, callers or assertions', async () => {
  const refusal = await refusedCertificate({ actions: 'sts:AssumeRole' });
  expect(refusal.code).toBe('denied');
  expect(refusal.ids).toEqual(['trust-certificate', 'profile-lacks-role', 'role-missing', 'denied-elsewhere']);
  expect(refusal.text).not.toMatch(/token|assertion|WebIdentity|ExternalId|policies of the certificate/i);
});

test('what the certificate says is shown where conditions test it', async () => {
  const refusal = await refusedCertificate({ condition: '{StringEquals: {"aws:PrincipalTag/x509Subject/CN": job-2}}' });
  expect(refusal.facts[0]).toContain('  x509Subject/CN: job-1\n');
  expect(saidOf(refusal, 'trust-certificate')).toMatch(
    /aws:PrincipalTag\/x509Subject\/CN job-1.*; sts:SourceIdentity is job-1/,
  );
  expect(saidOf(refusal, 'trust-certificate')).toContain('three actions');
  expect(saidOf(refusal, 'trust-certificate')).toContain(
    `aws:SourceArn has to match the trust anchor, ${ANYWHERE.anchor}`,
  );
});

test('the statements that it is to have let the certificate in, and no other of the authority', async () => {
  const statements = statementsOf(await refusedCertificate({ actions: 'sts:AssumeRole' }), 'trust-certificate');
  expect(JSON.parse(statements)).toMatchObject([
    { Action: 'sts:AssumeRole', Condition: { StringEquals: { 'aws:PrincipalTag/x509Subject/CN': 'job-1' } } },
    { Action: 'sts:TagSession' },
    { Action: 'sts:SetSourceIdentity' },
  ]);
  const { world, ...chain } = await certificateChain();
  const trusting = world.replace(/(entry:\n(?:.*\n)*? +trust: )\[.*\]/, (_, before: string) => before + statements);
  expect(trusting).not.toBe(world);
  await expect(run({ world: trusting, ...chain })).resolves.toBeUndefined();
});

test('a role that the profile does not list is to be added to those that it lists', async () => {
  const refusal = await refusedCertificate({ role: ANYWHERE.unlisted });
  expect(saidOf(refusal, 'profile-lacks-role')).toMatch(
    /aws rolesanywhere get-profile --profile-id [0-9a-f-]{36} --region eu-central-1/,
  );
  expect(saidOf(refusal, 'profile-lacks-role')).toContain(`--role-arns ... ${ANYWHERE.unlisted} --region`);
});

test('a refusal in words that nobody knows is one of IAM Roles Anywhere', async () => {
  const more =
    'faults: [{kind: error, operation: CreateSession, status: 403, code: AccessDeniedException, message: no}]\n';
  const refusal = await refusedCertificate({ more });
  expect(refusal.ids).toEqual(['anywhere-denied']);
  expect(refusal.text).toContain('aws rolesanywhere get-trust-anchor --trust-anchor-id');
});
