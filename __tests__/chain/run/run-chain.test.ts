import { runChain, runTargets, takeNext } from '../../../src/chain/run/run-chain.ts';
import type { TargetOutcome } from '../../../src/chain/run/chain-context.ts';
import { RoleChainError } from '../../../src/core/errors.ts';
import {
  callerSource,
  CI,
  DEPLOY,
  ExplainedFailure,
  firstNode,
  fromKeys,
  fromToken,
  HUB,
  PARTNER,
  refusal,
  stage,
  toTargets,
  type Asked,
} from './in-process.ts';

const HUB_SESSION = 'arn:aws:sts::111111111111:assumed-role/hub/GitHubActions';
const DEPLOY_SESSION = 'arn:aws:sts::222222222222:assumed-role/deploy/GitHubActions';

/** What was asked for, in order: the API, and the role that it was about. */
function roles(asked: readonly Asked[]): readonly string[] {
  return asked.map((each) =>
    'call' in each && 'roleArn' in each.call ? `${each.api} ${each.call.roleArn}` : each.api,
  );
}

function endOf(outcome: TargetOutcome): readonly [string, string | undefined] {
  return [outcome.target.name, outcome.kind === 'reached' ? outcome.result.identity.arn : undefined];
}

describe('a chain without branches', () => {
  test('goes from the token to the last role, each hop with the credentials of the one before it', async () => {
    const on = stage();
    const { hops, identity, credentials } = await runChain(fromToken(HUB, DEPLOY), on.world);
    expect(roles(on.asked)).toEqual([`AssumeRoleWithWebIdentity ${HUB}`, `AssumeRole ${DEPLOY}`]);
    expect(on.asked[1]).toMatchObject({ caller: hops[0]?.session.credentials });
    expect(identity).toEqual({ account: '222222222222', arn: DEPLOY_SESSION });
    expect(credentials).toBe(hops[1]?.session.credentials);
  });

  test('tells of each hop as it is taken, with its place', async () => {
    const on = stage();
    await runChain(fromToken(HUB, DEPLOY), on.world);
    expect(on.taken.map(([{ session }, { hop, of }]) => [session.assumedRoleArn, hop.number, of])).toEqual([
      [HUB_SESSION, 1, 2],
      [DEPLOY_SESSION, 2, 2],
    ]);
  });

  test('asks whose the first credentials are only for a role without an account', async () => {
    const on = stage({ source: callerSource() });
    await runChain(fromKeys(HUB, DEPLOY), on.world);
    expect(roles(on.asked)).not.toContain('GetCallerIdentity');
    const named = stage({ source: callerSource() });
    await runChain(fromKeys('hub', DEPLOY), named.world);
    expect(roles(named.asked)).toEqual(['GetCallerIdentity', `AssumeRole ${HUB}`, `AssumeRole ${DEPLOY}`]);
  });

  test('has no hop after one that fails, whose failure is put into words once', async () => {
    const on = stage();
    const end = runChain(fromToken(HUB, PARTNER, DEPLOY), on.world);
    await expect(end).rejects.toBeInstanceOf(ExplainedFailure);
    await expect(end).rejects.toMatchObject({ cause: { kind: 'denied' } });
    expect(roles(on.asked)).toEqual([`AssumeRoleWithWebIdentity ${HUB}`, `AssumeRole ${PARTNER}`]);
    expect(on.attempts).toHaveLength(1);
    expect(on.attempts[0]).toMatchObject({
      hop: { number: 2 },
      of: 3,
      caller: HUB_SESSION,
      principal: HUB,
      roleArn: PARTNER,
      sessionName: 'GitHubActions',
      isTemporary: true,
    });
  });

  test('asks for nothing where a claim is missing that a later hop wants', async () => {
    const on = stage();
    const plan = fromToken(HUB, { role: DEPLOY, sessionName: '{claim:nothing}' });
    await expect(runChain(plan, on.world)).rejects.toMatchObject({ code: 'source', hop: { number: 2, of: 2 } });
    expect(on.asked).toEqual([]);
  });

  test('without hops is the credentials of the source, and whose they are', async () => {
    const on = stage({ source: callerSource() });
    const { hops, identity } = await runChain(fromKeys(), on.world);
    expect(hops).toEqual([]);
    expect(identity).toEqual({ account: '111111111111', arn: CI });
  });

  test('without hops cannot begin with a token', async () => {
    const on = stage();
    await expect(runChain(fromKeys(), on.world)).rejects.toMatchObject({
      code: 'source',
      message: 'OIDC token needs a role to assume.',
    });
  });

  test('fails in words where AWS does not say whose the credentials are', async () => {
    const on = stage({ source: callerSource() });
    const cause = refusal('credentials');
    const sts = { ...on.world.sts, getCallerIdentity: () => Promise.reject(cause) };
    await expect(runChain(fromKeys('hub'), { ...on.world, sts })).rejects.toMatchObject({
      message: 'explained',
      cause,
    });
  });

  test('does not begin with a hop by token where there is none', async () => {
    const on = stage({ source: callerSource() });
    await expect(runChain(fromToken(HUB), on.world)).rejects.toThrow('hop 1 is web-identity');
    expect(on.asked).toEqual([]);
  });
});

describe('the chains to targets', () => {
  const TARGETS = { one: DEPLOY, two: PARTNER, three: `${DEPLOY}-not-there` };

  test('take once what they share', async () => {
    const on = stage();
    const outcomes = await runTargets(toTargets({ one: DEPLOY, two: HUB }), on.world);
    expect(roles(on.asked)).toEqual([`AssumeRoleWithWebIdentity ${HUB}`, `AssumeRole ${DEPLOY}`, `AssumeRole ${HUB}`]);
    expect(outcomes.map(endOf)).toEqual([
      ['one', DEPLOY_SESSION],
      ['two', HUB_SESSION],
    ]);
  });

  test('fail one by one, in the order of the plan', async () => {
    const on = stage();
    const outcomes = await runTargets(toTargets(TARGETS), on.world);
    expect(outcomes.map(endOf)).toEqual([
      ['one', DEPLOY_SESSION],
      ['two', undefined],
      ['three', undefined],
    ]);
    expect(on.attempts.map(({ roleArn }) => roleArn)).toEqual([PARTNER, TARGETS.three]);
  });

  test('all fail where the hop fails that they share, which is tried and explained once', async () => {
    const on = stage({ interfere: () => Promise.reject(refusal('denied')) });
    const outcomes = await runTargets(toTargets(TARGETS), on.world);
    expect(outcomes.map(endOf)).toEqual(Object.keys(TARGETS).map((name) => [name, undefined]));
    expect(on.asked).toHaveLength(1);
    expect(on.attempts).toHaveLength(1);
  });

  test('tell of each target once, when its chain has ended', async () => {
    const on = stage();
    const outcomes = await runTargets(toTargets(TARGETS), on.world);
    expect(on.outcomes).toHaveLength(3);
    expect(new Set(on.outcomes)).toEqual(new Set(outcomes));
  });

  test('are taken at the same time: one that waits for another does not wait in vain', async () => {
    let other = (): void => undefined;
    const isOtherAsked = new Promise<void>((resolve) => {
      other = resolve;
    });
    const on = stage({
      interfere: (asked, session) => {
        if (asked.api !== 'AssumeRole') return undefined;
        if (asked.call.roleArn === DEPLOY) return isOtherAsked.then(session);
        other();
        return undefined;
      },
    });
    expect((await runTargets(toTargets({ one: DEPLOY, two: HUB }), on.world)).map(({ kind }) => kind)).toEqual([
      'reached',
      'reached',
    ]);
  });
});

describe('one hop of a chain', () => {
  const plan = fromToken(HUB, DEPLOY);

  test('starts from the source, if it is the first', async () => {
    const on = stage();
    const { session } = await takeNext(firstNode(plan), undefined, { plan, world: on.world });
    expect(session.assumedRoleArn).toBe(HUB_SESSION);
  });

  test('goes on from a session that an earlier run has brought, without the source', async () => {
    const before = stage();
    const hub = await takeNext(firstNode(plan), undefined, { plan, world: before.world });
    const on = stage({
      source: { kind: 'token', name: 'OIDC token', renewable: false, token: () => Promise.reject(new Error('asked')) },
    });
    const [next] = firstNode(plan).children;
    const taken = next === undefined ? undefined : await takeNext(next, hub, { plan, world: on.world });
    expect(taken?.session.assumedRoleArn).toBe(DEPLOY_SESSION);
    expect(on.asked).toMatchObject([{ api: 'AssumeRole', caller: hub.session.credentials }]);
  });

  test('fails as the source does', async () => {
    const failure = new RoleChainError({ code: 'source', message: 'no token' });
    const on = stage({
      source: { kind: 'token', name: 'OIDC token', renewable: false, token: () => Promise.reject(failure) },
    });
    await expect(takeNext(firstNode(plan), undefined, { plan, world: on.world })).rejects.toBe(failure);
  });
});
