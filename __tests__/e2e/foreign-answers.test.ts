/** An answer that AWS did not write says nothing about the request, so no message says that AWS refused it. */
import type { Fault } from '../../src/emulator/emulator.ts';
import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const TOO_LARGE = { kind: 'body', body: 'x'.repeat(1_100_000) } as const;
const REFUSALS = /AWS refused|does not accept|did not accept/;

const on = stage();

/** What a step says if a fault meets one operation. */
async function said(operation: string, fault: Fault): Promise<string> {
  const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(ROLES.ci, 'GitHubActions');
  const keys = {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
  on.emulator.addFault({ ...fault, operation });
  const asksWho = operation === 'GetCallerIdentity';
  const job = on.job(asksWho ? { env: keys } : {});
  const step = await job.main({
    'role-to-assume': ROLES.ci,
    ...(asksWho ? { 'use-existing-credentials': 'true' } : {}),
  });
  expectNothingDelivered(step, job);
  expect(operationsOf(on.emulator).at(-1)).toBe(operation);
  return errorOf(step);
}

test.each([
  ['AssumeRoleWithWebIdentity', 'AWS answers with far less'],
  ['GetCallerIdentity', 'AWS answers with far less'],
  ['IdToken', 'The CI system answers with far less'],
])('an answer to %s that is far too large is no refusal, and names its host', async (operation, words) => {
  const error = await said(operation, TOO_LARGE);
  expect(error).toContain(`bytes; it came from ${new URL(on.emulator.url).host}`);
  expect(error).toContain(`${words}, so something else has answered: a proxy or firewall in between, or the host of`);
  expect(error).not.toMatch(REFUSALS);
});

test('an answer whose keys ended before it was given is not delivered, and no refusal', async () => {
  const arn = 'arn:aws:sts::111111111111:assumed-role/ci/GitHubActions';
  const keys = '<AccessKeyId>ASIAEXAMPLE000000001</AccessKeyId><SecretAccessKey>s3cr3t</SecretAccessKey>';
  const credentials = `<Credentials>${keys}<SessionToken>t0k3n</SessionToken><Expiration>2001-01-01T00:00:00Z</Expiration></Credentials>`;
  const user = `<AssumedRoleUser><AssumedRoleId>AROA:x</AssumedRoleId><Arn>${arn}</Arn></AssumedRoleUser>`;
  const body = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>${credentials}${user}</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
  const error = await said('AssumeRoleWithWebIdentity', { kind: 'body', body });
  expect(error).toContain('gave credentials that ended before it gave them, at 2001-01-01T00:00:00.000Z');
  expect(error).toContain('something in between gave an old answer again');
  expect(error).not.toMatch(REFUSALS);
});

test('the page of a firewall to GetCallerIdentity is no refusal of the credentials', async () => {
  const error = await said('GetCallerIdentity', { kind: 'body', body: '<html>', status: 403 });
  expect(error).toContain('HTTP 403');
  expect(error).not.toMatch(REFUSALS);
});
