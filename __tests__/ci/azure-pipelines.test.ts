import { createServer, type IncomingMessage, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { factsOf } from '../../src/ci/systems.ts';
import { ASK_ENDPOINT, sessionIn, takeRole, worldOf } from '../support/ci-job.ts';
import { stage } from '../support/stage.ts';

const ACCESS_TOKEN = 'the-system-access-token-of-the-job';
const CONNECTION = '11111111-2222-4333-8444-555555555555';

/** What Azure Pipelines documents as predefined. */
const JOB = {
  TF_BUILD: 'True',
  BUILD_REPOSITORY_NAME: 'acme/shop',
  BUILD_DEFINITIONNAME: 'shop-deploy',
  BUILD_BUILDID: '4242',
  BUILD_REQUESTEDFOR: 'Mona Lisa',
  BUILD_REASON: 'IndividualCI',
  BUILD_SOURCEBRANCH: 'refs/heads/feature/tools',
  BUILD_SOURCEBRANCHNAME: 'tools',
  BUILD_SOURCEVERSION: '5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d',
  SYSTEM_JOBNAME: 'deploy',
  SYSTEM_JOBATTEMPT: '1',
};

/** The issuer and audience of a connection of an organization. */
const ISSUER = {
  host: 'vstoken.dev.azure.com/99999999-8888-4777-8666-555555555555',
  audience: 'api://AzureADTokenExchange',
  subject: 'sc://acme/shop/aws-deploy',
};

describe('a job of Azure Pipelines', () => {
  const on = stage(worldOf(ISSUER, 6));
  let server: Server;
  let requests: IncomingMessage[] = [];
  let answer: () => Promise<{ readonly status: number; readonly body: string }>;

  beforeEach(async () => {
    requests = [];
    answer = async () => ({
      status: 200,
      body: JSON.stringify({ oidcToken: await on.emulator.mintToken({ audience: ISSUER.audience }) }),
    });
    server = createServer((request, response) => {
      requests.push(request);
      const isRight =
        request.method === 'POST' &&
        request.url === `/acme/_apis/distributedtask/oidctoken?api-version=7.1&serviceConnectionId=${CONNECTION}` &&
        request.headers.authorization === `Bearer ${ACCESS_TOKEN}` &&
        request.headers['x-tfs-fedauthredirect'] === 'Suppress';
      void (isRight ? answer() : Promise.resolve({ status: 401, body: 'sign in' })).then(({ status, body }) => {
        response.writeHead(status).end(body);
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  function job(env: Readonly<Record<string, string | undefined>> = {}): Readonly<Record<string, string | undefined>> {
    const { port } = server.address() as AddressInfo;
    return {
      ...JOB,
      SYSTEM_OIDCREQUESTURI: `http://127.0.0.1:${port}/acme/_apis/distributedtask/oidctoken`,
      SYSTEM_ACCESSTOKEN: ACCESS_TOKEN,
      AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: CONNECTION,
      ...env,
    };
  }

  test('tells what its variables tell', () => {
    expect(factsOf(JOB)).toEqual({
      repository: 'acme/shop',
      workflow: 'shop-deploy',
      job: 'deploy',
      run_id: '4242',
      run_attempt: '1',
      actor: 'Mona Lisa',
      ref: 'refs/heads/feature/tools',
      ref_name: 'feature/tools',
      sha: JOB.BUILD_SOURCEVERSION,
      event_name: 'IndividualCI',
    });
  });

  test.each(['AZURESUBSCRIPTION_SERVICE_CONNECTION_ID', 'ROLE_CHAIN_SERVICE_CONNECTION_ID'])(
    'starts from a token of the service connection in %s',
    async (name) => {
      const env = job({ AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: undefined, [name]: CONNECTION });
      const result = await takeRole(on.emulator, ['env'], env);
      expect(result.status).toBe(0);
      expect(sessionIn(on.emulator, result)).toContain('assumed-role/deploy/');
    },
  );

  test('asks the agent for a mask of every secret before anything else is said', async () => {
    const result = await takeRole(on.emulator, ['env'], job());
    const lines = result.stderr.trim().split('\n');
    expect(lines[0]).toBe(`##vso[task.setsecret]${ACCESS_TOKEN}`);
    expect(lines.every((line) => line.startsWith('##vso[task.setsecret]'))).toBe(true);
    const masked = lines.map((line) => line.slice('##vso[task.setsecret]'.length));
    const { requestToken: ofGitHub } = on.emulator.idToken;
    const unmasked = on.emulator.issuedSecrets.filter((secret) => secret !== ofGitHub && !masked.includes(secret));
    expect(unmasked).toEqual([]);
  });

  test('mints again when a session is to be renewed', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'role-chain-azure-'));
    const args = ['process', '--cache', join(directory, 'cache')];
    await takeRole(on.emulator, args, job());
    await sleep(6_500);
    const second = await takeRole(on.emulator, args, job());
    rmSync(directory, { recursive: true });
    expect(sessionIn(on.emulator, second)).toContain('assumed-role/deploy/');
    expect(requests).toHaveLength(2);
  });

  test('gives a command credentials by an endpoint', async () => {
    const result = await takeRole(on.emulator, ['exec', ...ASK_ENDPOINT], job());
    expect(sessionIn(on.emulator, result)).toContain('assumed-role/deploy/');
  });

  test.each<[string, Readonly<Record<string, string | undefined>>]>([
    ['the access token', { SYSTEM_ACCESSTOKEN: undefined }],
    ['the access token, which the pipeline names wrongly', { SYSTEM_ACCESSTOKEN: '$(System.AccesToken)' }],
    ['the service connection', { AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: undefined }],
  ])('is told what to hand to the step where it lacks %s', async (_, env) => {
    const result = await takeRole(on.emulator, ['env'], job(env));
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('SYSTEM_ACCESSTOKEN: $(System.AccessToken)');
    expect(requests).toEqual([]);
  });

  const own = { AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: undefined, ROLE_CHAIN_SERVICE_CONNECTION_ID: CONNECTION };
  test.each<[string, string, Readonly<Record<string, string | undefined>>]>([
    ['SYSTEM_ACCESSTOKEN', 'is not passed on', { ...own, SYSTEM_ACCESSTOKEN: undefined }],
    ['SYSTEM_ACCESSTOKEN', 'is named wrongly', { SYSTEM_ACCESSTOKEN: '$(System.AccesToken)' }],
    ['ROLE_CHAIN_SERVICE_CONNECTION_ID', 'is empty', { ...own, ROLE_CHAIN_SERVICE_CONNECTION_ID: '' }],
    ['ROLE_CHAIN_SERVICE_CONNECTION_ID', 'is named wrongly', { ...own, ROLE_CHAIN_SERVICE_CONNECTION_ID: '$(id)' }],
    ['SYSTEM_OIDCREQUESTURI', 'is not passed on', { SYSTEM_OIDCREQUESTURI: undefined }],
  ])('does not start from what the machine has where %s %s', async (name, _, env) => {
    const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLEEXAMPLE11', AWS_SECRET_ACCESS_KEY: 'a-secret-key' };
    const result = await takeRole(on.emulator, ['env'], job({ ...keys, ...env }));
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain(`${name}: has no value, although what goes with it is set`);
    expect(on.emulator.log).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string | undefined>>]>([
    ['only the access token, which has many uses', { AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: undefined }],
    ['only the connection of a task of Azure', { SYSTEM_ACCESSTOKEN: undefined }],
  ])('starts from what the machine has where it has %s', async (_, env) => {
    const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLEEXAMPLE11', AWS_SECRET_ACCESS_KEY: 'a-secret-key' };
    await takeRole(on.emulator, ['env'], job({ ...keys, ...env }));
    expect(on.emulator.log.map(({ operation }) => operation)).toEqual(['AssumeRole']);
  });

  test.each(['ftp://dev.azure.com/token', 'dev.azure.com/token', 'file:///etc/passwd'])(
    'is told that its variable holds no address of HTTP: %s',
    async (address) => {
      const result = await takeRole(on.emulator, ['env'], job({ SYSTEM_OIDCREQUESTURI: address }));
      expect(result).toMatchObject({ status: 2, stdout: '' });
      expect(result.stderr).toContain('SYSTEM_OIDCREQUESTURI: is not an http:// or https:// URL');
      expect(result.stderr).not.toContain(address);
      expect(requests).toEqual([]);
    },
  );

  test('is told which connection to look at where it is refused', async () => {
    answer = () => Promise.resolve({ status: 404, body: 'no such connection' });
    const result = await takeRole(on.emulator, ['env'], job());
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('HTTP 404');
    expect(result.stderr).toContain('workload identity federation');
  });

  test('says so where the answer holds no token', async () => {
    answer = () => Promise.resolve({ status: 200, body: '{"value": "other"}' });
    const result = await takeRole(on.emulator, ['env'], job());
    expect(result.stderr).toContain('answered, but without a token');
  });
});
