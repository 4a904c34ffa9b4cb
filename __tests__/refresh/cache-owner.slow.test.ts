/** `role-chain process --cache`: the sessions of one identity are not handed out to another. */
import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IssuedCredentials } from '../../src/emulator/emulator.ts';
import { roleChain, variablesOf } from '../support/cli.ts';
import { stage } from '../support/stage.ts';

const [ONE, TWO] = ['111111111111', '222222222222'] as const;

function accountOf(id: string, digit: string): string {
  return `
  "${id}":
    oidc-providers: [{url: https://token.actions.githubusercontent.com, audiences: [sts.amazonaws.com]}]
    users:
      deployer:
        access-key-id: AKIACIUSER${digit.repeat(10)}
        secret-access-key: ${keyOf(id)}
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
    roles:
      machine:
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::${id}:oidc-provider/token.actions.githubusercontent.com"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition: {StringLike: {"token.actions.githubusercontent.com:sub": "repo:octo/app:*"}}
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
      deploy:
        trust: [{Effect: Allow, Principal: {AWS: "${id}"}, Action: [sts:AssumeRole, sts:TagSession]}]`;
}

function keyOf(account: string): string {
  return `a/secret+for=${account}`.padEnd(40, '0');
}

const WORLD = `version: 1\naccounts:${accountOf(ONE, '1')}${accountOf(TWO, '2')}\n`;

/** The user's keys in an account, as a profile holds them. */
function keysOf(account: string): string {
  const [digit = ''] = account;
  return `aws_access_key_id = AKIACIUSER${digit.repeat(10)}\naws_secret_access_key = ${keyOf(account)}\n`;
}

function printed({ accessKeyId, secretAccessKey, sessionToken }: IssuedCredentials): Readonly<Record<string, string>> {
  return { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, Token: sessionToken };
}

describe('the cache of role-chain process', () => {
  const on = stage(WORLD);
  let directory = '';
  let machine: Server;
  let machineAccount: string = ONE;
  let served: IssuedCredentials | undefined;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'role-chain-owner-'));
    served = undefined;
    machine = createServer((_request, response) => {
      const role = `arn:aws:iam::${machineAccount}:role/machine`;
      const found = printed(served ?? on.emulator.issueSession(role, 'container'));
      response.end(JSON.stringify({ ...found, Expiration: new Date(Date.now() + 3_600_000).toISOString() }));
    });
    await new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    rmSync(directory, { recursive: true });
    machine.closeAllConnections();
    await new Promise((resolve) => machine.close(resolve));
  });

  const at = (name: string): string => join(directory, name);
  const files = (): Readonly<Record<string, string>> => ({
    AWS_CONFIG_FILE: at('config'),
    AWS_SHARED_CREDENTIALS_FILE: at('credentials'),
  });

  /** What the command says of the role `deploy`, in whichever account the chain starts. */
  async function answer(
    env: Readonly<Record<string, string>>,
    more: readonly string[] = [],
  ): Promise<{ readonly AccountId: string; readonly AccessKeyId: string }> {
    const args = ['process', '--cache', at('cache'), '--aws-region', 'eu-central-1', '--role-to-assume', 'deploy'];
    const withoutOidc = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };
    const result = await roleChain([...args, ...more], { ...variablesOf(on.emulator), ...withoutOidc, ...env });
    expect(result).toMatchObject({ status: 0, stderr: '' });
    return JSON.parse(result.stdout) as { AccountId: string; AccessKeyId: string };
  }

  /** The ways to find credentials that stay the same while what is found there becomes another account's. */
  const WAYS: readonly (readonly [string, (account: string) => Promise<void> | void, () => Promise<unknown>])[] = [
    [
      'keys of the profile that AWS_PROFILE names',
      (account) => {
        writeFileSync(at('credentials'), `[ci]\n${keysOf(account)}`);
      },
      () => answer({ ...files(), AWS_PROFILE: 'ci' }),
    ],
    [
      'keys of the default profile',
      (account) => {
        writeFileSync(at('credentials'), `[default]\n${keysOf(account)}`);
      },
      () => answer(files()),
    ],
    [
      'keys of source-profile',
      (account) => {
        writeFileSync(at('credentials'), `[ci]\n${keysOf(account)}`);
      },
      () => answer(files(), ['--source-profile', 'ci']),
    ],
    [
      'what the credential_process of source-profile prints',
      (account) => {
        writeFileSync(at('config'), `[profile tool]\ncredential_process = cat "${at('printed')}"\n`);
        const found = on.emulator.issueSession(`arn:aws:iam::${account}:role/machine`, 'of-tool');
        const { Token: SessionToken, ...keys } = printed(found);
        writeFileSync(at('printed'), JSON.stringify({ Version: 1, ...keys, SessionToken }));
      },
      () => answer(files(), ['--source-profile', 'tool']),
    ],
    [
      'what role-chaining finds through a profile',
      (account) => {
        writeFileSync(at('credentials'), `[ci]\n${keysOf(account)}`);
      },
      () => answer({ ...files(), AWS_PROFILE: 'ci' }, ['--role-chaining', 'true']),
    ],
    [
      'the role of a profile with a token file',
      async (account) => {
        const role = `role_arn = arn:aws:iam::${account}:role/machine\nrole_session_name = machine`;
        writeFileSync(at('config'), `[profile web]\n${role}\nweb_identity_token_file = ${at('token')}\n`);
        writeFileSync(at('token'), await on.emulator.mintToken());
      },
      () => answer({ ...files(), AWS_PROFILE: 'web' }),
    ],
    [
      'the role of the machine',
      (account) => {
        machineAccount = account;
      },
      () => {
        const { port } = machine.address() as AddressInfo;
        return answer({ ...files(), AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}/role` });
      },
    ],
    [
      'keys in variables',
      (account) => {
        machineAccount = account;
      },
      () => {
        const [digit = ''] = machineAccount;
        const [id, secret] = [`AKIACIUSER${digit.repeat(10)}`, keyOf(machineAccount)];
        return answer({ ...files(), AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret });
      },
    ],
  ];

  test.each(WAYS)('does not answer another account where these have changed: %s', async (_, become, ask) => {
    await become(ONE);
    const first = await ask();
    expect(first).toMatchObject({ AccountId: ONE });
    await become(TWO);
    expect(await ask()).toMatchObject({ AccountId: TWO });
  });

  /** Programs may print sessions with a policy or tags of their own. Keys and machines are the same again. */
  const PRINTED = 'what the credential_process of source-profile prints';

  test.each(WAYS.filter(([name]) => name !== PRINTED))(
    'answers the same again where they are: %s',
    async (_, become, ask) => {
      await become(ONE);
      const first = await ask();
      await become(TWO);
      await ask();
      await become(ONE);
      // Other temporary keys of the same role are the same identity.
      expect(await ask()).toEqual(first);
    },
  );

  /** Where another session of the same role may have another policy or other tags: programs and people put it there. */
  const SESSIONS: readonly (readonly [string, (session: IssuedCredentials) => Promise<unknown>])[] = [
    [
      'keys of a profile',
      ({ accessKeyId, secretAccessKey, sessionToken }) => {
        const keys = `aws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}`;
        writeFileSync(at('credentials'), `[ci]\n${keys}\naws_session_token = ${sessionToken}\n`);
        return answer({ ...files(), AWS_PROFILE: 'ci' });
      },
    ],
    [
      'what a credential_process prints',
      (session) => {
        const { Token: SessionToken, ...keys } = printed(session);
        writeFileSync(at('printed'), JSON.stringify({ Version: 1, ...keys, SessionToken }));
        writeFileSync(at('config'), `[profile tool]\ncredential_process = cat "${at('printed')}"\n`);
        return answer({ ...files(), AWS_PROFILE: 'tool' });
      },
    ],
    [
      'a server on this machine that asks for a token',
      (session) => {
        served = session;
        const { port } = machine.address() as AddressInfo;
        const server = { AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}/`, AWS_PROFILE: '' };
        return answer({ ...files(), ...server, AWS_CONTAINER_AUTHORIZATION_TOKEN: 'token-of-server' });
      },
    ],
  ];

  test.each(SESSIONS)('does not answer another session of the same role: %s', async (_, ask) => {
    const session = on.emulator.issueSession(`arn:aws:iam::${ONE}:role/machine`, 'one-name');
    const other = on.emulator.issueSession(`arn:aws:iam::${ONE}:role/machine`, 'one-name');
    const first = await ask(session);
    expect(await ask(other)).not.toEqual(first);
    expect(await ask(session)).toEqual(first);
  });

  test('starts from the very credentials that it looked at: a program that prints them is run once', async () => {
    writeFileSync(at('keys'), JSON.stringify({ Version: 1, ...userKeys(ONE) }));
    const program = `sh -c 'echo run >> "${at('runs')}"; cat "${at('keys')}"'`;
    writeFileSync(at('config'), `[profile tool]\ncredential_process = ${program}\n`);
    writeFileSync(at('runs'), '');
    await answer(files(), ['--source-profile', 'tool']);
    expect(await runsIn(at('runs'))).toBe(1);
  });
});

function userKeys(account: string): Readonly<Record<string, string>> {
  const [digit = ''] = account;
  return { AccessKeyId: `AKIACIUSER${digit.repeat(10)}`, SecretAccessKey: keyOf(account) };
}

async function runsIn(file: string): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  return (await readFile(file, 'utf8')).trim().split('\n').length;
}
