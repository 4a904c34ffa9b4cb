/** The script of `--format cli` with the real AWS CLI, against an IAM of moto on this machine. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/demo/fake-runner.ts';
import { roleChain } from '../../support/cli.ts';
import { isThere } from '../../support/is-there.ts';
import { until } from '../../support/processes.ts';
import { testWhere } from '../../support/where.ts';

/** The account that moto has without further settings. */
const ACCOUNT = '123456789012';
const CI = `arn:aws:iam::${ACCOUNT}:role/ci`;
const HUB = `arn:aws:iam::${ACCOUNT}:role/app/hub`;

const found = isThere(['aws', '--version']) && isThere(['moto_server', '--help']);
const why = found ? '' : ' (skipped: this machine has no AWS CLI or no moto)';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const ADD_AUDIENCE = 'AddClientIDToOpenIDConnectProvider';

/** Answers the one action that moto does not have, and writes down its requests; moto answers the rest. */
async function inFrontOf(moto: number, added: URLSearchParams[]): Promise<Server> {
  const answerTo = async (request: IncomingMessage): Promise<{ readonly status: number; readonly body: string }> => {
    const body = await text(request);
    const asked = new URLSearchParams(body);
    if (asked.get('Action') === ADD_AUDIENCE) {
      added.push(asked);
      return { status: 200, body: `<${ADD_AUDIENCE}Response/>` };
    }
    const { authorization = '', 'content-type': type = '', 'x-amz-date': date = '' } = request.headers;
    const headers = { authorization, 'content-type': type, 'x-amz-date': String(date) };
    const answer = await fetch(`http://127.0.0.1:${moto}/`, { method: 'POST', headers, body });
    return { status: answer.status, body: await answer.text() };
  };
  const server = createHttpServer((request, response) => {
    answerTo(request).then(
      ({ status, body }) => response.writeHead(status, { 'content-type': 'text/xml' }).end(body),
      () => response.destroy(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('the script, with the real AWS CLI', () => {
  let directory = '';
  let moto: ChildProcess | undefined;
  let front: Server | undefined;
  const added: URLSearchParams[] = [];
  let env: Readonly<Record<string, string | undefined>> = {};

  beforeAll(async () => {
    if (!found) return;
    directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
    const port = await freePort();
    moto = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    front = await inFrontOf(port, added);
    const url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
    const config = join(directory, 'config');
    const keys = 'aws_access_key_id = test\naws_secret_access_key = test\nregion = us-east-1\n';
    writeFileSync(config, `[profile ${ACCOUNT}]\n${keys}`);
    const { PATH, HOME, PYENV_VERSION } = process.env;
    const files = { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: join(directory, 'none') };
    env = { PATH, HOME, PYENV_VERSION, ...files, AWS_ENDPOINT_URL: url };
    const isReady = async (): Promise<boolean> =>
      (await run('aws', ['sts', 'get-caller-identity', '--profile', ACCOUNT], env)).status === 0;
    await until('moto listens', isReady);
  });
  afterAll(async () => {
    front?.close();
    front?.closeAllConnections();
    if (moto !== undefined) {
      const ended = once(moto, 'exit');
      moto.kill('SIGKILL');
      await ended;
    }
    rmSync(directory, { recursive: true, force: true });
  });

  testWhere(found)(`makes everything, and can be run again${why}`, async () => {
    const { stdout: script } = await roleChain([
      ...[
        'policies',
        '--format',
        'cli',
        '--aws-region',
        'eu-central-1',
        '--repository',
        'octo/app',
        '--branch',
        'main',
      ],
      ...['--role-to-assume', CI, '--role-chain', HUB],
    ]);
    const again = [1, 2];
    for (const time of again) {
      const { status, stderr } = await run('sh', ['-c', script], env);
      expect({ time, status, stderr }).toEqual({ time, status: 0, stderr: '' });
    }
    const ask = async (...words: readonly string[]): Promise<unknown> =>
      JSON.parse((await run('aws', ['--profile', ACCOUNT, 'iam', ...words], env)).stdout);
    const sent = added.map((asked) => [asked.get('OpenIDConnectProviderArn'), asked.get('ClientID')]);
    expect(await ask('get-role', '--role-name', 'hub', '--query', 'Role.Arn')).toBe(HUB);
    const provider = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`;
    const audiences = await ask('get-open-id-connect-provider', '--open-id-connect-provider-arn', provider);
    expect(sent).toEqual([[provider, 'sts.amazonaws.com']]);
    expect(audiences).toMatchObject({ ClientIDList: ['sts.amazonaws.com'] });
  });
});
