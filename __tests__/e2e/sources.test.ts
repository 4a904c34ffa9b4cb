import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whoAmI } from '../support/identity.ts';
import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';
import type { IssuedCredentials } from '../../src/emulator/emulator.ts';

const { ci, hub, spoke } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const CI_SESSION = 'arn:aws:sts::111111111111:assumed-role/ci/GitHubActions';
const HUB_SESSION = 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions';

function variablesOf({ accessKeyId, secretAccessKey, sessionToken }: IssuedCredentials): Record<string, string> {
  return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
}

function profileOf(name: string, { accessKeyId, secretAccessKey, sessionToken }: IssuedCredentials): string {
  return `[${name}]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\naws_session_token = ${sessionToken}\n`;
}

describe('static keys', () => {
  const on = stage();

  test.each([
    ['one role', [ci], CI_SESSION],
    ['three roles', [ci, hub, spoke], 'arn:aws:sts::222222222222:assumed-role/spoke/GitHubActions'],
  ])('through %s end in keys of the last role, with one call per role', async (_name, roles, arn) => {
    const [first = '', ...rest] = roles;
    const step = await on.job().main({ ...KEYS, 'role-to-assume': first, 'role-chain': rest.join('\n') });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toEqual(roles.map(() => 'AssumeRole'));
    expect(await whoAmI(on.emulator, step.exported)).toBe(arn);
  });

  test('that are temporary are used with their session token', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(ci, 'earlier');
    const step = await on.job().main({
      'aws-access-key-id': accessKeyId,
      'aws-secret-access-key': secretAccessKey,
      'aws-session-token': sessionToken,
      'role-to-assume': hub,
    });
    expect(await whoAmI(on.emulator, step.exported)).toBe(HUB_SESSION);
    expect(on.emulator.log[0]?.caller).toBe('arn:aws:sts::111111111111:assumed-role/ci/earlier');
  });

  test('that AWS does not know fail the step before anything is exported', async () => {
    const job = on.job();
    const step = await job.main({
      'aws-access-key-id': 'AKIAUNKNOWN111111111',
      'aws-secret-access-key': 'a'.repeat(40),
    });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('InvalidClientTokenId');
  });
});

describe('a web identity token file', () => {
  const on = stage();

  test.each([
    ['relative to the workspace', 'tokens/aws.jwt', (): string => 'tokens/aws.jwt'],
    ['absolute', 'aws.jwt', (workspace: string): string => join(workspace, 'aws.jwt')],
  ])('named %s logs the job in, without requesting an OIDC token', async (_name, place, named) => {
    const job = on.job();
    mkdirSync(join(job.workspace, 'tokens'));
    const token = await on.emulator.mintToken();
    writeFileSync(join(job.workspace, place), `${token}\n`);
    const step = await job.main({ 'role-to-assume': ci, 'web-identity-token-file': named(job.workspace) });
    writeFileSync(join(job.workspace, place), '');
    expect(step.masks).toContain(token);
    expect(operationsOf(on.emulator)).toEqual(['AssumeRoleWithWebIdentity']);
    expect(await whoAmI(on.emulator, step.exported)).toBe(CI_SESSION);
  });

  test('that holds something else fails the step, and no line of it is masked', async () => {
    const job = on.job();
    const file = join(job.workspace, 'notes');
    writeFileSync(file, 'e\na\nnot a token at all\n');
    const step = await job.main({ 'role-to-assume': ci, 'web-identity-token-file': 'notes' });
    rmSync(file);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('is not a web identity token (JWT)');
    expect(step.masks.filter((mask) => ['e', 'a', 'not a token at all'].includes(mask))).toEqual([]);
  });

  test('that does not exist is named with the directory that was searched', async () => {
    const job = on.job();
    const step = await job.main({ 'role-to-assume': ci, 'web-identity-token-file': 'no/such.jwt' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(join(job.workspace, 'no', 'such.jwt'));
    expect(operationsOf(on.emulator)).toEqual([]);
  });
});

describe('role-chaining', () => {
  const on = stage();

  test('continues from the credentials that an earlier step exported', async () => {
    const job = on.job();
    await job.main({ 'role-to-assume': ci });
    const step = await job.main({ 'role-chaining': 'true', 'role-to-assume': hub, 'role-session-name': 'second' });
    expect(operationsOf(on.emulator)).toEqual(['IdToken', 'AssumeRoleWithWebIdentity', 'AssumeRole']);
    expect(on.emulator.log.at(-1)?.caller).toBe(CI_SESSION);
    expect(await whoAmI(on.emulator, step.exported)).toBe('arn:aws:sts::222222222222:assumed-role/hub/second');
  });

  test('without credentials in the environment says where they should have come from', async () => {
    const job = on.job();
    const step = await job.main({ 'role-chaining': 'true', 'role-to-assume': hub });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('role-chaining: true starts from credentials that an earlier step left');
  });
});

describe('ambient credentials', () => {
  const on = stage();
  const inputs = { 'role-to-assume': hub };

  test('of a profile file are found by the name in AWS_PROFILE', async () => {
    const job = on.job({ idToken: false, env: { AWS_PROFILE: 'runner' } });
    mkdirSync(join(job.home, '.aws'));
    writeFileSync(job.profileFiles.credentials, profileOf('runner', on.emulator.issueSession(ci, 'from-file')));
    const step = await job.main(inputs);
    expect(on.emulator.log[0]?.caller).toBe('arn:aws:sts::111111111111:assumed-role/ci/from-file');
    expect(await whoAmI(on.emulator, step.exported)).toBe(HUB_SESSION);
  });

  test('of a container endpoint are requested there, and masked', async () => {
    const endpoint = `${on.emulator.url}/credentials/${encodeURIComponent(ci)}`;
    const job = on.job({ idToken: false, env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: endpoint } });
    const step = await job.main(inputs);
    expect(operationsOf(on.emulator)).toEqual(['ContainerCredentials', 'AssumeRole']);
    expect(await whoAmI(on.emulator, step.exported)).toBe(HUB_SESSION);
    expect(on.emulator.issuedSecrets.slice(-6).filter((secret) => !step.masks.includes(secret))).toEqual([]);
  });

  test('in the environment serve a step that asks for no role, which exports the Region and no keys', async () => {
    const job = on.job({ env: variablesOf(on.emulator.issueSession(ci, 'ambient')) });
    const step = await job.main({});
    expect(operationsOf(on.emulator)).toEqual(['GetCallerIdentity']);
    expect([...step.exported.keys()]).toEqual(['AWS_REGION', 'AWS_DEFAULT_REGION']);
    expect(step.outputs.get('authenticated-arn')).toBe('arn:aws:sts::111111111111:assumed-role/ci/ambient');
  });

  test.each([
    ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'],
    ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'],
  ])('of which there is only %s, without %s, are not passed over for those of the machine', async (given, missing) => {
    const endpoint = `${on.emulator.url}/credentials/${encodeURIComponent(ci)}`;
    const env = { AWS_CONTAINER_CREDENTIALS_FULL_URI: endpoint, [given]: 'AKIAEXAMPLEEXAMPLE11', [missing]: '' };
    const job = on.job({ idToken: false, env });
    const step = await job.main(inputs);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(`${given} is set, but ${missing} is not`);
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  test('that do not exist fail the step with a list of the possible identities', async () => {
    const job = on.job({ idToken: false });
    const step = await job.main(inputs);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('permissions: id-token: write');
    expect(operationsOf(on.emulator)).toEqual([]);
  });
});

describe('the log', () => {
  const on = stage();

  test('says where the chain starts and why, and whom it authenticated as', async () => {
    const endpoint = `${on.emulator.url}/credentials/${encodeURIComponent(ci)}`;
    const job = on.job({ idToken: false, env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: endpoint } });
    const step = await job.main({ 'role-to-assume': hub });
    expect(step.stdout).toContain(
      'Starting from the container credentials of this machine: the job has no OIDC token.\n',
    );
    expect(step.stdout).toMatch(/^Authenticated as assumedRoleId AROA\w+:GitHubActions$/m);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['the OIDC token', { 'role-to-assume': ci }, 'Starting from the OIDC token of this job.\n'],
    ['keys', { ...KEYS, 'role-to-assume': ci }, 'Starting from the access keys of the inputs.\n'],
  ])('says that the chain starts from %s', async (_, inputs, line) => {
    expect((await on.job().main(inputs)).stdout).toContain(line);
  });

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ 'role-to-assume': ci, 'force-skip-oidc': 'true' }, 'force-skip-oidc is true'],
    [{}, 'no role is asked for'],
  ])('says why it starts from keys in the environment: %j', async (inputs, why) => {
    const env = { AWS_ACCESS_KEY_ID: USER.id, AWS_SECRET_ACCESS_KEY: USER.secret };
    const step = await on.job({ env }).main(inputs);
    expect(step.stdout).toContain(`Starting from the keys in the environment: ${why}.\n`);
  });

  test('has a line for keys alone', async () => {
    const step = await on.job().main(KEYS);
    expect(step.stdout).toContain('Authenticated as arn:aws:iam::111111111111:user/deployer\n');
  });

  test.each([[['one']], [['one', 'two']]])(
    'says for each of the targets %j whom it authenticated as',
    async (names) => {
      const profiles = names.map((name) => `${name}: ${hub}\n`).join('');
      const step = await on.job().main({ 'role-to-assume': ci, profiles });
      expect(step.stdout.match(/^Authenticated as .*$/gm)).toEqual(
        names.map(
          (name) =>
            expect.stringMatching(
              new RegExp(`^Authenticated as assumedRoleId AROA\\w+:GitHubActions for target ${name}$`),
            ) as string,
        ),
      );
    },
  );

  test('shows neither account nor ARN of the source or the end where mask-aws-account-id is true', async () => {
    const masked = { ...KEYS, 'mask-aws-account-id': 'true' };
    const named = await on.job().main({ ...masked, 'role-to-assume': 'ci' });
    const alone = await on.job().main(masked);
    for (const step of [named, alone]) {
      expect(step.status).toBe(0);
      expect(step.masks).toEqual(expect.arrayContaining(['111111111111', 'arn:aws:iam::111111111111:user/deployer']));
      expect(step.stdout.replace(/^::add-mask::.*$/gm, '')).not.toMatch(/111111111111|user\/deployer/);
    }
  });
});
