import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseWorld, type Emulator } from '../../src/emulator/emulator.ts';
import { roleChain } from '../support/cli.ts';
import { whoAmI } from '../support/identity.ts';
import { inputTest } from '../support/input-test.ts';
import {
  ADA,
  APP_LINK,
  FACTORS,
  OKTA_ROLES,
  oktaWorld,
  PASSWORD,
  pemOf,
  type OktaDifferences,
} from '../support/okta.ts';
import { countOf, errorOf, expectNothingDelivered, operationsOf, warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { MFA_SEED } from '../support/world.ts';

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

const ADA_SESSION = `arn:aws:sts::222222222222:assumed-role/deploy/${ADA}`;

describe('a login at Okta with a password', () => {
  const on = stage(oktaWorld());

  const person = (emulator: Emulator): Readonly<Record<string, string>> => ({
    'saml-provider': 'okta',
    'saml-endpoint': `${emulator.url}/okta`,
    'okta-domain': 'acme.okta.com',
    'okta-app': APP_LINK,
    'saml-username': ADA,
    'saml-password': PASSWORD,
    ...CHAIN,
  });

  test('starts a chain from the assertion of the app', async () => {
    const step = await on.job({ idToken: false }).main(person(on.emulator));
    expect(errorOf(step)).toBe('');
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator).slice(-4)).toEqual(['OktaApp', 'AssumeRoleWithSAML', 'AssumeRole', 'AssumeRole']);
    expect([DEPLOY_SESSION, ADA_SESSION]).toContain(await whoAmI(on.emulator, step.exported));
    expect(step.log).not.toContain(PASSWORD.slice(0, 16));
  });

  test('passes MFA by a code of the seed', async () => {
    on.emulator.setWorld(parseWorld(oktaWorld({ factors: FACTORS.totp })));
    const step = await on.job({ idToken: false }).main({ ...person(on.emulator), 'saml-mfa-secret': MFA_SEED });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(countOf(on.emulator, 'OktaVerifyFactor')).toBe(1);
  });

  inputTest('okta-app', 'is the embed link of the app, and of nothing elsewhere', async () => {
    const job = on.job({ idToken: false });
    const step = await job.main({ ...person(on.emulator), 'okta-app': 'https://evil.example/home/amazon_aws/1/2' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('is not the embed link of an app at acme.okta.com');
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  test.each<[string, OktaDifferences, Readonly<Record<string, string>>, string]>([
    ['a wrong password', {}, { 'saml-password': 'wrong horse' }, 'does not accept the user name or the password'],
    ['a locked account', { status: 'locked' }, {}, 'the account is locked'],
    ['a push that is rejected', { factors: '[{id: p, type: push, answer: reject, polls: 0}]' }, {}, 'was rejected'],
    [
      'a push that nobody answers',
      { factors: '[{id: p, type: push, polls: 99}]' },
      { 'action-timeout-s': '4' },
      'nobody has accepted the push notification',
    ],
    ['an app without an assertion', { app: 'answers: nothing' }, {}, 'shows a page without a SAML response'],
  ])('fails the step for %s, after one attempt', async (_what, world, inputs, message) => {
    on.emulator.setWorld(parseWorld(oktaWorld(world)));
    const job = on.job({ idToken: false });
    const step = await job.main({ ...person(on.emulator), ...inputs });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(message);
    expect(countOf(on.emulator, 'OktaAuthn')).toBe(1);
    expect(countOf(on.emulator, 'AssumeRoleWithSAML')).toBe(0);
    expect(step.log).not.toContain('wrong horse');
  });

  test('fails the step where Okta is down, and sends no password', async () => {
    on.emulator.addFault({ kind: 'close', operation: 'OktaOrganization' });
    const job = on.job({ idToken: false });
    const step = await job.main({ ...person(on.emulator), 'retry-max-attempts': '2' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('gave no usable answer while looking for the Okta organization');
    expect(operationsOf(on.emulator)).toEqual(['OktaOrganization', 'OktaOrganization']);
  });

  test('cannot be given with a private key: both say who the job is', async () => {
    const job = on.job({ idToken: false });
    const step = await job.main({ ...person(on.emulator), 'okta-private-key': pemOf('rsa') });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('both say who the job is');
  });
});

describe('a login at Okta with a browser', () => {
  const on = stage(oktaWorld());

  test('shows where to log in, waits, and starts a chain', async () => {
    const step = await on.job({ idToken: false }).main({
      'saml-provider': 'okta',
      'saml-endpoint': `${on.emulator.url}/okta`,
      'okta-domain': 'acme.okta.com',
      'okta-app': '0oaaws',
      'okta-client-id': '0oanative',
      ...CHAIN,
    });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(warningsOf(step)).toMatch(/open https:\/\/acme\.okta\.com\/activate\?user_code=\w{8} in a browser/);
    expect(operationsOf(on.emulator).slice(-4)).toEqual(['OktaSso', 'AssumeRoleWithSAML', 'AssumeRole', 'AssumeRole']);
  });
});

describe('role-chain with an Okta service', () => {
  const FLAGS = [
    ...['--okta-domain', 'acme.okta.com', '--okta-client-id', '0oaservice', '--aws-region', 'eu-central-1'],
    ...['--role-to-assume', entry, '--role-chain', hub],
  ];
  const variables = { ROLE_CHAIN_OKTA_PRIVATE_KEY: pemOf('rsa') };

  test('policies needs no flags to say whose token it is', async () => {
    const { status, stdout } = await roleChain(['policies', ...FLAGS], variables);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      issuer: { url: 'https://acme.okta.com/oauth2/default' },
      accounts: {
        '111111111111': {
          'oidc-providers': [{ url: 'https://acme.okta.com/oauth2/default', audiences: ['api://default'] }],
        },
      },
    });
    expect(stdout).toContain('"acme.okta.com/oauth2/default:sub": "0oaservice"');
  });

  test('policies refuses flags about another token', async () => {
    const { status, stderr } = await roleChain(['policies', ...FLAGS, '--subject', 'x'], variables);
    expect(status).not.toBe(0);
    expect(stderr).toContain('--subject: has no meaning');
  });

  test('simulate starts from that token', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
    try {
      const world = join(directory, 'world.yml');
      writeFileSync(world, oktaWorld());
      const { status, stdout, stderr } = await roleChain(['simulate', '--world', world, ...FLAGS], variables);
      expect({ status, stderr }).toMatchObject({ status: 0 });
      expect(stdout).toContain('hub');
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
