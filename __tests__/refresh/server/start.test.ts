import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IdTokenAccess } from '../../../src/ci/id-token.ts';
import { CI_SYSTEMS, idTokenOf } from '../../../src/ci/systems.ts';
import { Secret } from '../../../src/core/secret.ts';
import { RoleChainError } from '../../../src/core/errors.ts';
import { parseServerOrder, printServerOrder } from '../../../src/refresh/server/order.ts';
import { serverEnvironment, startServer } from '../../../src/refresh/server/start.ts';
import { isAlive } from '../../../src/refresh/server/known-process.ts';
import { until } from '../../support/processes.ts';

const ORDER = { directory: '/nowhere', paths: new Map([['/credentials', 'a']]), line: [{ pid: 1, began: '2' }] };

describe('what a server is given of the environment', () => {
  const given = (environment: Readonly<Record<string, string>>): readonly string[] =>
    Object.keys(serverEnvironment(environment));

  test.each([
    'PATH',
    'HOME',
    'RUNNER_TRACKING_ID',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'NODE_EXTRA_CA_CERTS',
    'AWS_CONFIG_FILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_PROFILE',
    'AWS_ROLE_ARN',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_EC2_METADATA_DISABLED',
    'AWS_ENDPOINT_URL_STS',
    'Path',
    'SystemRoot',
  ])('is %s, which renewals need', (name) => {
    expect(given({ [name]: 'x' })).toEqual([name]);
  });

  /** On each CI system, what a job has with which it gets a token. */
  const JOBS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [
      'GitHub Actions',
      {
        GITHUB_ACTIONS: 'true',
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://runner.test/token',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      },
    ],
    ['GitLab CI', { GITLAB_CI: 'true', GITLAB_OIDC_TOKEN: 'a-token' }],
    ['Buildkite', { BUILDKITE: 'true', ROLE_CHAIN_BUILDKITE_OIDC: 'true' }],
    [
      'Azure Pipelines',
      {
        TF_BUILD: 'True',
        SYSTEM_OIDCREQUESTURI: 'https://dev.azure.test/oidctoken',
        SYSTEM_ACCESSTOKEN: 'access-token',
        ROLE_CHAIN_SERVICE_CONNECTION_ID: 'connection',
      },
    ],
  ];

  test('is all that the ID token of a job is made with, on every CI system', () => {
    const accessOf = (environment: Readonly<Record<string, string>>): IdTokenAccess | undefined =>
      idTokenOf({ environment, conceal: (value) => new Secret(value) });
    for (const [, environment] of JOBS) {
      expect(accessOf(environment)).toBeDefined();
      expect(accessOf(serverEnvironment(environment))).toEqual(accessOf(environment));
    }
    expect(JOBS.map(([name]) => name)).toEqual(CI_SYSTEMS.map(({ name }) => name));
  });

  test.each([
    'INPUT_ROLE-TO-ASSUME',
    'INPUT_AWS-SECRET-ACCESS-KEY',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'aws_secret_access_key',
    'AWS_SECURITY_TOKEN',
    'AWS_SECRET_ACCESS_KEY_PROD',
    'AWS_PROD_ACCESS_KEY_ID',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_BEARER_TOKEN_BEDROCK',
    'AWS_DB_PASSWORD',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'NPM_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_CACHE_URL',
    'NODE_OPTIONS',
    'NODE_AUTH_TOKEN',
    'GITHUB_ENV',
    'GITHUB_ACTIONS',
    'STATE_undo',
    'XPATH',
    'PATHS',
  ])('is not %s', (name) => {
    expect(given({ [name]: 'x' })).toEqual([]);
  });

  test('is nothing that is empty, which some SDKs would take for set', () => {
    expect(given({ AWS_PROFILE: '', PATH: '' })).toEqual([]);
  });
});

describe('the order of a server', () => {
  test('is read as it was written', () => {
    expect(parseServerOrder(printServerOrder(ORDER))).toEqual(ORDER);
  });

  test.each(['null', '[]', '{}', '{"directory":1,"paths":[],"line":[]}', '{"directory":"x","paths":{},"line":[]}'])(
    'is nothing else: %s',
    (text) => {
      expect(() => parseServerOrder(text)).toThrow('not an order for a server');
    },
  );

  test('is not read from an empty text', () => {
    expect(() => parseServerOrder('')).toThrow(SyntaxError);
  });
});

describe('a server that does not start', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'role-chain-start-'));
  });

  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  /** What is said when this text is the server. */
  async function failureOf(text: string, node = process.execPath): Promise<RoleChainError> {
    const server = join(directory, 'server.mjs');
    writeFileSync(server, text);
    const failure: unknown = await startServer(ORDER, { node, server, program: '' }, {}).catch(
      (error: unknown) => error,
    );
    if (failure instanceof RoleChainError) return failure;
    throw new Error('it started');
  }

  test.each([
    ['ended at once', '', 'it ended at once'],
    ['says why on standard error', 'process.stderr.write("no port"); process.exitCode = 1', 'no port'],
    ['says something else', 'console.log("hello"); setInterval(() => {}, 1000)', 'hello'],
  ])('because it %s is an error which tells that, and what to do', async (_what, text, said) => {
    const failure = await failureOf(text);
    expect(failure.code).toBe('delivery');
    expect(failure.message.trim()).toBe(`the server for the credentials did not start: ${said}`);
    expect(failure.hint).toContain('refresh: process');
  });

  test('because there is no such program is an error which tells that', async () => {
    expect((await failureOf('', join(directory, 'no-node'))).message).toContain('ENOENT');
  });

  test('because it says nothing is waited for only so long, and is killed', async () => {
    const pidFile = join(directory, 'pid');
    const failure = await failureOf(
      `import { writeFileSync } from 'node:fs';
       writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));
       setInterval(() => {}, 1000);`,
    );
    expect(failure.message).toContain('it said nothing for 15 seconds');
    const pid = Number(readFileSync(pidFile, 'utf8'));
    await until('it has ended', () => !isAlive({ pid }));
  });
});
