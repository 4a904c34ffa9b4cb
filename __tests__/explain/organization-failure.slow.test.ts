import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { inspect, promisify } from 'node:util';
import { RoleChainError } from '../../src/core/errors.ts';
import { listAccounts } from '../../src/organization/list-accounts.ts';
import type { AccountFilter } from '../../src/organization/organization.ts';
import { parseWorld, type Fault, type Emulator } from '../../src/emulator/emulator.ts';
import { keys, organizationWorld, TREE } from '../emulator/support/organization.ts';
import { credentialsIn } from '../emulator/support/raw-sts.ts';
import { closeAll, emulate, signedCall } from '../emulator/support/running.ts';
import { callsOf, clientOf, closeClients, reports, type ClientOptions } from '../organization/support.ts';
const ALL: AccountFilter = { organizationalUnits: [], tags: [], names: [] };
const TAGGED: AccountFilter = { ...ALL, tags: [{ key: 'stage', value: 'prod' }] };

let emulator: Emulator;
afterEach(async () => {
  closeClients();
  await closeAll();
});

async function start(policy?: readonly object[], ...faults: readonly Fault[]): Promise<void> {
  emulator = await emulate(organizationWorld(TREE, policy === undefined ? {} : { policy }), { faults });
}

/** The error that a listing ends with. Whatever it is, nothing of it may hold a key. */
async function failure(filter: AccountFilter = ALL, options: ClientOptions = {}): Promise<RoleChainError> {
  const client = await clientOf(emulator, options);
  const error: unknown = await listAccounts(filter, client).then(
    () => 'no error',
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof RoleChainError)) {
    throw new TypeError(`no RoleChainError: ${inspect(error)}`);
  }
  const text = [error.describe(), inspect(error.hint), ...reports].join('\n');
  for (const secret of [...emulator.issuedSecrets, ...Object.values(keys).map((each) => each.secretAccessKey)]) {
    expect(text).not.toContain(secret);
  }
  return error;
}

describe('a denial', () => {
  test('by a policy names the permission, and the statement that gives it', async () => {
    await start([{ Effect: 'Allow', Action: 'organizations:ListAccounts', Resource: '*' }]);
    const error = await failure(TAGGED);
    expect(error.code).toBe('denied');
    expect(error.message).toMatch(
      /^organizations:ListTagsForResource with the keys of the test: AccessDeniedException: User: arn:aws:iam::111111111111:user\/ci is not authorized to perform: organizations:ListTagsForResource on resource: arn:aws:organizations::111111111111:account\/o-\w+\/\d{12} \(request id [\w-]+\)$/,
    );
    const [, first] = error.hint?.split('\n') ?? [];
    expect(first).toContain('do not allow organizations:ListTagsForResource');
    expect(first).toContain('{"Effect":"Allow","Action":"organizations:ListTagsForResource","Resource":"*"}');
  });

  test.each(['ListRoots', 'ListOrganizationalUnitsForParent', 'ListAccountsForParent', 'ListParents'])(
    'of %s is told as that',
    async (operation) => {
      await start([
        { Effect: 'Allow', Action: 'organizations:*', Resource: '*' },
        { Effect: 'Deny', Action: `organizations:${operation}`, Resource: '*' },
      ]);
      const error = await failure({ ...ALL, organizationalUnits: ['ou-root-prod0000'] });
      expect(error.message).toContain(`organizations:${operation} with`);
      expect(error.code).toBe('denied');
    },
  );

  test('of a member account says who may call, and what to do', async () => {
    await start();
    const error = await failure(ALL, { credentials: keys.member });
    expect(error.code).toBe('denied');
    expect(error.message).toContain("AccessDeniedException: You don't have permissions to access this resource.");
    const [, first] = error.hint?.split('\n') ?? [];
    expect(first).toContain('Only the management account of the organization, or a member account that is a delegated');
    expect(first).toContain('register-delegated-administrator');
  });

  test('ends everything: of the calls that wait for their turn no other is made', async () => {
    await start(undefined, { kind: 'error', status: 400, code: 'AccessDeniedException', calls: [2] });
    await failure(TAGGED, { maxConcurrency: 2 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(callsOf(emulator, 'ListTagsForResource')).toBeLessThanOrEqual(3);
  });
});

test('a delegated administrator may list', async () => {
  await start();
  const { accounts } = await listAccounts(ALL, await clientOf(emulator, { credentials: keys.delegated }));
  expect(accounts).toHaveLength(9);
});

test('an account in no organization is told so', async () => {
  await start();
  const error = await failure(ALL, { credentials: keys.outsider });
  expect(error.code).toBe('rejected');
  expect(error.message).toContain(
    'AWSOrganizationsNotInUseException: Your account is not a member of an organization.',
  );
  expect(error.hint).toContain('The account of the keys of the test is not in an organization.');
});

describe('credentials', () => {
  test.each([
    [
      'that AWS does not know',
      { ...keys.management, accessKeyId: 'AKIAEXAMPLEUNKNOWN00' },
      'UnrecognizedClientException',
    ],
    ['whose secret is wrong', { ...keys.management, secretAccessKey: 'wrong' }, 'InvalidSignatureException'],
  ])('%s are said to be at fault, and not tried again', async (_, credentials, code) => {
    await start();
    const error = await failure(ALL, { credentials });
    expect(error.code).toBe('source');
    expect(error.message).toContain(code);
    expect(error.hint).toContain('AWS does not accept these credentials (the keys of the test)');
    expect(emulator.log).toHaveLength(1);
  });

  test('that have expired are, too', async () => {
    const world = organizationWorld(TREE).replace(/}$/, ',"session-seconds":1}');
    const now = { offset: 0 };
    emulator = await emulate(world, { now: () => Date.now() + now.offset });
    const credentials = credentialsIn(await signedCall(emulator, 'GetSessionToken', {}, keys.management));
    const { accounts } = await listAccounts(ALL, await clientOf(emulator, { credentials }));
    expect(accounts).toHaveLength(9);
    now.offset = 2000;
    const error = await failure(ALL, { credentials });
    expect([error.code, error.message]).toEqual(['source', expect.stringContaining('ExpiredTokenException')]);
  });
});

describe('trouble that passes', () => {
  test.each<Fault>([
    { kind: 'throttle' },
    { kind: 'error', status: 400, code: 'ThrottlingException' },
    { kind: 'error', status: 400, code: 'ServiceException' },
    { kind: 'error', status: 400, code: 'ConcurrentModificationException' },
    { kind: 'error', status: 503 },
    { kind: 'body', body: '<html>' },
    { kind: 'body', body: '{}' },
    { kind: 'body', body: '{"Accounts":[{"Name":"no id"}]}' },
    { kind: 'body', body: '{"Accounts":[{"Id":"../../etc","Name":"no id"}]}' },
    { kind: 'body', body: '<html>', status: 502 },
  ])('%j is tried again', async (fault) => {
    await start(undefined, { ...fault, calls: [1] });
    const { accounts } = await listAccounts(ALL, await clientOf(emulator));
    expect(accounts).toHaveLength(9);
    expect(callsOf(emulator, 'ListAccounts')).toBe(2);
    expect(reports).toHaveLength(1);
  });

  // To code in jest's VM context the errors of node:net are no errors, which the SDK takes badly: so this is a process.
  test.each<Fault>([{ kind: 'reset' }, { kind: 'close' }, { kind: 'truncate' }])(
    '%j is tried again, by a process of its own',
    async (fault) => {
      await start(undefined, { ...fault, calls: [1] });
      const script = join(import.meta.dirname, '..', 'organization', 'list-in-process.ts');
      const { stdout } = await promisify(execFile)(process.execPath, [script, emulator.url]);
      expect(JSON.parse(stdout)).toEqual({ accounts: 9, reports: 1 });
    },
  );

  test.each([-3_600_000, 3_600_000])(
    'is a clock that is wrong by %d ms, once it is known by how much',
    async (offset) => {
      emulator = await emulate(organizationWorld(TREE), { now: () => Date.now() + offset });
      const { accounts } = await listAccounts(TAGGED, await clientOf(emulator));
      expect(accounts).toHaveLength(3);
      expect(callsOf(emulator, 'ListAccounts')).toBe(2);
      expect(reports[0]).toContain('InvalidSignatureException: Signature ');
    },
  );

  test('is throttling that lasts, for as long as there is time', async () => {
    await start(undefined, { kind: 'throttle' });
    const error = await failure(ALL, { seconds: 1 });
    expect(error.code).toBe('deadline');
    expect(error.message).toContain('calling organizations:ListAccounts');
    expect(callsOf(emulator, 'ListAccounts')).toBeGreaterThan(2);
  });

  test('is told as such when it does not pass', async () => {
    await start(undefined, { kind: 'error', status: 503 });
    const error = await failure();
    expect([error.code, error.message]).toEqual(['network', expect.stringContaining('ServiceUnavailable')]);
    expect(callsOf(emulator, 'ListAccounts')).toBe(4);
  });
});

test('an answer that is far too large is no refusal, and names its host', async () => {
  await start(undefined, { kind: 'body', body: 'x'.repeat(1_100_000) });
  const { code, message, hint } = await failure();
  expect(code).toBe('network');
  expect(message).toContain(`larger than 1000000 bytes; it came from ${new URL(emulator.url).host}`);
  expect(hint).toContain('AWS Organizations answers with far less, so something else has answered');
  expect(hint).not.toContain('refused');
  expect(emulator.log).toHaveLength(1);
});

test('an answer that is not of AWS Organizations is told as that', async () => {
  await start(undefined, { kind: 'body', body: '<html>' });
  const { message, code } = await failure(ALL, { maxAttempts: 1 });
  expect(code).toBe('network');
  expect(message).toContain('sent an answer that is not one of AWS Organizations');
  emulator.clearFaults();
  emulator.addFault({ kind: 'body', body: '<html>', status: 403 });
  const error = await failure();
  expect([error.code, error.hint]).toEqual(['rejected', expect.stringContaining('a proxy, a firewall')]);
});

test('an organization that changes on the way is told as that', async () => {
  await start(undefined, {
    kind: 'error',
    status: 400,
    code: 'TargetNotFoundException',
    operation: 'ListTagsForResource',
  });
  const error = await failure(TAGGED);
  expect([error.code, error.hint]).toEqual([
    'rejected',
    'The organization changed while it was being read. Run it again.',
  ]);
});

test('a listing whose pages lead back to themselves is ended', async () => {
  const page = { Accounts: [{ Id: '444444444444', Name: 'again', State: 'ACTIVE' }], NextToken: 'back' };
  await start(undefined, { kind: 'body', body: JSON.stringify(page) });
  const error = await failure();
  expect(error.message).toContain('organizations:ListAccounts with the keys of the test: the list has no end');
  expect(callsOf(emulator, 'ListAccounts')).toBe(2);
});

test('a world of another partition is signed for in that partition', async () => {
  const world = organizationWorld(TREE).replace('"111111111111":{', '"111111111111":{"partition":"aws-us-gov",');
  emulator = await emulate(world);
  expect(parseWorld(world).organization?.arn).toMatch(/^arn:aws-us-gov:organizations::111111111111:organization\/o-/);
  const { accounts } = await listAccounts(ALL, await clientOf(emulator, { signingRegion: 'us-gov-west-1' }));
  expect(accounts).toHaveLength(9);
  expect((await failure()).message).toContain('Credential should be scoped to a valid region');
});

test('a host that does not answer is given up in time, by its name', async () => {
  await start();
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const client = await clientOf({ url: `http://127.0.0.1:${port}` }, { seconds: 0.5 });
  await expect(listAccounts(ALL, client)).rejects.toMatchObject({ code: 'deadline' });
  server.closeAllConnections();
  server.close();
});
