import {
  callOrganizations,
  keys,
  organizationWorld,
  TREE,
  type CallOptions,
  type JsonAnswer,
} from '../support/organization.ts';
import { callSts } from '../support/raw-sts.ts';
import { closeAll, emulate, signedCall } from '../support/running.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await emulate(organizationWorld(TREE));
});
afterEach(closeAll);

type Input = Readonly<Record<string, unknown>>;

function call(operation: string, input: Input = {}, options: CallOptions = {}): Promise<JsonAnswer> {
  return callOrganizations(emulator, operation, input, options);
}

/** The objects of a list in an answer. */
function listed({ body }: JsonAnswer, name: string): readonly Input[] {
  const list = body[name];
  return Array.isArray(list) ? list.map((item: unknown) => (typeof item === 'object' ? { ...item } : {})) : [];
}

async function idOf(name: string, parent?: string): Promise<string> {
  const answer = await (parent === undefined
    ? call('ListRoots')
    : call('ListOrganizationalUnitsForParent', { ParentId: parent }));
  const found = [...listed(answer, 'Roots'), ...listed(answer, 'OrganizationalUnits')].find(
    (node) => node['Name'] === name,
  );
  return String(found?.['Id']);
}

/** A text of this form. */
function like(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}

/** The status, code and reason of an error. */
function error({ status, body }: JsonAnswer): readonly unknown[] {
  return body['Reason'] === undefined ? [status, body['__type']] : [status, body['__type'], body['Reason']];
}

describe('AWS Organizations', () => {
  test('describes the organization to all of its accounts', async () => {
    const { status, body } = await call('DescribeOrganization', {}, { credentials: keys.member });
    expect(status).toBe(200);
    expect(body['Organization']).toMatchObject({
      Id: like(/^o-[a-z0-9]{10}$/),
      FeatureSet: 'ALL',
      MasterAccountId: '111111111111',
      MasterAccountArn: like(/^arn:aws:organizations::111111111111:account\/o-\w+\/111111111111$/),
    });
  });

  test('describes an account', async () => {
    const { body } = await call('DescribeAccount', { AccountId: '888888888888' });
    expect(body['Account']).toEqual({
      Id: '888888888888',
      Arn: like(/^arn:aws:organizations::111111111111:account\/o-\w+\/888888888888$/),
      Name: 'shop old',
      Email: 'account-888888888888@example.com',
      State: 'CLOSED',
      JoinedMethod: 'CREATED',
      JoinedTimestamp: 1_704_067_200,
    });
  });

  test('lists the tree, down and up', async () => {
    const root = await idOf('Root');
    expect(root).toMatch(/^r-[a-z0-9]{4}$/);
    const workloads = await idOf('Workloads', root);
    expect(workloads).toMatch(new RegExp(`^ou-${root.slice(2)}-[a-z0-9]{8}$`));
    const units = await call('ListChildren', { ParentId: workloads, ChildType: 'ORGANIZATIONAL_UNIT' });
    expect(listed(units, 'Children')).toContainEqual({ Id: 'ou-root-prod0000', Type: 'ORGANIZATIONAL_UNIT' });
    const accounts = await call('ListAccountsForParent', { ParentId: 'ou-root-prod0000' });
    expect(listed(accounts, 'Accounts').map(({ Id }) => Id)).toEqual(['444444444444', '555555555555']);
    const children = await call('ListChildren', { ParentId: 'ou-root-prod0000', ChildType: 'ACCOUNT' });
    expect(listed(children, 'Children')[0]).toEqual({ Id: '444444444444', Type: 'ACCOUNT' });
    const parents = [];
    for (const ChildId of ['444444444444', 'ou-root-prod0000', workloads]) {
      parents.push(listed(await call('ListParents', { ChildId }), 'Parents'));
    }
    expect(parents).toEqual([
      [{ Id: 'ou-root-prod0000', Type: 'ORGANIZATIONAL_UNIT' }],
      [{ Id: workloads, Type: 'ORGANIZATIONAL_UNIT' }],
      [{ Id: root, Type: 'ROOT' }],
    ]);
  });

  test('lists the tags of an account', async () => {
    const answer = await call('ListTagsForResource', { ResourceId: '444444444444' });
    expect(answer.body).toEqual({
      Tags: [
        { Key: 'stage', Value: 'prod' },
        { Key: 'geo', Value: 'eu' },
      ],
    });
  });

  test.each<readonly [string, Input, readonly unknown[]]>([
    ['ListAccounts', { MaxResults: 21 }, [400, 'InvalidInputException', 'MAX_VALUE_EXCEEDED']],
    ['ListAccounts', { MaxResults: 0 }, [400, 'InvalidInputException', 'MIN_VALUE_EXCEEDED']],
    ['ListAccounts', { MaxResults: '5' }, [400, 'SerializationException']],
    ['ListAccounts', { NextToken: 'nonsense' }, [400, 'InvalidInputException', 'INVALID_NEXT_TOKEN']],
    ['ListAccountsForParent', {}, [400, 'InvalidInputException', 'INPUT_REQUIRED']],
    ['ListAccountsForParent', { ParentId: 'root' }, [400, 'InvalidInputException', 'INVALID_PATTERN']],
    ['ListAccountsForParent', { ParentId: 'r-0000' }, [400, 'ParentNotFoundException']],
    ['ListOrganizationalUnitsForParent', { ParentId: 'ou-root-00000000' }, [400, 'ParentNotFoundException']],
    ['ListParents', { ChildId: 'ou-root-00000000' }, [400, 'ChildNotFoundException']],
    ['ListChildren', { ParentId: 'ou-root-prod0000', ChildType: 'X' }, [400, 'InvalidInputException', 'INVALID_ENUM']],
    ['ListTagsForResource', { ResourceId: '000000000000' }, [400, 'TargetNotFoundException']],
    ['DescribeAccount', { AccountId: '000000000000' }, [400, 'AccountNotFoundException']],
    ['DescribeAccount', { AccountId: '1' }, [400, 'InvalidInputException', 'INVALID_PATTERN']],
    ['CloseAccount', { AccountId: '444444444444' }, [400, 'UnknownOperationException']],
  ])('%s of %j is an error', async (operation, input, expected) => {
    expect(error(await call(operation, input))).toEqual(expected);
  });

  test.each<readonly [string, CallOptions, readonly unknown[]]>([
    ['another service', { service: 'sts' }, [400, 'InvalidSignatureException']],
    ['another region', { region: 'eu-central-1' }, [400, 'InvalidSignatureException']],
    [
      'a wrong secret',
      { credentials: { ...keys.management, secretAccessKey: 'wrong' } },
      [400, 'InvalidSignatureException'],
    ],
    [
      'an unknown key',
      { credentials: { ...keys.management, accessKeyId: 'AKIAUNKNOWN' } },
      [400, 'UnrecognizedClientException'],
    ],
    ['an unreadable header', { authorization: 'Bearer x' }, [400, 'IncompleteSignatureException']],
    ['another service named', { target: 'DynamoDB_20120810.ListTables' }, [400, 'UnknownOperationException']],
    ['another kind of content', { contentType: 'application/json' }, [400, 'UnknownOperationException']],
    ['no JSON', { body: 'x' }, [400, 'SerializationException']],
    ['a list', { body: '[]' }, [400, 'SerializationException']],
  ])('refuses a request with %s', async (_, options, expected) => {
    expect(error(await call('ListAccounts', {}, options))).toEqual(expected);
  });

  test('leaves STS calls to STS', async () => {
    const answer = await signedCall(emulator, 'GetCallerIdentity', {}, keys.member);
    expect(answer.element('Account')).toBe('333333333333');
    const quirks = { service: 'organizations' };
    const wrong = await callSts({ url: emulator.url, action: 'GetCallerIdentity', credentials: keys.member, quirks });
    expect(wrong.code).toBe('SignatureDoesNotMatch');
  });

  test('is for the management account and delegated administrators, in this order of refusals', async () => {
    const denied = await call('ListAccounts', {}, { credentials: keys.member });
    expect(denied.body).toEqual({
      __type: 'AccessDeniedException',
      Message: "You don't have permissions to access this resource.",
    });
    expect(emulator.log.at(-1)?.outcome.reason).toContain('account 333333333333 is neither the management account');
    expect((await call('ListAccounts', {}, { credentials: keys.delegated })).status).toBe(200);
    const outside = await call('ListAccounts', {}, { credentials: keys.outsider });
    expect(error(outside)).toEqual([400, 'AWSOrganizationsNotInUseException']);
  });

  test('does not exist if the world has no organization', async () => {
    const world: unknown = JSON.parse(organizationWorld(TREE));
    const accounts = typeof world === 'object' && world !== null && 'accounts' in world ? world.accounts : {};
    emulator = await emulate(JSON.stringify({ version: 1, accounts }));
    expect(error(await call('ListRoots'))).toEqual([400, 'AWSOrganizationsNotInUseException']);
  });

  test('asks the policies of the caller about the resource', async () => {
    const policy = [
      { Effect: 'Allow', Action: 'organizations:List*', Resource: '*' },
      { Effect: 'Deny', Action: 'organizations:ListAccountsForParent', Resource: '*/ou-root-prod0000' },
    ];
    emulator = await emulate(organizationWorld(TREE, { policy }));
    const { body } = await call('ListAccountsForParent', { ParentId: 'ou-root-prod0000' });
    expect(body['__type']).toBe('AccessDeniedException');
    expect(body['Message']).toMatch(
      /^User: arn:aws:iam::111111111111:user\/ci is not authorized to perform: organizations:ListAccountsForParent on resource: arn:aws:organizations::111111111111:ou\/o-\w+\/ou-root-prod0000$/,
    );
    expect((await call('ListAccountsForParent', { ParentId: 'ou-root-pci00000' })).status).toBe(200);
    expect(error(await call('DescribeOrganization'))).toEqual([400, 'AccessDeniedException']);
  });

  test('reports throttling in its own words', async () => {
    emulator.addFault({ kind: 'throttle', operation: 'ListAccounts' });
    expect((await call('ListAccounts')).body).toEqual({
      __type: 'TooManyRequestsException',
      Message: 'You have sent too many requests in too short a period of time. Try again later.',
    });
    emulator.addFault({ kind: 'error', status: 500 });
    expect(error(await call('ListRoots'))).toEqual([500, 'InternalFailure']);
  });

  test('is in the log, with the call and the caller', async () => {
    await call('ListAccountsForParent', { ParentId: 'ou-root-prod0000', MaxResults: 5, Nonsense: true });
    expect(emulator.log.at(-1)).toMatchObject({
      operation: 'ListAccountsForParent',
      parameters: { ParentId: 'ou-root-prod0000', MaxResults: '5' },
      ignoredParameters: ['Nonsense'],
      caller: 'arn:aws:iam::111111111111:user/ci',
      outcome: { status: 200 },
    });
  });
});

describe('a listing', () => {
  /** The sizes of all pages, and the ids on them. */
  async function pages(
    input: Input = {},
  ): Promise<{ readonly sizes: readonly number[]; readonly ids: readonly unknown[] }> {
    const [sizes, ids]: [number[], unknown[]] = [[], []];
    for (let NextToken: unknown; ;) {
      const answer = await call('ListAccounts', { ...input, ...(NextToken === undefined ? {} : { NextToken }) });
      const accounts = listed(answer, 'Accounts');
      sizes.push(accounts.length);
      ids.push(...accounts.map(({ Id }) => Id));
      NextToken = answer.body['NextToken'];
      if (NextToken === undefined) {
        return { sizes, ids };
      }
    }
  }

  test('of more than one page has short and empty pages before the end', async () => {
    const { sizes, ids } = await pages({ MaxResults: 4 });
    expect(sizes).toEqual([4, 0, 2, 4]);
    expect(new Set(ids).size).toBe(10);
  });

  test('has no pages larger than the world allows', async () => {
    emulator = await emulate(organizationWorld(TREE, { 'page-size': 1 }));
    expect((await pages({ MaxResults: 20 })).sizes).toEqual([1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test('of one page has no token', async () => {
    expect((await pages()).sizes).toEqual([10]);
  });

  test('accepts only its own tokens', async () => {
    const { body } = await call('ListAccounts', { MaxResults: 1 });
    const refusal = [400, 'InvalidInputException', 'INVALID_NEXT_TOKEN'];
    expect(error(await call('ListRoots', { NextToken: body['NextToken'] }))).toEqual(refusal);
    const unit = { MaxResults: 1, ParentId: 'ou-root-prod0000' };
    const { NextToken } = (await call('ListAccountsForParent', unit)).body;
    expect((await call('ListAccountsForParent', { ...unit, NextToken })).status).toBe(200);
    expect(error(await call('ListAccountsForParent', { ParentId: 'ou-root-pci00000', NextToken }))).toEqual(refusal);
  });
});

describe('a fault strikes', () => {
  async function struck(count: number): Promise<readonly number[]> {
    const calls: number[] = [];
    for (let at = 1; at <= count; at += 1) {
      if ((await call('ListRoots')).status === 400) {
        calls.push(at);
      }
    }
    return calls;
  }

  test('every nth call, if configured', async () => {
    emulator.addFault({ kind: 'throttle', operation: 'ListRoots', every: 3 });
    expect(await struck(10)).toEqual([3, 6, 9]);
  });

  test('a random share of the calls, if configured: the same calls on every start', async () => {
    const world = organizationWorld(TREE).replace(/}$/, ',"faults":[{"kind":"throttle","ratio":0.3}]}');
    emulator = await emulate(world);
    const first = await struck(60);
    expect(first.length).toBeGreaterThan(9);
    expect(first.length).toBeLessThan(27);
    emulator = await emulate(world);
    expect(await struck(60)).toEqual(first);
  });
});
