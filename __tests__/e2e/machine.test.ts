import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StepResult } from '../../src/demo/fake-runner.ts';
import { whoAmI } from '../support/identity.ts';
import type { Inputs, Job } from '../support/job.ts';
import {
  endpointsAt,
  LOGIN_SESSION,
  MACHINE_WORLD,
  SSO_CONFIG,
  writeConfig,
  writeLoginCache,
  writeSsoCache,
} from '../support/machine.ts';
import { expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { startProxy } from '../support/proxy.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const { ci, hub, spoke } = ROLES;
const TWO_HOPS = { 'role-to-assume': hub, 'role-chain': spoke };
const SPOKE_SESSION = 'arn:aws:sts::222222222222:assumed-role/spoke/GitHubActions';
const HOPS = ['AssumeRole', 'AssumeRole'];

describe('two hops', () => {
  const on = stage(MACHINE_WORLD);

  /** A job without an OIDC token on the machine; its instance metadata has to be asked for. */
  function job(env: Readonly<Record<string, string>> = {}): Job {
    return on.job({ idToken: false, env: { ...endpointsAt(on.emulator), ...env } });
  }

  const INSTANCE = { AWS_EC2_METADATA_DISABLED: 'false' };

  /** What a successful step started from, by its log. */
  async function startOf(step: StepResult): Promise<string | undefined> {
    expect({ log: step.status === 0 ? '' : step.stdout, stderr: step.stderr }).toEqual({ log: '', stderr: '' });
    expect(await whoAmI(on.emulator, step.exported)).toBe(SPOKE_SESSION);
    return /^Starting from (.*)\.$/m.exec(step.stdout)?.[1];
  }

  /** Writes the token of a service account where EKS does. */
  async function podToken(at: Job, lifetimeSeconds = 600): Promise<string> {
    const file = join(at.home, 'pods.eks.amazonaws.com', 'serviceaccount', 'eks-pod-identity-token');
    mkdirSync(dirname(file), { recursive: true });
    const claims = {
      sub: 'system:serviceaccount:ci:runner',
      'kubernetes.io': { pod: { name: 'runner-1', uid: 'u-1' } },
    };
    writeFileSync(file, await on.emulator.mintToken({ audience: 'pods.eks.amazonaws.com', claims, lifetimeSeconds }));
    return file;
  }

  function podVariables(file: string): Record<string, string> {
    return {
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${on.emulator.url}/v1/credentials`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file,
    };
  }

  test('from the role of an EC2 instance', async () => {
    const step = await job(INSTANCE).main(TWO_HOPS);
    expect(await startOf(step)).toBe('the EC2 instance role (instance metadata): the job has no OIDC token');
    expect(operationsOf(on.emulator).slice(0, -1)).toEqual([
      'MetadataToken',
      'MetadataRole',
      'MetadataCredentials',
      ...HOPS,
    ]);
  });

  test('from the task role of an ECS container', async () => {
    const step = await job({
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${on.emulator.url}/credentials/${encodeURIComponent(ci)}`,
      ECS_CONTAINER_METADATA_URI_V4: `${on.emulator.url}/v4/1`,
    }).main(TWO_HOPS);
    expect(await startOf(step)).toBe('the ECS task role: the job has no OIDC token');
  });

  test('from EKS Pod Identity, whose tags stay in force', async () => {
    const at = job();
    const file = await podToken(at);
    const step = await at.main(TWO_HOPS, podVariables(file));
    rmSync(file);
    expect(await startOf(step)).toBe('EKS Pod Identity: the job has no OIDC token');
    expect(on.emulator.log.find(({ operation }) => operation === 'AssumeRole')?.outcome.session).toMatchObject({
      tags: { 'kubernetes-namespace': 'ci', 'eks-cluster-name': 'build', 'kubernetes-pod-name': 'runner-1' },
    });
  });

  test.each<[string, string, Inputs, string, string]>([
    [
      'a session, by source-profile',
      'corp',
      { 'source-profile': 'new' },
      '',
      'the IAM Identity Center session corp of profile new',
    ],
    [
      'a session, by AWS_PROFILE',
      'corp',
      {},
      'new',
      'the IAM Identity Center session corp of the profile new of AWS_PROFILE: the job has no OIDC token',
    ],
    [
      'no session, by source-profile',
      'https://old.awsapps.com/start',
      { 'source-profile': 'old' },
      '',
      'the IAM Identity Center sign-in of profile old',
    ],
    [
      'no session, by AWS_PROFILE',
      'https://old.awsapps.com/start',
      {},
      'old',
      'the IAM Identity Center sign-in of the profile old of AWS_PROFILE: the job has no OIDC token',
    ],
  ])('from IAM Identity Center with %s', async (_name, cached, inputs, profile, start) => {
    const at = job(profile === '' ? {} : { AWS_PROFILE: profile });
    writeConfig(at, SSO_CONFIG);
    const file = writeSsoCache(at, cached);
    const step = await at.main({ ...TWO_HOPS, ...inputs });
    rmSync(file);
    expect(await startOf(step)).toBe(start);
    expect(operationsOf(on.emulator).slice(0, -1)).toEqual(['GetRoleCredentials', ...HOPS]);
  });

  test('from a session of IAM Identity Center that is renewed first', async () => {
    const at = job();
    writeConfig(at, SSO_CONFIG);
    const file = writeSsoCache(at, 'corp', { minutes: -1, accessToken: 'over' });
    const step = await at.main({ ...TWO_HOPS, 'source-profile': 'new' });
    rmSync(file);
    expect(await startOf(step)).toBe('the IAM Identity Center session corp of profile new');
    expect(operationsOf(on.emulator).slice(0, -1)).toEqual(['CreateToken', 'GetRoleCredentials', ...HOPS]);
  });

  test.each<[string, number, Inputs, string, readonly string[], string]>([
    ['by source-profile', 14, { 'source-profile': 'me' }, '', [], 'the `aws login` session of profile me'],
    [
      'that is renewed first',
      -1,
      { 'source-profile': 'me' },
      '',
      ['CreateOAuth2Token'],
      'the `aws login` session of profile me',
    ],
    [
      'by AWS_PROFILE',
      14,
      {},
      'me',
      [],
      'the `aws login` session of the profile me of AWS_PROFILE: the job has no OIDC token',
    ],
  ])('from a session of `aws login` %s', async (_name, minutes, inputs, profile, before, start) => {
    const at = job(profile === '' ? {} : { AWS_PROFILE: profile });
    writeConfig(at, `[profile me]\nlogin_session = ${LOGIN_SESSION}\nregion = us-east-1\n`);
    const { file } = writeLoginCache(at, on.emulator, minutes);
    const step = await at.main({ ...TWO_HOPS, ...inputs });
    rmSync(file);
    expect(await startOf(step)).toBe(start);
    expect(operationsOf(on.emulator).slice(0, -1)).toEqual([...before, ...HOPS]);
  });

  test.each([
    ['Ec2InstanceMetadata', 'profile machine, whose role is assumed with the EC2 instance role (instance metadata)'],
    ['EcsContainer', 'profile machine, whose role is assumed with the container credentials of this machine'],
  ])('from credential_source = %s of a profile', async (source, start) => {
    const uri = `${on.emulator.url}/credentials/deployer`;
    const at = job(source === 'EcsContainer' ? { AWS_CONTAINER_CREDENTIALS_FULL_URI: uri } : {});
    writeConfig(
      at,
      `[profile machine]\nrole_arn = ${source === 'EcsContainer' ? ci : hub}\ncredential_source = ${source}\n`,
    );
    const hops = source === 'EcsContainer' ? TWO_HOPS : { 'role-to-assume': spoke };
    expect(await startOf(await at.main({ ...hops, 'source-profile': 'machine' }))).toBe(start);
  });

  test('from a session of IAM Identity Center ask for it in the Region of the session, not of the job', async () => {
    const proxy = await startProxy(on.emulator.url, { refuseWith: 403 });
    const at = on.job({ idToken: false });
    writeConfig(at, SSO_CONFIG);
    const file = writeSsoCache(at, 'corp');
    const inputs = { 'source-profile': 'new', 'sts-endpoint': '', 'http-proxy': proxy.url };
    const step = await at.main({ ...TWO_HOPS, ...inputs });
    rmSync(file);
    await proxy.close();
    expectNothingDelivered(step);
    const portals = proxy.requests.map(({ target }) => target).filter((target) => target.startsWith('portal.sso.'));
    expect(new Set(portals)).toEqual(new Set(['portal.sso.us-east-1.amazonaws.com:443']));
  });
});
