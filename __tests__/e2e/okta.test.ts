import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { whoAmI } from '../support/identity.ts';
import { inputTest } from '../support/input-test.ts';
import { OKTA_ROLES, oktaWorld, pemOf } from '../support/okta.ts';
import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';

const { entry, hub, deploy } = OKTA_ROLES;
const CHAIN = { 'role-to-assume': entry, 'role-chain': `${hub}\n${deploy}` } as const;
const DEPLOY_SESSION = 'arn:aws:sts::222222222222:assumed-role/deploy/GitHubActions';

describe('an Okta service', () => {
  const on = stage(oktaWorld());

  const service = (emulator: Emulator): Readonly<Record<string, string>> => ({
    'okta-domain': 'acme.okta.com',
    'saml-endpoint': `${emulator.url}/okta`,
    'okta-client-id': '0oaservice',
    'okta-private-key': pemOf('rsa'),
    'okta-private-key-id': 'rsa-key',
    ...CHAIN,
  });

  inputTest('okta-private-key', 'starts a chain from the access token of the service', async () => {
    const job = on.job({ idToken: false });
    const step = await job.main(service(on.emulator));
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toEqual([
      'OktaServiceToken',
      'AssumeRoleWithWebIdentity',
      'AssumeRole',
      'AssumeRole',
    ]);
    expect(await whoAmI(on.emulator, step.exported)).toBe(DEPLOY_SESSION);
    expect(step.log).not.toContain('PRIVATE KEY');
  });

  inputTest('okta-private-key-id', 'says which of the keys of the service it is', async () => {
    const job = on.job({ idToken: false });
    writeFileSync(join(job.workspace, 'key.pem'), pemOf('p256'));
    const inputs = { ...service(on.emulator), 'okta-private-key': 'key.pem', 'okta-private-key-id': 'p256-key' };
    expect(await job.main(inputs)).toMatchObject({ status: 0 });
  });

  inputTest('okta-client-id', 'is the service, and of another there is no token', async () => {
    const job = on.job({ idToken: false });
    const step = await job.main({ ...service(on.emulator), 'okta-client-id': '0oaother' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('gave no access token: invalid_client');
  });

  inputTest('okta-authorization-server', 'is asked, and one that is not there is named', async () => {
    const job = on.job({ idToken: false });
    const step = await job.main({ ...service(on.emulator), 'okta-authorization-server': 'aus1' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('There is no authorization server aus1 (okta-authorization-server)');
  });

  inputTest('okta-scope', 'is asked for', async () => {
    const job = on.job({ idToken: false });
    const step = await job.main({ ...service(on.emulator), 'okta-scope': 'deployments' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('has no scope deployments');
  });

  inputTest('okta-domain', 'is needed', async () => {
    const job = on.job({ idToken: false });
    const step = await job.main({ ...service(on.emulator), 'okta-domain': '' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('okta-domain: is needed with okta-private-key');
  });

  test('cannot be given with another token: both say who the job is', async () => {
    const job = on.job({ idToken: false });
    const step = await job.main({ ...service(on.emulator), 'web-identity-token': await on.emulator.mintToken() });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('both say who the job is');
  });

  test('of an Okta that is down fails the step once it has been tried', async () => {
    on.emulator.addFault({ kind: 'error', status: 503, operation: 'OktaServiceToken' });
    const job = on.job({ idToken: false });
    const step = await job.main({ ...service(on.emulator), 'retry-max-attempts': '2' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('gave no usable answer while asking Okta for an access token: HTTP 503');
    expect(operationsOf(on.emulator)).toEqual(['OktaServiceToken', 'OktaServiceToken']);
  });
});
