import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseWorld } from '../../src/emulator/emulator.ts';
import { roleChain, variablesOf } from '../support/cli.ts';
import { whoAmI } from '../support/identity.ts';
import { inputTest } from '../support/input-test.ts';
import {
  ONELOGIN_ROLES,
  SMS,
  TOTP,
  oneLoginInputs,
  oneLoginWorld,
  push,
  type OneLoginDifferences,
} from '../support/onelogin.ts';
import { countOf, errorOf, expectNothingDelivered, operationsOf, warningsOf } from '../support/outcome.ts';
import { age } from '../support/refresh-cache.ts';
import { askInVain, askProcess, asVariables } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';

const { sso, hub, spoke } = ONELOGIN_ROLES;
const CHAIN = { 'role-to-assume': sso, 'role-chain': `${hub}\n${spoke}` } as const;
const SPOKE_SESSION = 'arn:aws:sts::222222222222:assumed-role/spoke/GitHubActions';
const LOGIN = ['OneLoginToken', 'OneLoginAssertion', 'OneLoginVerifyFactor'];
const CHAIN_CALLS = ['AssumeRoleWithSAML', 'AssumeRole', 'AssumeRole'];

describe('a login at OneLogin', () => {
  const on = stage(oneLoginWorld());
  const inWorld = (differences: OneLoginDifferences): void => {
    on.emulator.setWorld(parseWorld(oneLoginWorld(differences)));
  };
  const inputs = (changes: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
    ...oneLoginInputs(on.emulator.url),
    ...CHAIN,
    ...changes,
  });
  const refused = async (changes: Readonly<Record<string, string>> = {}): Promise<string> => {
    const job = on.job();
    const step = await job.main(inputs(changes));
    expectNothingDelivered(step, job);
    return errorOf(step);
  };

  inputTest('saml-mfa-secret', 'passes MFA with a generated code, and leads through two chained roles', async () => {
    const step = await on.job().main(inputs());
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toEqual([...LOGIN, ...CHAIN_CALLS]);
    expect(await whoAmI(on.emulator, step.exported)).toBe(SPOKE_SESSION);
  });

  test('works with version 1 of the API where there is no other', async () => {
    inWorld({ versions: '[1]' });
    expect(await on.job().main(inputs())).toMatchObject({ status: 0, stderr: '' });
  });

  inputTest('onelogin-ip-address', 'is what OneLogin may waive MFA for', async () => {
    inWorld({ settings: 'mfa-free-addresses: [192.0.2.7]' });
    expect(await on.job().main(inputs({ 'onelogin-ip-address': '192.0.2.7' }))).toMatchObject({ status: 0 });
    expect(countOf(on.emulator, 'OneLoginVerifyFactor')).toBe(0);
  });

  inputTest('onelogin-subdomain', 'is taken as an address too, and has to be right', async () => {
    const address = await on.job().main(inputs({ 'onelogin-subdomain': 'https://acme.onelogin.com/' }));
    expect(address).toMatchObject({ status: 0 });
    expect(await refused({ 'onelogin-subdomain': 'other' })).toContain("does not know onelogin-subdomain 'other'");
    expect(await refused({ 'onelogin-subdomain': 'acme.example.com' })).toContain('not a subdomain of onelogin.com');
  });

  inputTest('saml-password', 'that is wrong is sent once, whatever is retried, and nothing is exported', async () => {
    const error = await refused({ 'saml-password': 'wrong-horse-battery', 'retry-max-attempts': '9' });
    expect(error).toContain('OneLogin does not accept saml-password');
    expect(error).not.toContain('wrong-horse');
    expect(countOf(on.emulator, 'OneLoginAssertion')).toBe(1);
  });

  test.each([
    ['locked', 'OneLogin has locked the account'],
    ['suspended', 'the user is not active'],
    ['password-expired', 'OneLogin wants a new password'],
  ])('of a user who is %s says so', async (status, message) => {
    inWorld({ status });
    expect(await refused()).toContain(message);
    expect(countOf(on.emulator, 'OneLoginAssertion')).toBe(1);
  });

  inputTest('onelogin-client-secret', 'that is wrong keeps the password from being sent', async () => {
    expect(await refused({ 'onelogin-client-secret': 'wrong-client-secret' })).toContain(
      'does not accept onelogin-client-id with onelogin-client-secret',
    );
    expect(operationsOf(on.emulator)).toEqual(['OneLoginToken']);
  });

  inputTest('onelogin-app-id', 'has to be a number, of an app that there is', async () => {
    expect(await refused({ 'onelogin-app-id': 'aws' })).toContain("onelogin-app-id: 'aws' is not a number");
    expect(await refused({ 'onelogin-app-id': '7' })).toContain('OneLogin has no app 7 (onelogin-app-id)');
    expect(countOf(on.emulator, 'OneLoginAssertion')).toBe(1);
  });

  inputTest('saml-mfa-code', 'is for a text message, which a first run asks for', async () => {
    inWorld({ devices: [SMS] });
    expect(await refused({ 'saml-mfa-secret': '' })).toContain('run this again right away with it in saml-mfa-code');
    expect(await refused({ 'saml-mfa-secret': '', 'saml-mfa-code': '111111' })).toContain('not accept saml-mfa-code');
    const step = await on.job().main(inputs({ 'saml-mfa-secret': '', 'saml-mfa-code': '424242' }));
    expect(step).toMatchObject({ status: 0 });
  });

  inputTest('saml-mfa-device', 'chooses one of several, by id, type or name', async () => {
    inWorld({ devices: [TOTP, TOTP.replace('11', '14'), push('accept')] });
    expect(await refused()).toContain('Google Authenticator (11), Google Authenticator (14)');
    expect(await refused({ 'saml-mfa-device': 'YubiKey' })).toContain("no MFA device 'YubiKey'");
    expect(await on.job().main(inputs({ 'saml-mfa-device': '14' }))).toMatchObject({ status: 0 });
    const pushed = await on.job().main(inputs({ 'saml-mfa-device': 'onelogin protect', 'saml-mfa-secret': '' }));
    expect(pushed).toMatchObject({ status: 0 });
  });

  test('says that a push was refused, or that nobody accepted it in time', async () => {
    inWorld({ devices: [push('reject')] });
    expect(await refused({ 'saml-mfa-secret': '' })).toContain('OneLogin Protect (12) was refused');
    inWorld({ devices: [push('never')] });
    const error = await refused({ 'saml-mfa-secret': '', 'action-timeout-s': '3' });
    expect(error).toContain('Nobody accepted the notification of OneLogin');
    expect(error).toContain('action-timeout-s');
  });

  test.each([
    ['OneLoginToken', 3],
    ['OneLoginAssertion', 1],
  ])('is over when %s keeps failing; what carries a password is not sent again', async (operation, calls) => {
    on.emulator.addFault({ kind: 'error', operation, status: 503 });
    expect(await refused({ 'retry-max-attempts': '3' })).toContain('gave no usable answer');
    expect(countOf(on.emulator, operation)).toBe(calls);
  });

  test('goes on after a failed request for a token', async () => {
    on.emulator.addFault({ kind: 'reset', operation: 'OneLoginToken', calls: [1] });
    expect(await on.job().main(inputs())).toMatchObject({ status: 0 });
  });

  test('does not send a password again whose answer was cut off', async () => {
    on.emulator.addFault({ kind: 'truncate', operation: 'OneLoginAssertion' });
    expect(await refused()).toContain('gave no usable answer');
    expect(countOf(on.emulator, 'OneLoginAssertion')).toBe(1);
  });

  test('says so if something else answers, and if there are too many calls', async () => {
    on.emulator.addFault({ kind: 'body', operation: 'OneLoginToken', body: '<html>Welcome</html>' });
    expect(await refused()).toContain('something that is not JSON');
    on.emulator.clearFaults();
    on.emulator.addFault({ kind: 'error', operation: 'OneLoginAssertion', status: 429 });
    expect(await refused()).toContain('it asks to wait for 1 seconds');
  });

  test('that offers no role says so', async () => {
    inWorld({ roles: '[]' });
    expect(await refused()).toMatch(/no role/);
  });

  test('names all problems of its inputs at once, and those that are for Okta', async () => {
    const error = await refused({
      'onelogin-client-id': '',
      'saml-password': '',
      'onelogin-ip-address': 'here',
      'saml-mfa-code': '123456',
      'okta-domain': 'acme.okta.com',
    });
    for (const name of ['onelogin-client-id', 'saml-password', 'onelogin-ip-address', 'saml-mfa-code', 'okta-domain']) {
      expect(error).toContain(`- ${name}: `);
    }
    expect(on.emulator.log).toEqual([]);
  });

  test('renews a session, and is not tried again by any renewal once it is refused: that would lock the account', async () => {
    const settings = 'mfa-free-addresses: [192.0.2.7]';
    const asked = inputs({ refresh: 'process', 'onelogin-ip-address': '192.0.2.7' });
    const job = on.job();
    inWorld({ settings });
    expect(await job.main(asked)).toMatchObject({ status: 0 });
    age(job, 'over');
    expect(await whoAmI(on.emulator, asVariables(await askProcess(job)))).toBe(SPOKE_SESSION);
    inWorld({ settings, status: 'suspended' });
    age(job, 'over');
    const before = countOf(on.emulator, 'OneLoginAssertion');
    expect(await askInVain(job, 'aws-role-chain')).toContain('the user is not active');
    expect(await askInVain(job, 'aws-role-chain')).toContain('The login is not tried again: ');
    expect(await askInVain(job, 'aws-role-chain')).toContain('The login is not tried again: ');
    expect(countOf(on.emulator, 'OneLoginAssertion') - before).toBe(1);
    // A new step is a person's decision.
    inWorld({ settings });
    expect(await job.main(asked)).toMatchObject({ status: 0 });
  });

  test('that was refused is tried again through a cache once an input is another one, and not before', async () => {
    const cache = join(mkdtempSync(join(tmpdir(), 'role-chain-onelogin-')), 'cache');
    const ask = async (changes: Readonly<Record<string, string>>): ReturnType<typeof roleChain> => {
      const flags = Object.entries(inputs({ 'aws-region': 'eu-central-1', ...changes }));
      const args = flags.flatMap(([name, value]) => (/secret|password/.test(name) ? [] : [`--${name}`, value]));
      const secrets = flags.filter(([name]) => /secret|password/.test(name));
      const env = secrets.map(([name, value]) => [`ROLE_CHAIN_${name.toUpperCase().replaceAll('-', '_')}`, value]);
      const variables = { ...variablesOf(on.emulator), ...(Object.fromEntries(env) as Record<string, string>) };
      return roleChain(['process', ...args, '--cache', cache], variables);
    };
    const wrong = { 'saml-password': 'wrong-horse-battery' };
    expect((await ask(wrong)).stderr).toContain('does not accept saml-password');
    const again = await ask(wrong);
    expect(again.stderr).toContain('The login is not tried again: ');
    expect(again.stderr).toContain(cache);
    expect(countOf(on.emulator, 'OneLoginAssertion')).toBe(1);
    expect(await ask({})).toMatchObject({ status: 0, stderr: '' });
    rmSync(join(cache, '..'), { recursive: true });
  });

  test('warns before it begins that a typed code cannot renew a session', async () => {
    const step = await on.job().main(inputs({ 'saml-mfa-secret': '', 'saml-mfa-code': '123456', refresh: 'process' }));
    expect(warningsOf(step)).toContain('saml-mfa-code is good for one login');
  });

  inputTest(
    'saml-provider',
    'is what is asked for the assertion, and another source cannot be given with it',
    async () => {
      expect(await refused({ 'saml-provider': 'ping' })).toContain('saml-provider');
      expect(await refused({ 'web-identity-token': 'x.y.z' })).toContain('cannot be given with');
    },
  );

  test('of which nothing says the provider is refused: the job would be someone else', async () => {
    const job = on.job();
    const step = await job.main({ 'saml-username': 'ada', 'onelogin-subdomain': 'acme', 'role-to-assume': hub });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('saml-username: means nothing without saml-provider');
  });

  inputTest('saml-endpoint', 'is called instead of OneLogin, over https or within this machine only', async () => {
    expect(await refused({ 'saml-endpoint': 'http://192.0.2.1/onelogin' })).toContain('is not https');
    expect(await refused({ 'saml-endpoint': 'https://user:word@example.com' })).toContain('no user, password');
  });

  inputTest('onelogin-region', 'is one of two', async () => {
    expect(await refused({ 'onelogin-region': 'asia' })).toContain('onelogin-region');
  });

  inputTest('saml-username', 'is the user who logs in', async () => {
    expect(await refused({ 'saml-username': 'eve@acme.test' })).toContain("for saml-username 'eve@acme.test'");
  });

  inputTest('onelogin-client-id', 'is the API credential', async () => {
    expect(await refused({ 'onelogin-client-id': 'other' })).toContain('does not accept onelogin-client-id');
  });
});
