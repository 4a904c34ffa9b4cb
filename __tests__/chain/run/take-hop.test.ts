import type { Session } from '../../../src/chain/run/session.ts';
import { takeSigned, takeWebIdentity, type Caller } from '../../../src/chain/run/take-hop.ts';
import type { PlannedTarget } from '../../../src/chain/plan/plan.ts';
import { Secret } from '../../../src/core/secret.ts';
import type { HopRequest } from '../../../src/request/hop-request.ts';
import {
  callerSource,
  CI,
  CLAIMS,
  DEPLOY,
  ExplainedFailure,
  firstNode,
  fromToken,
  HUB,
  NOW,
  PARTNER,
  refusal,
  signedHop,
  stage,
  stepOf,
  toTargets,
  tokenSource,
  type Interference,
} from './in-process.ts';

/** The user `ci`, or another caller, to sign a hop. */
async function callerOf(parts: Partial<Caller> = {}, arn = CI): Promise<Caller> {
  const credentials = await callerSource(arn).credentials();
  return { name: arn, principal: arn, account: '111111111111', credentials, ...parts };
}

/** Answers in other words than STS did. */
function answering(change: (session: Session) => Partial<Session>): Interference {
  return (_asked, session) => session().then((made) => ({ ...made, ...change(made) }));
}

/** Targets beyond a hop, by name. */
function targets(...names: readonly string[]): readonly PlannedTarget[] {
  return toTargets(Object.fromEntries(names.map((name) => [name, DEPLOY]))).targets;
}

const TAGS: HopRequest['tags'] = [
  { key: 'Team', value: 'red', place: 'session-tags' },
  { key: 'Env', value: '{claim:environment}', place: 'session-tags' },
];

describe('a hop that its caller signs', () => {
  test('sends what was said of it, with its claims filled in', async () => {
    const on = stage({ source: callerSource() });
    const policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
    const hop = signedHop({
      role: PARTNER,
      externalId: 'acme-42',
      sessionName: 'to-{claim:environment}',
      durationSeconds: 900,
      region: 'us-west-2',
      policy,
      policyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    });
    await takeSigned(hop, await callerOf(), stepOf(hop, on, {}, CLAIMS));
    expect(on.asked).toMatchObject([
      {
        api: 'AssumeRole',
        call: {
          roleArn: PARTNER,
          externalId: 'acme-42',
          sessionName: 'to-prod',
          durationSeconds: 900,
          region: 'us-west-2',
          policy,
          policyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
        },
      },
    ]);
  });

  test('sends its tags, which of them travel, and a source identity', async () => {
    const on = stage({ source: callerSource() });
    const hop = signedHop({ tags: TAGS, transitiveTagKeys: ['Env'], sourceIdentity: '{claim:environment}-job' });
    await takeSigned(hop, await callerOf(), stepOf(hop, on, {}, CLAIMS));
    expect(on.asked).toMatchObject([
      {
        call: {
          tags: [
            { key: 'Team', value: 'red' },
            { key: 'Env', value: 'prod' },
          ],
          transitiveTagKeys: ['Env'],
          sourceIdentity: 'prod-job',
        },
      },
    ]);
  });

  test('sends what vouches for it: assertions of contexts, and the device whose codes it has', async () => {
    const on = stage({ source: callerSource() });
    const hop = signedHop({
      providedContexts: [
        { providerArn: 'arn:aws:iam::aws:contextProvider/x', contextAssertion: new Secret('says-so') },
      ],
      mfa: { serial: 'arn:aws:iam::111111111111:mfa/ci', proof: { kind: 'code', code: new Secret('123456') } },
    });
    await takeSigned(hop, await callerOf(), stepOf(hop, on)).catch(() => undefined);
    const [asked] = on.asked;
    const call = asked?.api === 'AssumeRole' ? asked.call : undefined;
    expect(call?.providedContexts).toEqual([
      { providerArn: 'arn:aws:iam::aws:contextProvider/x', contextAssertion: 'says-so' },
    ]);
    expect(call?.mfa?.serial).toBe('arn:aws:iam::111111111111:mfa/ci');
    expect(await call?.mfa?.nextCode()).toBe('123456');
  });

  test('sends nothing that was not said', async () => {
    const on = stage({ source: callerSource() });
    const hop = signedHop();
    await takeSigned(hop, await callerOf(), stepOf(hop, on));
    const [asked] = on.asked;
    expect(asked?.api === 'AssumeRole' ? Object.keys(asked.call).sort() : []).toEqual(
      [
        ...['region', 'durationSeconds', 'policyArns', 'roleArn', 'sessionName'],
        ...['tags', 'transitiveTagKeys', 'providedContexts'],
      ].sort(),
    );
  });

  test('goes to a role of the account of its caller, where only its name was said', async () => {
    const on = stage({ source: callerSource() });
    const hop = signedHop({}, { role: { kind: 'name', name: 'hub', partition: 'aws' } });
    const { hop: taken, roleArn } = await takeSigned(hop, await callerOf(), stepOf(hop, on));
    expect(roleArn).toBe(HUB);
    expect(taken.role).toEqual({ kind: 'arn', arn: HUB, account: '111111111111', name: 'hub' });
  });

  test('is, once taken, what was sent: texts without placeholders', async () => {
    const on = stage({ source: callerSource() });
    const hop = signedHop({ tags: TAGS, sessionName: 'to-{claim:environment}', sourceIdentity: '{claim:environment}' });
    const taken = await takeSigned(hop, await callerOf(), stepOf(hop, on, {}, CLAIMS));
    expect(taken.sessionName).toBe('to-prod');
    expect(taken.hop).toMatchObject({
      sessionName: 'to-prod',
      sourceIdentity: 'prod',
      tags: [
        { key: 'Team', value: 'red', origin: 'session-tags' },
        { key: 'Env', value: 'prod', origin: 'session-tags' },
      ],
    });
  });

  test('tells who called whom when it fails, and throws what that is in words', async () => {
    const on = stage({ source: callerSource() });
    const hop = signedHop({ role: PARTNER });
    const caller = await callerOf({ name: 'the keys', principal: 'the keys' });
    await expect(takeSigned(hop, caller, stepOf(hop, on, { of: 3 }))).rejects.toBeInstanceOf(ExplainedFailure);
    expect(on.attempts).toEqual([
      {
        hop,
        of: 3,
        caller: 'the keys',
        principal: 'the keys',
        roleArn: PARTNER,
        sessionName: 'GitHubActions',
        isTemporary: false,
      },
    ]);
    expect(on.taken).toEqual([]);
  });

  test.each([
    ['of its own', { sourceIdentity: 'own' }, { sourceIdentity: 'before' }, 'own'],
    ['of its caller', {}, { sourceIdentity: 'before' }, 'before'],
    ['of nobody', {}, {}, undefined],
  ])('tells with its failure the source identity %s', async (_whose, request, caller, expected) => {
    const on = stage({ source: callerSource(), interfere: () => Promise.reject(refusal('denied')) });
    const hop = signedHop(request);
    await expect(takeSigned(hop, await callerOf(caller), stepOf(hop, on))).rejects.toThrow('explained');
    expect(on.attempts[0]?.sourceIdentity).toBe(expected);
  });
});

describe('a hop by a token', () => {
  const plan = fromToken({ role: HUB, sessionName: 'from-{claim:environment}' });
  const node = firstNode(plan);

  test('sends what was said of it, and tells the claims when it fails', async () => {
    const on = stage({ interfere: () => Promise.reject(refusal('denied')) });
    const source = tokenSource();
    const { hop } = node;
    if (hop.kind !== 'web-identity') throw new Error('the plan begins with another hop');
    const taking = takeWebIdentity(hop, source, { world: on.world, node, claims: CLAIMS });
    await expect(taking).rejects.toBeInstanceOf(ExplainedFailure);
    expect(on.asked).toMatchObject([
      { api: 'AssumeRoleWithWebIdentity', call: { roleArn: HUB, sessionName: 'from-prod', durationSeconds: 3600 } },
    ]);
    expect(on.attempts).toMatchObject([{ caller: 'OIDC token', principal: 'OIDC token', claims: CLAIMS }]);
  });
});

describe('the answer', () => {
  test.each([
    ['another role', 'arn:aws:sts::111111111111:assumed-role/other/GitHubActions'],
    ['a role of another account', 'arn:aws:sts::999999999999:assumed-role/hub/GitHubActions'],
    ['a role of another partition', 'arn:aws-cn:sts::111111111111:assumed-role/hub/GitHubActions'],
    ['nothing known', 'hello'],
  ])('is not used where it is a session of %s', async (_what, assumedRoleArn) => {
    const on = stage({ source: callerSource(), interfere: answering(() => ({ assumedRoleArn })) });
    const hop = signedHop();
    await expect(takeSigned(hop, await callerOf(), stepOf(hop, on))).rejects.toMatchObject({
      code: 'rejected',
      hop: { number: 1, of: 1 },
      message: `hop 1 of 1: the answer for ${HUB} is a session of something else: '${assumedRoleArn}'.`,
    });
    expect(on.taken).toEqual([]);
  });

  test.each([
    [79, [], []],
    [80, [], ['Hop 1: policies and tags take 80 % of the space']],
    [95, ['one'], ['Hop 1 (one): policies and tags take 95 % of the space']],
    [95, ['one', 'two', 'three'], ['Hop 1 (one and 2 more): policies and tags take 95 % of the space']],
  ])('that says %d %% of the space are taken (targets %j) gives the warning: %j', async (size, names, expected) => {
    const on = stage({ source: callerSource(), interfere: answering(() => ({ packedPolicySize: size })) });
    const hop = signedHop();
    await takeSigned(hop, await callerOf(), stepOf(hop, on, { ends: targets(...names) }));
    expect(on.warnings.map((warning) => warning.slice(0, warning.indexOf(' that AWS')))).toEqual(expected);
  });
});

test('a session that is over by the clock of this machine is used, with a warning that names the hop', async () => {
  const on = stage({
    source: callerSource(),
    interfere: answering(({ credentials }) => ({ credentials: { ...credentials, expiration: new Date(NOW) } })),
  });
  const hop = signedHop();
  await takeSigned(hop, await callerOf(), stepOf(hop, on));
  expect(on.warnings).toEqual([
    expect.stringMatching(/^Hop 1: its session ends at \S+, which is over by the clock of this machine\./),
  ]);
});

describe('a session whose key is of no use', () => {
  test('is asked for again at the end of a chain, until its key is', async () => {
    let looked = 0;
    const on = stage({ source: callerSource(), accepts: () => ++looked === 3 });
    const hop = signedHop();
    const { session } = await takeSigned(hop, await callerOf(), stepOf(hop, on));
    expect(on.asked).toHaveLength(3);
    expect(on.taken.map(([taken]) => taken.session)).toEqual([session]);
  });

  test('is as good as any on the way to others', async () => {
    const on = stage({ source: callerSource(), accepts: () => false });
    const hop = signedHop();
    const next = { hop, of: 2, ends: [], children: [] };
    await takeSigned(hop, await callerOf(), stepOf(hop, on, { of: 2, children: [next] }));
    expect(on.asked).toHaveLength(1);
  });

  test('is asked for again where a target ends on the way to others', async () => {
    let looked = 0;
    const on = stage({ source: callerSource(), accepts: () => ++looked === 2 });
    const hop = signedHop();
    const next = { hop, of: 2, ends: [], children: [] };
    await takeSigned(hop, await callerOf(), stepOf(hop, on, { of: 2, ends: targets('one'), children: [next] }));
    expect(on.asked).toHaveLength(2);
  });

  test('is given up on after a hundred', async () => {
    const on = stage({ source: callerSource(), accepts: () => false });
    const hop = signedHop();
    await expect(takeSigned(hop, await callerOf(), stepOf(hop, on))).rejects.toMatchObject({
      cause: { code: 'rejected', message: expect.stringContaining('special-characters-workaround') as string },
    });
    expect(on.asked).toHaveLength(100);
  });
});
